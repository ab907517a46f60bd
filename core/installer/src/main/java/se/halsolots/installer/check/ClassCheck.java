package se.halsolots.installer.check;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.halsolots.spi.PortalPlugin;

/** The classes of a plugin: whether they find what they need, and keep to themselves. */
final class ClassCheck {

  private static final String ENDING = ".class";
  private static final String OURS = "se.halsolots.";
  private static final String CONTRACT = "se.halsolots.spi.";
  private static final String ECLIPSELINK = "org.eclipse.persistence.";
  private static final String ITS_ANNOTATIONS = "org.eclipse.persistence.annotations.";
  private static final Set<String> FOREIGN =
      Set.of("org.primefaces.", "org.omnifaces.", "com.ibm.", "io.openliberty.", "sun.");
  private static final Pattern UNREAD = Pattern.compile("(META-INF/versions/.*|.*-info\\.class)");

  private final JarParts jar;
  private final ClassLoader loader;
  private final Findings findings;

  private final Map<String, ClassFile> files = new LinkedHashMap<>();

  ClassCheck(JarParts jar, ClassLoader loader, Findings findings) {
    this.jar = jar;
    this.loader = loader;
    this.findings = findings;
  }

  /** Looks at all of them and gives the one that is the plugin, if there is exactly one. */
  Optional<Class<?>> check() {
    readAll();
    files.values().forEach(this::references);
    List<Class<?>> types = new ArrayList<>();
    files.keySet().forEach(name -> load(name).ifPresent(types::add));
    List<Class<?>> plugins = types.stream().filter(ClassCheck::isPlugin).toList();
    if (plugins.size() != 1) {
      findings.error("plugin-class", "", plugins.stream().map(Class::getName).toList().toString());
      return Optional.empty();
    }
    Class<?> plugin = plugins.get(0);
    keepsTo(plugin.getPackageName());
    new BeanCheck(types, findings).check(plugin);
    return Optional.of(plugin);
  }

  private void readAll() {
    jar.files()
        .forEach(
            (path, content) -> {
              if (path.endsWith(ENDING) && !UNREAD.matcher(path).matches()) {
                try {
                  ClassFile file = ClassFile.read(content);
                  files.put(file.name(), file);
                } catch (IOException | RuntimeException e) {
                  findings.error("class-broken", path, String.valueOf(e.getMessage()));
                }
              }
            });
  }

  private void references(ClassFile file) {
    for (String needed : file.needs()) {
      if (files.containsKey(needed)) {
        continue;
      }
      boolean core = needed.startsWith(OURS) && !needed.startsWith(CONTRACT);
      boolean foreign =
          FOREIGN.stream().anyMatch(needed::startsWith)
              || (needed.startsWith(ECLIPSELINK) && !needed.startsWith(ITS_ANNOTATIONS));
      if (!exists(needed)) {
        findings.error("class-missing", file.name(), needed);
      } else if (core || foreign) {
        findings.warning("class-foreign", file.name(), needed);
      }
    }
  }

  private boolean exists(String name) {
    try {
      Class.forName(name, false, loader);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** The class, unless something that its outside names is missing. */
  private Optional<Class<?>> load(String name) {
    try {
      Class<?> type = Class.forName(name, false, loader);
      List<Object> outside =
          List.of(
              type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields());
      return outside.isEmpty() ? Optional.empty() : Optional.of(type);
    } catch (ClassNotFoundException | LinkageError e) {
      findings.error("class-broken", name, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static boolean isPlugin(Class<?> type) {
    return PortalPlugin.class.isAssignableFrom(type)
        && !type.isInterface()
        && !Modifier.isAbstract(type.getModifiers());
  }

  private void keepsTo(String home) {
    for (String name : files.keySet()) {
      if (!name.startsWith(home + ".")) {
        findings.error("class-outside", name, home);
      }
    }
  }
}
