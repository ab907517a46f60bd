package se.halsolots.testkit.plugin.contract;

import se.halsolots.spi.PageBlock;

/** Blocks have names and views; those for staff have a permission. */
final class BlockContract implements Contract {

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    faults.names("block", plugin.plugin().blocks(), PageBlock::name);
    for (PageBlock block : plugin.plugin().blocks()) {
      boolean forStaff =
          block.place() == PageBlock.Place.STAFF_HOME
              || block.place() == PageBlock.Place.REGION_OVERVIEW;
      faults.unless(
          forStaff == block.permission().isPresent(),
          "the block '%s' must have a permission if it is for staff, and only then",
          block.name());
      View view = plugin.views().get(block.view());
      if (view == null) {
        faults.unless(
            false,
            "the view %s of the block '%s' does not exist; make META-INF/resources%s",
            block.view(),
            block.name(),
            block.view());
      }
    }
  }
}
