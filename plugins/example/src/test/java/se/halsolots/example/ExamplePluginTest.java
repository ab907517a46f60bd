package se.halsolots.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

class ExamplePluginTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final ExamplePlugin plugin = new ExamplePlugin();

  @Test
  void tip_changes_at_midnight_in_the_tenants_zone() throws Exception {
    Tip evening = tipAt("2026-11-22T22:59:00Z", "");
    Tip night = tipAt("2026-11-22T23:01:00Z", "");
    assertThat(evening.text()).isNotEqualTo(night.text());
    assertThat(tipAt("2026-11-23T12:00:00Z", "").text()).isEqualTo(night.text());
  }

  @Test
  void every_tip_has_its_day_within_two_weeks() throws Exception {
    Set<String> shown = new HashSet<>();
    for (int day = 1; day <= Tip.COUNT; day++) {
      shown.add(tipAt("2026-11-%02dT12:00:00Z".formatted(day), "").text());
    }
    assertThat(shown).hasSize(Tip.COUNT);
  }

  @Test
  void greeting_is_what_the_tenant_has_set() throws Exception {
    assertThat(tipAt("2026-11-22T12:00:00Z", "Hej!").greeting()).isEqualTo("Hej!");
  }

  @Test
  void all_texts_stand_in_both_languages() throws Exception {
    assertThat(texts("sv").keySet()).isEqualTo(texts("en").keySet());
    assertThat(texts("sv").keySet())
        .containsAll(IntStream.rangeClosed(1, Tip.COUNT).mapToObj(i -> "tip." + i).toList())
        .contains(ExamplePlugin.GREETING.labelKey(), ExamplePlugin.LIST_TIPS.labelKey())
        .containsAll(
            plugin.pages().stream()
                .flatMap(page -> page.menu().stream())
                .map(PluginPage.MenuEntry::labelKey)
                .toList());
  }

  @Test
  void all_views_are_in_the_jar() {
    assertThat(List.of("/example/index.xhtml", "/example/list.xhtml"))
        .allSatisfy(view -> assertThat(resource(view)).as(view).isNotNull());
    assertThat(plugin.blocks())
        .allSatisfy(block -> assertThat(resource(block.view())).as(block.view()).isNotNull());
  }

  @Test
  void nothing_is_kept_about_anybody() {
    assertThat(plugin.personalData()).isSameAs(PersonalData.none());
  }

  private Tip tipAt(String instant, String greeting) throws Exception {
    Clock clock = Clock.fixed(Instant.parse(instant), STOCKHOLM);
    PluginContext context = context(texts("sv"), greeting, clock);
    return plugin.blocks().stream()
        .flatMap(block -> block.data().apply(context).stream())
        .map(Tip.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static java.net.URL resource(String view) {
    return ExamplePlugin.class.getResource("/META-INF/resources" + view);
  }

  private static Map<Object, Object> texts(String language) throws Exception {
    Properties texts = new Properties();
    try (var in = ExamplePlugin.class.getResourceAsStream("messages_" + language + ".properties");
        var reader = new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  /** Answers what a tip asks for, and nothing else. */
  private static PluginContext context(Map<Object, Object> texts, String greeting, Clock clock) {
    return (PluginContext)
        Proxy.newProxyInstance(
            ExamplePluginTest.class.getClassLoader(),
            new Class<?>[] {PluginContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "text" -> String.valueOf(texts.get(arguments[0]));
                  case "setting" -> greeting;
                  case "clock" -> clock;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
