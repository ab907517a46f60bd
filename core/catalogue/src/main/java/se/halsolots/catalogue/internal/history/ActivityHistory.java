package se.halsolots.catalogue.internal.history;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.persistence.TenantGate;

/** Keeps and finds the versions of the activities of the tenant at hand. */
@Dependent
public class ActivityHistory {

  /** What is done to the state that was there before staff first changed it. */
  public static final String BEFORE = "before";

  /** A version that waits for the node to look at it: the activity does not say it yet. */
  public static final String PROPOSE = "propose";

  private final EntityManager entityManager;
  private final TenantGate gate;

  @Inject
  public ActivityHistory(@CatalogueUnit EntityManager entityManager, TenantGate gate) {
    this.entityManager = entityManager;
    this.gate = gate;
  }

  private EntityManager guarded() {
    return gate.guarded(entityManager);
  }

  /** Keeps what it says now as its next version. */
  public int keep(Activity activity, VersionNote note) {
    return keep(activity.id(), Sheets.of(activity), note);
  }

  /** Keeps that as its next version. */
  public int keep(ActivityId activity, ActivitySheet sheet, VersionNote note) {
    int number = latest(activity) + 1;
    keep(activity, number, sheet, note);
    return number;
  }

  /** Keeps that as its version of that number, which has to be the next. */
  public void keep(ActivityId activity, int number, ActivitySheet sheet, VersionNote note) {
    guarded().persist(new ActivityVersion(activity, number, note));
    String text = SheetJson.write(sheet);
    int longest = ActivityVersionPiece.LONGEST;
    for (int from = 0; from < text.length(); from += longest) {
      String piece = text.substring(from, Math.min(text.length(), from + longest));
      guarded().persist(new ActivityVersionPiece(activity, number, from / longest, piece));
    }
  }

  /** The numbers of the latest versions of those of these that have any. */
  public Map<ActivityId, Integer> latest(Collection<ActivityId> activities) {
    Map<ActivityId, Integer> latest = new HashMap<>();
    if (!activities.isEmpty()) {
      guarded()
          .createQuery(
              "select v.activityId, max(v.number) from ActivityVersion v"
                  + " where v.activityId in :ids group by v.activityId",
              Object[].class)
          .setParameter("ids", activities.stream().map(ActivityId::toString).toList())
          .getResultList()
          .forEach(
              row ->
                  latest.put(new ActivityId(UUID.fromString((String) row[0])), (Integer) row[1]));
    }
    return latest;
  }

  /** The number of its latest version; zero if none was kept. */
  public int latest(ActivityId activity) {
    Integer latest =
        guarded()
            .createQuery(
                "select max(v.number) from ActivityVersion v where v.activityId = :activity",
                Integer.class)
            .setParameter("activity", activity.toString())
            .getResultList()
            .get(0);
    return latest == null ? 0 : latest;
  }

  /** Which of these have versions. */
  public Set<ActivityId> withVersions(Collection<ActivityId> activities) {
    Set<ActivityId> found = new HashSet<>();
    if (!activities.isEmpty()) {
      guarded()
          .createQuery(
              "select distinct v.activityId from ActivityVersion v where v.activityId in :ids",
              String.class)
          .setParameter("ids", activities.stream().map(ActivityId::toString).toList())
          .getResultList()
          .forEach(id -> found.add(new ActivityId(UUID.fromString(id))));
    }
    return found;
  }

  /** Its latest versions, the latest first. */
  public List<KeptVersion> versions(ActivityId activity, int most) {
    List<ActivityVersion> versions =
        guarded()
            .createQuery(
                "select v from ActivityVersion v where v.activityId = :activity"
                    + " order by v.number desc",
                ActivityVersion.class)
            .setParameter("activity", activity.toString())
            .setMaxResults(most)
            .getResultList();
    if (versions.isEmpty()) {
      return List.of();
    }
    Map<Integer, ActivitySheet> sheets =
        sheets(activity, versions.get(versions.size() - 1).number(), versions.get(0).number());
    return versions.stream()
        .map(
            one ->
                new KeptVersion(
                    one.number(), one.note(), Objects.requireNonNull(sheets.get(one.number()))))
        .toList();
  }

  public Optional<KeptVersion> version(ActivityId activity, int number) {
    return versions(activity, "v.number = :wanted", number);
  }

  /** The version that the activity became by that change of the catalogue. */
  public Optional<KeptVersion> atRevision(ActivityId activity, long revision) {
    return versions(activity, "v.action <> '" + PROPOSE + "' and v.revision = :wanted", revision);
  }

  private Optional<KeptVersion> versions(ActivityId activity, String condition, Number wanted) {
    return guarded()
        .createQuery(
            "select v from ActivityVersion v where v.activityId = :activity and "
                + condition
                + " order by v.number desc",
            ActivityVersion.class)
        .setParameter("activity", activity.toString())
        .setParameter("wanted", wanted)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .map(
            one ->
                new KeptVersion(
                    one.number(),
                    one.note(),
                    Objects.requireNonNull(
                        sheets(activity, one.number(), one.number()).get(one.number()))));
  }

  /** What its versions between these numbers say, by their numbers. */
  private Map<Integer, ActivitySheet> sheets(ActivityId activity, int first, int last) {
    Map<Integer, StringBuilder> texts = new HashMap<>();
    guarded()
        .createQuery(
            "select p from ActivityVersionPiece p where p.activityId = :activity"
                + " and p.number between :first and :last order by p.number, p.piece",
            ActivityVersionPiece.class)
        .setParameter("activity", activity.toString())
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList()
        .forEach(
            piece ->
                texts
                    .computeIfAbsent(piece.number(), number -> new StringBuilder())
                    .append(piece.content()));
    Map<Integer, ActivitySheet> sheets = new HashMap<>();
    texts.forEach((number, text) -> sheets.put(number, SheetJsonReader.read(text.toString())));
    return sheets;
  }
}
