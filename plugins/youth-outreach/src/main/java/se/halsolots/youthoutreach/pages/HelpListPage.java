package se.halsolots.youthoutreach.pages;

import java.util.List;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Help;
import se.halsolots.youthoutreach.internal.HelpList;

/** Whom young people can turn to here, as they see it. */
public final class HelpListPage extends StaffPage {

  private final HelpList help;

  public HelpListPage(HelpList help) {
    super("/kontakter");
    this.help = help;
  }

  /** A service in the list; without address as long as it is not the node's own. */
  public record Line(Help service, String href) {}

  /**
   * What the view shows.
   *
   * @param own whether the node has written its own; otherwise the national ones are shown
   */
  public record Model(String notice, boolean own, List<Line> lines, String add, String residents) {

    public Model {
      lines = List.copyOf(lines);
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    boolean own = !help.all(context).isEmpty();
    List<Line> lines =
        help.shown(context).stream()
            .map(one -> new Line(one, own ? context.staffHref("/kontakter/" + one.id()) : ""))
            .toList();
    return Answer.page(
        "/youth-outreach/help-list.xhtml",
        context.text("help.title"),
        new Model(
            Notice.in(request),
            own,
            lines,
            context.staffHref("/kontakter/" + NEW),
            context.href("") + "#prata"));
  }

  /** Takes over the national ones, so that they can be changed and added to. */
  @Override
  Answer send(Request request) {
    PluginContext context = request.context();
    help.adoptNational(context);
    return Answer.seeOther(Notice.with(context.staffHref("/kontakter"), Notice.SAVED));
  }
}
