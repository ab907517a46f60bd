package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.ArticleDesk;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Moments;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** The node's articles. */
@ApplicationScoped
class ArticleListDeskPage implements StaffPage {

  static final String PAGE = "artiklar";

  @Inject ArticleDesk desk;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PAGE, StaffPermission.CATALOGUE_READ);
  }

  @Override
  public Answer get(StaffVisit visit) {
    Moments moments = new Moments(visit.site().words());
    return DirectoryList.view(
        visit,
        PAGE,
        desk.all().stream().map(one -> row(visit, moments, one)).toList(),
        desk.mayWrite(LifeStatus.DRAFT));
  }

  private static DirectoryRows.Row row(StaffVisit visit, Moments moments, ArticleDesk.Line one) {
    String id = one.id().toString();
    String languages =
        LanguageNames.in(visit.site().words())
            .list(one.content().texts().keySet().stream().map(Language::tag).distinct().toList());
    return new DirectoryRows.Row(
        id,
        visit.href(PAGE + "/" + id),
        one.content().text(Language.SWEDISH).title(),
        one.content().theme(),
        languages,
        moments.fullDay(one.changedAt().atZone(visit.tenant().zone()).toLocalDate()),
        one.changedAt().toEpochMilli(),
        ArticleForms.badge(one.status()),
        visit.words().get("directory.standing." + ArticleForms.badge(one.status())));
  }
}
