package se.halsolots.web.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.web.files.TenantFiles;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/** Where old browsers look for a symbol without being told: led to the tenant's. */
@ApplicationScoped
class FavouriteIcon implements ResidentPage {

  @Inject TenantFiles files;

  @Override
  public String route() {
    return "favicon.ico";
  }

  @Override
  public Answer answer(Visit visit) {
    return new Answer.Moved(files.logo(visit.site()));
  }
}
