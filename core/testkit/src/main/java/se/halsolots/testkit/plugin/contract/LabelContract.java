package se.halsolots.testkit.plugin.contract;

import java.util.Map;

/** Everything that is declared has a name, and an explanation where the portal shows one. */
final class LabelContract implements Contract {

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    Map<String, String> swedish = plugin.texts("sv");
    Labels.of(plugin.plugin())
        .forEach(
            (key, purpose) ->
                faults.unless(
                    swedish.containsKey(key),
                    "the text '%s' for %s is missing in messages_sv.properties; write it",
                    key,
                    purpose));
  }
}
