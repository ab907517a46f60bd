package se.halsolots.youthoutreach.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.halsolots.spi.PluginContext;

/** Services that help young people in the whole country. */
enum NationalHelp {
  UMO("", "https://www.umo.se"),
  ADVICE("1177", "https://www.1177.se"),
  BRIS("116 111", "https://www.bris.se"),
  MIND("90101", "https://mind.se"),
  FRIEND("020-222 444", "https://jourhavandekompis.se"),
  YOUMO("", "https://www.youmo.se");

  private final String phone;
  private final String web;

  NationalHelp(String phone, String web) {
    this.phone = phone;
    this.web = web;
  }

  /** All of them, in the language of the page. */
  static List<Help> all(PluginContext context) {
    List<NationalHelp> all = List.of(values());
    return all.stream().map(one -> one.in(context, all.indexOf(one) + 1)).toList();
  }

  private Help in(PluginContext context, int order) {
    String key = "national." + name().toLowerCase(Locale.ROOT);
    return new Help(
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
        order,
        context.text(key),
        context.text(key + ".about"),
        phone,
        web,
        context.text(key + ".hours"));
  }
}
