package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** An article, to look at and to change. */
@ApplicationScoped
class ArticleDeskPage implements StaffPage {

  @Inject ArticleForms forms;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(ArticleListDeskPage.PAGE + "/{id}", StaffPermission.CATALOGUE_READ);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return forms.existing(visit, new ArticleId(Sent.named(visit)));
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return forms.save(visit, new ArticleId(Sent.named(visit)), fields);
  }
}
