package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** The guides of a tenant. */
@ApplicationScoped
@Transactional
public class Guides {

  private final GuideStore store;

  @Inject
  public Guides(GuideStore store) {
    this.store = store;
  }

  /** For the container's proxy. */
  protected Guides() {
    this(new GuideStore());
  }

  /** All of them by name. */
  public List<GuideView> all(PluginContext context) {
    return views(context, store.all(context, Guide.class, ""));
  }

  public Optional<GuideView> find(PluginContext context, String id) {
    return views(context, store.find(context, Guide.class, id).stream().toList()).stream()
        .findFirst();
  }

  /**
   * Keeps a new guide.
   *
   * @param key of the form; what came with it once is not kept twice. The same form with other
   *     words, as after going back in the browser, puts the guide right, as long as nobody else has
   *     written of them; after that it makes a new one, so that nothing is lost
   * @return the guide's id
   */
  public String add(PluginContext context, String key, GuideDetails details) {
    Optional<Guide> before = store.sentWith(context, Guide.class, key);
    if (before.isPresent() && details(before.get()).equals(details)) {
      return before.get().id;
    }
    Instant now = context.clock().instant();
    context.contentChanged();
    Optional<Guide> asItCame = before.filter(Guide::isAsItCame);
    asItCame.ifPresent(guide -> guide.fill(details, now));
    Guide guide =
        asItCame.orElseGet(
            () -> new Guide(UUID.randomUUID().toString(), store.free(key, before), details, now));
    store.add(context, guide);
    return guide.id;
  }

  /**
   * Writes what is known of a guide anew.
   *
   * @param before what was known
   * @throws OptimisticLockException if something else is known by now, or there is no such guide
   */
  public void change(PluginContext context, String id, GuideDetails before, GuideDetails details) {
    Guide guide =
        store
            .locked(context, Guide.class, id)
            .filter(one -> details(one).equals(before))
            .orElseThrow(() -> new OptimisticLockException("somebody else has changed " + id));
    guide.fill(details, context.clock().instant());
    context.contentChanged();
  }

  /** The languages of those who guide. */
  public Set<String> languages(PluginContext context) {
    return store.all(context, Guide.class, "where x.standing = ?1", GuideStanding.ACTIVE).stream()
        .flatMap(guide -> Lists.parts(guide.languages).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<GuideView> views(PluginContext context, List<Guide> guides) {
    Map<String, Course> courses =
        store.all(context, Course.class, "").stream()
            .collect(Collectors.toMap(course -> course.id, Function.identity()));
    Map<String, List<Course>> taken =
        store.all(context, Completion.class, "").stream()
            .filter(one -> courses.containsKey(one.courseId))
            .collect(
                Collectors.groupingBy(
                    one -> one.guideId,
                    Collectors.mapping(
                        one -> Objects.requireNonNull(courses.get(one.courseId)),
                        Collectors.toList())));
    return guides.stream()
        .map(guide -> view(guide, taken.getOrDefault(guide.id, List.of())))
        .sorted(Comparator.comparing(guide -> guide.details().name()))
        .toList();
  }

  private static GuideView view(Guide guide, List<Course> taken) {
    Set<Theme> themes = new HashSet<>();
    taken.forEach(course -> themes.addAll(Lists.values(Theme.class, course.themes)));
    Set<Integer> steps = taken.stream().map(course -> course.step).collect(Collectors.toSet());
    return new GuideView(guide.id, details(guide), steps, themes);
  }

  private static GuideDetails details(Guide guide) {
    return new GuideDetails(
        guide.name,
        guide.email,
        guide.phone,
        Lists.parts(guide.languages),
        Lists.parts(guide.areas),
        guide.networks,
        Lists.values(Availability.class, guide.times),
        guide.standing,
        Optional.ofNullable(guide.agreementOn),
        Optional.ofNullable(guide.confidentialityOn),
        Optional.ofNullable(guide.registerOn));
  }
}
