package se.halsolots.installer.check;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads a plugin from its jar, even where the portal has another version of it: what is in the jar
 * comes from there, the rest from the portal.
 */
final class PluginLoader extends URLClassLoader {

  private static final String MIGRATIONS = "db/migration/";

  private final Set<String> files;

  /**
   * A loader of one jar.
   *
   * @param files the paths in it
   */
  PluginLoader(URL jar, Set<String> files, ClassLoader portal) {
    super(new URL[] {jar}, portal);
    this.files = Set.copyOf(files);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!files.contains(name.replace('.', '/') + ".class")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own == null && !name.startsWith(MIGRATIONS) ? super.getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> found = new ArrayList<>(Collections.list(findResources(name)));
    if (found.isEmpty() && !name.startsWith(MIGRATIONS)) {
      return super.getResources(name);
    }
    return Collections.enumeration(found);
  }
}
