package se.halsolots.catalogue.internal.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.spi.TenantId;

/**
 * Something good for health that residents can do, on known times or, if self-guided, whenever they
 * like.
 *
 * <p>It is written as a draft by a node, an organiser or an import, sent in for review, published,
 * and one day archived; an archived one can be taken up again as a draft. It exists once and
 * belongs to one node; other nodes show it by its reach or by their own {@link NodeSelection}. Each
 * step is kept with its time and who took it.
 */
@Entity
@Table(name = "cat_activity")
public class Activity extends CatalogueEntry {

  @Enumerated(EnumType.STRING)
  private LifeStatus status;

  @Embedded private ActivityFacts facts;
  @Embedded private ActivityHeadline headline = new ActivityHeadline();

  @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
  @MapKey(name = "language")
  private Map<String, ActivityWords> texts = new HashMap<>();

  @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<ActivityStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
  private Set<OccasionSeries> series = new LinkedHashSet<>();

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "organiser_id")
  private @Nullable Organiser organiser;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "place_id")
  private @Nullable Place place;

  @ManyToMany
  @JoinTable(
      name = "cat_activity_co_organiser",
      joinColumns = @JoinColumn(name = "activity_id"),
      inverseJoinColumns = @JoinColumn(name = "organiser_id"))
  private Set<Organiser> coOrganisers = new LinkedHashSet<>();

  @Column(name = "verified_on")
  private @Nullable LocalDate verifiedOn;

  @Column(name = "verified_by")
  private String verifiedBy = "";

  @Embedded private ActivitySource source;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Activity() {}

  /** Begins as a draft of that node. */
  public Activity(
      UUID id, TenantId owner, String slug, ActivityContent content, Instant now, String by) {
    super(id, owner, slug);
    this.source = ActivitySource.ourselves(id);
    this.status = LifeStatus.DRAFT;
    describe(content, now);
    step(now, by);
  }

  /**
   * Takes over what is now said about it; its times and its standing stay.
   *
   * @throws PortalException if residents see it, and it would be only for younger people than they
   */
  public final void describe(ActivityContent content, Instant now) {
    if (status == LifeStatus.PUBLISHED) {
      content.ages().requireThePortalsAges(slug());
    }
    this.facts = new ActivityFacts(content);
    ActivityWords.say(texts, content, this);
    headline.says(content);
    this.changedAt = now;
  }

  /** Who arranges it, and together with whom. */
  public void arrangedBy(Optional<Organiser> newOrganiser, Collection<Organiser> together) {
    this.organiser = newOrganiser.orElse(null);
    this.coOrganisers.retainAll(together);
    this.coOrganisers.addAll(together);
  }

  public void happensAt(Optional<Place> newPlace) {
    this.place = newPlace.orElse(null);
  }

  /** Replaces all its times. Left alone if they are the same, so that dates keep their identity. */
  public void happensOn(List<SeriesContent> times, Supplier<UUID> ids) {
    new ActivityTimes(this, series).become(times, ids);
    headline.lasts(times);
  }

  /** Changes its times one by one: what goes on under its id keeps it, with its dates' identity. */
  public void happensOn(Map<UUID, SeriesContent> times, Supplier<UUID> ids) {
    new ActivityTimes(this, series).become(times, ids);
    headline.lasts(List.copyOf(times.values()));
  }

  /** One date of one of its series is cancelled or moved. */
  public void changeOccasion(UUID seriesId, LocalDateTime recurrenceId, OccasionChange change) {
    new ActivityTimes(this, series).named(seriesId).change(recurrenceId, change);
    headline.lasts(series());
  }

  /** A cancelled or moved date takes place as first planned after all. */
  public void restoreOccasion(UUID seriesId, LocalDateTime recurrenceId) {
    new ActivityTimes(this, series).named(seriesId).restore(recurrenceId);
    headline.lasts(series());
  }

  /** Sends the draft to the node to look at. */
  public void submitForReview(Instant now, String by) {
    become(LifeStatus.IN_REVIEW, now, by, LifeStatus.DRAFT);
  }

  /**
   * Shows it to residents.
   *
   * @throws PortalException if it is only for people younger than the portal's residents
   */
  public void publish(Instant now, String by) {
    content().ages().requireThePortalsAges(slug());
    become(LifeStatus.PUBLISHED, now, by, LifeStatus.DRAFT, LifeStatus.IN_REVIEW);
    if (publishedAt == null) {
      publishedAt = now;
    }
  }

  /** Takes it away from residents for good, keeping it for the history. */
  public void archive(Instant now, String by) {
    become(
        LifeStatus.ARCHIVED, now, by, LifeStatus.DRAFT, LifeStatus.IN_REVIEW, LifeStatus.PUBLISHED);
  }

  /** Takes up again what was archived, or takes back what was published or sent in. */
  public void backToDraft(Instant now, String by) {
    become(
        LifeStatus.DRAFT, now, by, LifeStatus.IN_REVIEW, LifeStatus.PUBLISHED, LifeStatus.ARCHIVED);
  }

  /** Throws a draft away. */
  public void delete(Instant now, String by) {
    become(LifeStatus.DELETED, now, by, LifeStatus.DRAFT);
  }

  /** Fetches back a draft that was thrown away. */
  public void undelete(Instant now, String by) {
    become(LifeStatus.DRAFT, now, by, LifeStatus.DELETED);
  }

  private void become(LifeStatus next, Instant now, String by, LifeStatus... from) {
    if (!List.of(from).contains(status)) {
      throw new PortalException(
          ErrorCode.CONFLICT,
          "activity %s is %s and cannot become %s; that is possible from %s"
              .formatted(slug(), status, next, List.of(from)));
    }
    this.status = next;
    this.changedAt = now;
    step(now, by);
  }

  private void step(Instant now, String by) {
    steps.add(new ActivityStep(this, steps.size() + 1, status, now, by));
  }

  /** Somebody looked: it is still right. */
  public void verify(LocalDate on, String by) {
    this.verifiedOn = on;
    this.verifiedBy = by;
  }

  /** Takes back that it was verified: it is as it was before. */
  public void unverify(Optional<LocalDate> earlierOn, String earlierBy) {
    this.verifiedOn = earlierOn.orElse(null);
    this.verifiedBy = earlierBy;
  }

  public void cameFrom(ActivitySource newSource) {
    this.source = newSource;
  }

  public ActivityId id() {
    return new ActivityId(uuid());
  }

  public Reach reach() {
    return facts.reach();
  }

  /** Its Swedish title. */
  public String title() {
    return headline.title();
  }

  public LifeStatus status() {
    return status;
  }

  public ActivityContent content() {
    return facts.with(ActivityWords.read(texts));
  }

  public List<SeriesContent> series() {
    return series.stream().map(OccasionSeries::content).toList();
  }

  /** The series by their ids, for naming one of their dates. */
  public Map<UUID, SeriesContent> seriesById() {
    return series.stream().collect(Collectors.toMap(OccasionSeries::id, OccasionSeries::content));
  }

  public List<LifeStatus> lifeSoFar() {
    return steps.stream().map(ActivityStep::status).toList();
  }

  public Optional<Organiser> organiser() {
    return Optional.ofNullable(organiser);
  }

  public Set<Organiser> coOrganisers() {
    return Set.copyOf(coOrganisers);
  }

  public Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  public Optional<LocalDate> verifiedOn() {
    return Optional.ofNullable(verifiedOn);
  }

  public String verifiedBy() {
    return verifiedBy;
  }

  public ActivitySource source() {
    return source;
  }

  /** When residents first saw it. */
  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  /** Whether it is the draft that it began as, and nothing has become of it yet. */
  public boolean isFirstDraft() {
    return status == LifeStatus.DRAFT && steps.size() == 1;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
