package se.halsolots.youthoutreach.pages;

import java.util.List;
import se.halsolots.spi.Choice;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.ArenaKind;

/** Lists to choose from that several forms have. */
final class Choices {

  private Choices() {}

  static List<Choice> arenas(List<Arena> arenas, String chosen) {
    return Choice.of(arenas.stream(), Arena::id, Arena::name, List.of(chosen));
  }

  static List<Choice> kinds(PluginContext context, String chosen) {
    return Choice.of(
        List.of(ArenaKind.values()).stream(),
        ArenaKind::code,
        kind -> context.text("arena.kind." + kind.code()),
        List.of(chosen));
  }
}
