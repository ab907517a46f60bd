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

  /** A service in the list; without address if it is not the node's own. */
  public record Line(Help service, String href) {}

  /** What the view shows. */
  public record Model(
      List<Tab> tabs, String notice, List<Line> lines, String add, String residents) {

    public Model {
      tabs = List.copyOf(tabs);
      lines = List.copyOf(lines);
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    List<Help> own = help.all(context);
    List<Line> lines =
        help.shown(context).stream()
            .map(
                one ->
                    new Line(
                        one, own.contains(one) ? context.staffHref("/kontakter/" + one.id()) : ""))
            .toList();
    return Answer.page(
        "/youth-outreach/help-list.xhtml",
        context.text("help.title"),
        new Model(
            Tab.all(context, path()),
            Notice.in(request),
            lines,
            context.staffHref("/kontakter/" + NEW),
            context.href("") + "#prata"));
  }
}
