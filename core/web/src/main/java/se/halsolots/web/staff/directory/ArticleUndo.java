package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.ArticleDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.door.Undo;

/** Lets an article stand where it stood before. */
@ApplicationScoped
class ArticleUndo implements Undo {

  @Inject ArticleDesk desk;

  @Override
  public String kind() {
    return "article";
  }

  @Override
  public String undo(StaffVisit visit, String what) {
    String[] parts = what.split(",", 2);
    ArticleId id = new ArticleId(Sent.id(parts[0], ArticleUndo::nothing));
    String before = parts.length == 2 ? parts[1] : "";
    LifeStatus status =
        Arrays.stream(LifeStatus.values())
            .filter(one -> one.name().equals(before))
            .findFirst()
            .orElseThrow(ArticleUndo::nothing);
    desk.become(id, status);
    return ArticleListDeskPage.PAGE + "/" + id;
  }

  private static PortalException nothing() {
    return new PortalException(ErrorCode.NOT_FOUND, "nothing to undo");
  }
}
