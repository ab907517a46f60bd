package se.halsolots.web.staff.home;

import java.util.List;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.web.page.WithBlocks;

/**
 * What the first page for staff shows.
 *
 * @param lead who is greeted, and whether anything waits
 * @param waiting work that waits
 * @param known numbers for knowing
 * @param calm kinds of work of which nothing waits, in words
 * @param latest what the visitor did last
 * @param imported word of the latest import; empty if it does not concern the visitor
 * @param importHref where imports are
 * @param newHref where an activity is written; empty for those who may not
 * @param blocks what modules show
 */
public record HomeView(
    String lead,
    List<HomeCard.Tile> waiting,
    List<HomeCard.Tile> known,
    String calm,
    List<Edited> latest,
    String imported,
    String importHref,
    String newHref,
    List<PlacedBlock> blocks)
    implements WithBlocks {

  public HomeView {
    waiting = List.copyOf(waiting);
    known = List.copyOf(known);
    latest = List.copyOf(latest);
    blocks = List.copyOf(blocks);
  }

  /** Something that the visitor worked on. */
  public record Edited(String href, String title, String when) {}
}
