package se.halsolots.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/** The first page of a plugin. */
@ApplicationScoped
class PluginFirstPage implements ResidentPage {

  @Inject PluginPages pages;

  @Override
  public String route() {
    return "moduler/{plugin}";
  }

  @Override
  public Answer answer(Visit visit) {
    return pages.answer(visit, "");
  }
}
