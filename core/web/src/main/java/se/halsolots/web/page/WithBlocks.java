package se.halsolots.web.page;

import java.util.List;
import se.halsolots.kernel.plugin.PlacedBlock;

/**
 * What a template shows, with blocks of plugins. Their finished HTML is given to the template as
 * {@code blocks}; one that fails is missing there.
 */
public interface WithBlocks {

  List<PlacedBlock> blocks();
}
