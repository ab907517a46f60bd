package se.halsolots.web.staff.module;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.Module;
import se.halsolots.kernel.plugin.PluginFault;
import se.halsolots.spi.Choice;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** Says in words what is known of a module. */
final class ModuleWords {

  private final StaffVisit visit;
  private final Words words;

  ModuleWords(StaffVisit visit) {
    this.visit = visit;
    this.words = visit.words();
  }

  /**
   * How a module is.
   *
   * @param look class of its mark
   */
  public record Standing(String text, String look) {}

  /** Something that the portal has turned off by itself. */
  public record Fault(String part, String what, String reason, String when) {}

  /** A setting as a field of a form. */
  public record Field(
      String name, String look, String label, String hint, String value, List<Choice> choices) {}

  String name(Module module) {
    return module.here().name(visit.language());
  }

  String about(Module module) {
    return module.here().text(visit.language(), ActivePlugin.ABOUT);
  }

  Standing standing(Module module) {
    boolean whole = module.faults().stream().anyMatch(one -> one.part().equals(PluginFault.WHOLE));
    if (whole || (module.wanted() && !module.problems().isEmpty())) {
      return new Standing(words.get("module.standing.failed"), "badge badge--bad");
    }
    if (module.on()) {
      return module.faults().isEmpty()
          ? new Standing(words.get("module.standing.on"), "badge badge--published")
          : new Standing(words.get("module.standing.partly"), "badge badge--bad");
    }
    return module.offered()
        ? new Standing(words.get("module.standing.off"), "badge badge--archived")
        : new Standing(words.get("module.standing.withheld"), "badge badge--archived");
  }

  Fault fault(PluginFault fault) {
    String part = fault.part();
    int colon = part.indexOf(':');
    String key = colon < 0 ? "whole" : part.substring(0, colon);
    DateTimeFormatter moment =
        DateTimeFormatter.ofPattern(words.get("module.moment"), words.locale());
    return new Fault(
        part,
        words.get("module.part." + key, part.substring(colon + 1)),
        fault.reason(),
        moment.format(fault.at().atZone(visit.tenant().zone())));
  }

  /**
   * A setting as a field.
   *
   * @param sent what was sent for it, in place of what is set; by key
   */
  Field field(Module module, SettingDefinition<?> setting, Map<String, String> sent) {
    String value =
        sent.getOrDefault(
            setting.key(),
            module
                .here()
                .settings()
                .getOrDefault(setting.key(), setting.defaultValue().toString()));
    String hint = setting.labelKey() + ".help";
    String help = module.here().text(visit.language(), hint);
    return new Field(
        setting.key(),
        setting.type().look().name(),
        module.here().text(visit.language(), setting.labelKey()),
        help.equals(hint) ? "" : help,
        value,
        choices(module, setting, value));
  }

  private List<Choice> choices(Module module, SettingDefinition<?> setting, String value) {
    return switch (setting.type().look()) {
      case LIST ->
          Choice.of(
              setting.type().choices().stream(),
              one -> one,
              one -> module.here().text(visit.language(), setting.labelKey() + "." + one),
              List.of(value));
      case TICK ->
          Choice.of(
              List.of("true", "false").stream(),
              one -> one,
              one -> words.get("module.flag." + one),
              List.of(value));
      case LINE, LINES, MAIL, NUMBER -> List.of();
    };
  }
}
