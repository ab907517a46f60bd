package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Deed;
import se.halsolots.catalogue.Refusal;
import se.halsolots.catalogue.internal.store.DeskLine;
import se.halsolots.catalogue.internal.store.DeskRun;
import se.halsolots.catalogue.internal.store.DeskRuns;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;

/** Remembers what staff of the node at hand did to several activities at once. */
@ApplicationScoped
public class DeskJournal {

  @Inject DeskRuns runs;
  @Inject StaffAccess access;
  @Inject Clock clock;

  /** What came of it. */
  @Transactional
  public DeskOutcome outcome(UUID run) {
    DeskRun made = find(run);
    List<DeskLine> lines = runs.lines(run);
    List<DeskOutcome.Line> refused =
        lines.stream()
            .flatMap(
                line ->
                    line.refusal().stream()
                        .map(
                            refusal ->
                                new DeskOutcome.Line(line.activity(), line.title(), refusal)))
            .toList();
    return new DeskOutcome(
        run, made.deed(), made.madeAt(), made.madeBy(), lines.size() - refused.size(), refused);
  }

  /** What was done, for whoever takes it back. */
  @Transactional
  Done done(UUID run) {
    DeskRun made = find(run);
    return new Done(
        made.deed(), runs.lines(run).stream().filter(line -> line.refusal().isEmpty()).toList());
  }

  record Done(Deed deed, List<DeskLine> lines) {}

  private DeskRun find(UUID run) {
    DeskRun made =
        runs.find(run)
            .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no work " + run));
    access.require(
        made.deed() == Deed.CHOOSE
            ? StaffPermission.CATALOGUE_SELECT
            : StaffPermission.CATALOGUE_READ);
    return made;
  }

  @Transactional
  UUID begin(Deed deed) {
    UUID id = Ids.next();
    runs.add(new DeskRun(id, deed, clock.instant(), access.member().name()));
    return id;
  }

  /** It could not be saved. */
  @Transactional
  void failed(UUID run, int number, ActivityId activity, String title) {
    runs.add(DeskLine.refused(new DeskLine.About(run, number, activity, title), Refusal.CHANGED));
  }
}
