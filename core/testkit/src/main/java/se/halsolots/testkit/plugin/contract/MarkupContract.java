package se.halsolots.testkit.plugin.contract;

/** Views are XML without words of their own, without inline code and without foreign addresses. */
final class MarkupContract implements Contract {

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    plugin
        .views()
        .forEach(
            (name, view) ->
                view.problems()
                    .forEach(problem -> faults.unless(false, "the view %s %s", name, problem)));
  }
}
