package se.halsolots.testkit.plugin.contract;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.halsolots.spi.DataExport;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginPage;

/** Whatever is for staff has a permission, and every permission guards something. */
final class PermissionContract implements Contract {

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    Set<Permission> used = new HashSet<>();
    for (PluginPage page : plugin.plugin().pages()) {
      page.permission().ifPresent(used::add);
      faults.unless(
          PluginUnderTest.isForStaff(page) == page.permission().isPresent(),
          "the page '%s' must have a permission if it is for staff, and only then",
          page.path());
    }
    plugin.plugin().blocks().stream()
        .map(PageBlock::permission)
        .flatMap(Optional::stream)
        .forEach(used::add);
    plugin.plugin().exports().stream().map(DataExport::permission).forEach(used::add);
    List<Permission> declared = plugin.plugin().permissions();
    for (Permission one : used) {
      faults.unless(
          declared.contains(one),
          "the permission '%s' is used but not declared; add it to permissions()",
          one.name());
    }
    Set<String> names = new HashSet<>();
    for (Permission one : declared) {
      faults.unless(
          one.name().startsWith(plugin.id() + "."),
          "the permission '%s' must begin with '%s.'; call it so",
          one.name(),
          plugin.id());
      faults.unless(names.add(one.name()), "the permission '%s' is declared twice", one.name());
      faults.unless(
          used.contains(one) || isAskedFor(one, plugin),
          "the permission '%s' guards nothing; name it at a page, a block or an export, or take it"
              + " away",
          one.name());
    }
  }

  /** Whether a class other than those that declare it reads the constant that holds it. */
  private static boolean isAskedFor(Permission permission, PluginUnderTest plugin) {
    for (ClassFile owner : plugin.classes()) {
      for (Field field : owner.load().getDeclaredFields()) {
        if (field.getType() == Permission.class && holds(field, permission)) {
          String name = owner.name() + "." + field.getName();
          return plugin.classes().stream()
              .filter(one -> !one.name().equals(owner.name()))
              .filter(one -> !one.name().equals(plugin.type().getName()))
              .anyMatch(one -> one.fields().contains(name));
        }
      }
    }
    return false;
  }

  private static boolean holds(Field field, Permission permission) {
    try {
      field.setAccessible(true);
      return java.lang.reflect.Modifier.isStatic(field.getModifiers())
          && permission.equals(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
