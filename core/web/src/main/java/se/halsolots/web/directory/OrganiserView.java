package se.halsolots.web.directory;

import java.util.List;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.web.activity.Fact;
import se.halsolots.web.page.WithBlocks;

/**
 * What the template of an organiser's page shows.
 *
 * @param about as HTML; empty if there is nothing to say
 * @param aboutLanguage the tag of that text's language
 */
public record OrganiserView(
    String kicker,
    String name,
    String about,
    String aboutLanguage,
    List<Fact> contact,
    String listHeading,
    ListedActivities activities,
    List<PlacedBlock> blocks)
    implements WithBlocks {}
