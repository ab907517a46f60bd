package se.halsolots.youthoutreach.pages;

import java.util.List;
import java.util.Optional;
import se.halsolots.spi.KeptLists;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Group;
import se.halsolots.youthoutreach.internal.Groups;

/** Classes and groups, with the codes of their lists. */
public final class GroupsPage extends StaffPage {

  private final Groups groups;

  public GroupsPage(Groups groups) {
    super("/grupper");
    this.groups = groups;
  }

  /** A group in the list; the code is empty if its list has become too old. */
  public record Line(String href, String name, String code, int activities, String until) {}

  /** What the view shows. */
  public record Model(List<Tab> tabs, String notice, List<Line> lines, String add) {

    public Model {
      tabs = List.copyOf(tabs);
      lines = List.copyOf(lines);
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    List<Line> lines = groups.all(context).stream().map(one -> line(context, one)).toList();
    return Answer.page(
        "/youth-outreach/groups.xhtml",
        context.text("groups.title"),
        new Model(
            Tab.all(context, path()),
            Notice.in(request),
            lines,
            context.staffHref("/grupper/" + NEW)));
  }

  private Line line(PluginContext context, Group group) {
    Optional<KeptLists.Kept> list = groups.list(context, group.id());
    return new Line(
        context.staffHref("/grupper/" + group.id()),
        group.name(),
        list.map(KeptLists.Kept::code).orElse(""),
        list.map(one -> one.activities().size()).orElse(0),
        list.map(one -> one.expiresAt().atZone(context.clock().getZone()).toLocalDate())
            .map(day -> Days.of(context, day))
            .orElse(""));
  }
}
