package se.halsolots.web.machine;

import jakarta.enterprise.context.ApplicationScoped;
import se.halsolots.web.files.TenantFiles;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/** The tenant's symbol. */
@ApplicationScoped
class LogoFile implements ResidentPage {

  @Override
  public String route() {
    return TenantFiles.LOGO;
  }

  @Override
  public Answer answer(Visit visit) {
    return TenantFile.answer(visit, "image/svg+xml", visit.tenant().logo());
  }
}
