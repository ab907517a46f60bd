package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** Courses in step 1 and step 2, when those who take them meet, and who has gone through them. */
@ApplicationScoped
@Transactional
public class Training {

  private final GuideStore store;

  @Inject
  public Training(GuideStore store) {
    this.store = store;
  }

  /** For the container's proxy. */
  protected Training() {
    this(new GuideStore());
  }

  /**
   * A course.
   *
   * @param completed ids of the guides who have gone through it
   */
  public record CourseView(
      String id,
      int step,
      String title,
      Set<Theme> themes,
      List<Meeting> meetings,
      Set<String> completed) {

    public CourseView {
      themes = Set.copyOf(themes);
      meetings = List.copyOf(meetings);
      completed = Set.copyOf(completed);
    }
  }

  /** A time at which a course meets. */
  public record Meeting(LocalDate day, LocalTime begins, String place, Theme theme) {}

  /** All courses, the latest first. */
  public List<CourseView> all(PluginContext context) {
    return store.all(context, Course.class, "order by x.createdAt desc, x.id").stream()
        .map(course -> view(context, course))
        .toList();
  }

  public Optional<CourseView> find(PluginContext context, String id) {
    return store.find(context, Course.class, id).map(course -> view(context, course));
  }

  /**
   * Keeps a new course.
   *
   * @param key of the form; the same form with other words puts the course right
   * @return its id
   */
  public String add(PluginContext context, String key, int step, String title, Set<Theme> themes) {
    String named = Lists.names(themes);
    Optional<Course> before = store.sentWith(context, Course.class, key);
    before.ifPresent(course -> course.fill(step, title, named));
    Instant now = context.clock().instant();
    Course course =
        before.orElseGet(
            () -> new Course(UUID.randomUUID().toString(), key, step, title, named, now));
    store.add(context, course);
    return course.id;
  }

  /** Keeps a time at which the course meets. */
  public void meet(PluginContext context, String key, String course, Meeting meeting) {
    if (store.sentWith(context, Occasion.class, key).isEmpty()) {
      store.add(context, new Occasion(UUID.randomUUID().toString(), key, course, meeting));
    }
  }

  /** Those and no others have gone through the course. */
  public void complete(PluginContext context, String course, Set<String> guides) {
    Set<String> known = Set.copyOf(ids(context));
    List<Completion> before = completions(context, course);
    before.stream()
        .filter(one -> !guides.contains(one.guideId))
        .forEach(one -> store.remove(context, one));
    Set<String> had = before.stream().map(one -> one.guideId).collect(Collectors.toSet());
    guides.stream()
        .filter(guide -> known.contains(guide) && !had.contains(guide))
        .forEach(
            guide ->
                store.add(context, new Completion(course, guide, LocalDate.now(context.clock()))));
  }

  private List<String> ids(PluginContext context) {
    return store.all(context, Guide.class, "").stream().map(guide -> guide.id).toList();
  }

  private List<Completion> completions(PluginContext context, String course) {
    return store.all(context, Completion.class, "where x.courseId = ?1", course);
  }

  private CourseView view(PluginContext context, Course course) {
    List<Meeting> meetings =
        store
            .all(
                context, Occasion.class, "where x.courseId = ?1 order by x.heldOn, x.id", course.id)
            .stream()
            .map(one -> new Meeting(one.heldOn, LocalTime.parse(one.begins), one.place, one.theme))
            .toList();
    Set<String> completed =
        completions(context, course.id).stream()
            .map(one -> one.guideId)
            .collect(Collectors.toSet());
    return new CourseView(
        course.id,
        course.step,
        course.title,
        Lists.values(Theme.class, course.themes),
        meetings,
        completed);
  }
}
