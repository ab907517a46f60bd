package se.halsolots.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.architecture.SourceTree.Module;

/** The compiled classes of the product, without tests. */
final class PortalClasses {

  /** Of all modules, read once. */
  static final JavaClasses ALL =
      new ClassFileImporter()
          .importPaths(
              SourceTree.modules().stream()
                  .map(Module::classes)
                  .filter(Files::isDirectory)
                  .toList());

  private static final Set<String> PLUGIN_PACKAGES =
      SourceTree.modules().stream()
          .filter(Module::isPlugin)
          .flatMap(module -> packages(module).stream())
          .collect(Collectors.toSet());

  /** Whatever a plugin brings, by the module it is in rather than by its name. */
  static final DescribedPredicate<JavaClass> OF_A_PLUGIN =
      describe("of a plugin", type -> PLUGIN_PACKAGES.contains(type.getPackageName()));

  static final DescribedPredicate<JavaClass> OF_THE_CORE =
      describe(
          "of the core",
          type ->
              type.getPackageName().startsWith("se.halsolots.")
                  && !PLUGIN_PACKAGES.contains(type.getPackageName()));

  private PortalClasses() {}

  /** Packages with sources in that module. */
  static List<String> packages(Module module) {
    return SourceTree.mainJava().stream()
        .filter(file -> file.startsWith(module.main()))
        .map(Path::getParent)
        .distinct()
        .map(folder -> module.main().relativize(folder).toString().replaceAll("[/\\\\]", "."))
        .toList();
  }
}
