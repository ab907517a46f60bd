package se.halsolots.testkit.plugin.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every key that is written somewhere has a text, and every text is shown. A text in a class counts
 * as a key if it looks like one and begins like one that the bundle has; one that ends with a full
 * stop or a hyphen, and has a value put behind it, stands for all keys that begin so.
 */
final class UsedTextContract implements Contract {

  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+");
  private static final Pattern FILE =
      Pattern.compile(".*\\.(xhtml|html|css|csv|xlsx|json|xml|ics|txt|pdf|svg|zip|sql|js)");
  private static final List<String> ALWAYS = List.of("plugin.name", "plugin.about");

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    Set<String> keys = plugin.texts("sv").keySet();
    shown(plugin, keys, faults);
    Set<String> written = new HashSet<>(plugin.written());
    plugin.views().values().forEach(view -> view.quoted().forEach(written::add));
    coded(plugin, keys, faults);
    Set<String> used = new HashSet<>(written);
    used.addAll(ALWAYS);
    used.addAll(Labels.of(plugin.plugin()).keySet());
    Set<String> stems =
        written.stream()
            .map(UsedTextContract::beforeValue)
            .filter(text -> text.length() > 1 && (text.endsWith(".") || text.endsWith("-")))
            .collect(Collectors.toSet());
    for (String key : keys) {
      faults.unless(
          used.contains(key) || stems.stream().anyMatch(key::startsWith),
          "nothing shows the text '%s'; take it out of the bundle",
          key);
    }
  }

  private static void shown(PluginUnderTest plugin, Set<String> keys, Faults faults) {
    for (Map.Entry<String, View> view : plugin.views().entrySet()) {
      view.getValue()
          .textKeys()
          .forEach(
              match -> {
                String key = match.group(1);
                boolean known =
                    match.group(2).equals("]")
                        ? keys.contains(key)
                        : keys.stream().anyMatch(one -> one.startsWith(key));
                faults.unless(
                    known,
                    "the view %s shows the text '%s', which the bundle lacks; write it",
                    view.getKey(),
                    key);
              });
    }
  }

  private static void coded(PluginUnderTest plugin, Set<String> keys, Faults faults) {
    Set<String> begun = keys.stream().map(UsedTextContract::firstPart).collect(Collectors.toSet());
    for (ClassFile type : plugin.classes()) {
      for (String text : type.texts()) {
        boolean looksLikeKey =
            KEY.matcher(text).matches()
                && begun.contains(firstPart(text))
                && !text.startsWith(plugin.id() + ".")
                && !FILE.matcher(text).matches();
        faults.unless(
            !looksLikeKey || keys.contains(text),
            "the class %s writes '%s', which looks like the key of a text that the bundle lacks;"
                + " write the text, or write the name with a hyphen if it is none",
            type.name(),
            text);
      }
    }
  }

  private static String beforeValue(String text) {
    int value = text.indexOf(ClassFile.MORE);
    return value < 0 ? text : text.substring(0, value);
  }

  private static String firstPart(String key) {
    return key.substring(0, Math.max(0, key.indexOf('.')));
  }
}
