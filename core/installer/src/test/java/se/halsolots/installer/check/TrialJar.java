package se.halsolots.installer.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A plugin that is whole until a test breaks it, compiled and packed on the spot. */
public final class TrialJar {

  private static final String BEANS =
      "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.1\""
          + " bean-discovery-mode=\"annotated\"/>";
  private static final String PLUGIN =
      """
      package se.halsolots.trial;
      import jakarta.enterprise.context.ApplicationScoped;
      import se.halsolots.spi.*;
      @ApplicationScoped
      public class TrialPlugin implements PortalPlugin {
        public String id() { return "trial"; }
        public String version() { return "1.2.0"; }
        public int contractVersion() { return PortalPlugin.CONTRACT_VERSION; }
        public PersonalData personalData() { return PersonalData.none(); }
      }
      """;

  private final Path folder;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, String> manifest = new TreeMap<>();
  private final List<String> left = new ArrayList<>();

  /** A good one, to be packed in that folder. */
  public TrialJar(Path folder) {
    this.folder = folder;
    source("TrialPlugin", PLUGIN);
    with("META-INF/beans.xml", BEANS);
    manifest("Portal-Plugin", "trial");
    manifest("Portal-Plugin-Version", "1.2.0");
    manifest("Portal-Contract", "2");
  }

  /** A class more; in the plugin's package unless the source names another. */
  TrialJar source(String name, String text) {
    sources.put(name, text.startsWith("package ") ? text : "package se.halsolots.trial; " + text);
    return this;
  }

  /** The plugin's class with other words. */
  TrialJar plugin(String from, String to) {
    return source("TrialPlugin", PLUGIN.replace(from, to));
  }

  TrialJar with(String path, String content) {
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Leaves out a file or a compiled class. */
  TrialJar without(String path) {
    left.add(path);
    return this;
  }

  /** An entry of the manifest. */
  public TrialJar manifest(String name, String value) {
    manifest.put(name, value);
    return this;
  }

  /** Compiles and packs it. */
  public Path pack() {
    try {
      Path root = Files.createTempDirectory(folder, "trial");
      compile(root);
      Path jar = root.resolve("trial.jar");
      Manifest main = new Manifest();
      main.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.forEach((name, value) -> main.getMainAttributes().putValue(name, value));
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), main)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          if (!left.contains(file.getKey())) {
            out.putNextEntry(new ZipEntry(file.getKey()));
            out.write(file.getValue());
            out.closeEntry();
          }
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(Path root) throws IOException {
    Path classes = Files.createDirectories(root.resolve("classes"));
    List<String> words =
        new ArrayList<>(
            List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path")));
    words.addAll(List.of("-d", classes.toString()));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      words.add(
          Files.writeString(root.resolve(source.getKey() + ".java"), source.getValue()).toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, null, null, words.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("does not compile: " + sources.keySet());
    }
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }
}
