package se.halsolots.web.directory;

import java.util.List;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.web.page.WithBlocks;

/**
 * What the template of a place's page shows.
 *
 * @param about as HTML; empty if there is nothing to say
 * @param aboutLanguage the tag of that text's language
 * @param address empty if it is not known
 * @param map the address of a map; empty if the position is not known
 * @param accessibility what makes it possible to use for more people
 */
public record PlaceView(
    String kicker,
    String name,
    String about,
    String aboutLanguage,
    String address,
    String map,
    List<String> accessibility,
    ListedActivities activities,
    List<PlacedBlock> blocks)
    implements WithBlocks {}
