package se.halsolots.web.machine;

import jakarta.enterprise.context.ApplicationScoped;
import se.halsolots.web.files.TenantFiles;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/** The tenant's colours as a style sheet. */
@ApplicationScoped
class PaletteFile implements ResidentPage {

  @Override
  public String route() {
    return TenantFiles.PALETTE;
  }

  @Override
  public Answer answer(Visit visit) {
    return TenantFile.answer(
        visit, "text/css; charset=UTF-8", TenantFiles.paletteText(visit.tenant()));
  }
}
