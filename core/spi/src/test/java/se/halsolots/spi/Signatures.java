package se.halsolots.spi;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the contract consists of, a line for each public type and each of its members. */
final class Signatures {

  private static final String PACKAGE = "se.halsolots.spi";

  /** What the language gives to every record or enum. */
  private static final Set<String> OF_ALL =
      Set.of("equals", "hashCode", "toString", "values", "valueOf");

  private Signatures() {}

  /** The lines of the contract as it is compiled now, sorted. */
  static List<String> ofContract(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .flatMap(name -> of(load(name), use(classes, name)).stream())
          .map(line -> line.replace(PACKAGE + ".", "").replace("java.lang.", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The lines of one type; none if plugins do not see it. */
  static List<String> of(Class<?> type, String use) {
    if (!isSeen(type)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    String name = type.getCanonicalName();
    lines.add(name + " : " + kind(type) + parents(type) + use);
    if (type.isRecord()) {
      lines.add(name + " components(" + components(type) + ")");
    }
    Stream.of(type.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .forEach(field -> lines.add(name + "." + field(field)));
    Stream.of(type.getDeclaredConstructors())
        .filter(one -> Modifier.isPublic(one.getModifiers()))
        .forEach(one -> lines.add(name + "." + constructor(one)));
    Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !OF_ALL.contains(method.getName()))
        .forEach(method -> lines.add(name + "." + method(method)));
    return lines;
  }

  private static String components(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getGenericType)
        .map(Type::getTypeName)
        .collect(Collectors.joining(", "));
  }

  private static boolean isSeen(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (outer == null || isSeen(outer));
  }

  private static String kind(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "annotation"
            : type.isInterface()
                ? "interface"
                : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    return (type.isSealed() ? "sealed " : "") + kind + parameters(type.getTypeParameters());
  }

  private static String parents(Class<?> type) {
    String parents =
        Arrays.stream(type.getGenericInterfaces())
            .map(Type::getTypeName)
            .collect(Collectors.joining(", "));
    return parents.isEmpty() ? "" : " of " + parents;
  }

  private static String field(Field field) {
    return "%s : %s%s"
        .formatted(
            field.getName(),
            field.isEnumConstant() ? "constant" : field.getGenericType().getTypeName(),
            value(field));
  }

  /** The compiler copies the values of constants into plugins. */
  private static String value(Field field) {
    try {
      return field.getType().isPrimitive() || field.getType() == String.class
          ? " = " + field.get(null)
          : "";
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String constructor(Constructor<?> constructor) {
    return "new(" + arguments(constructor) + ")";
  }

  private static String method(Method method) {
    return "%s%s(%s) : %s%s%s"
        .formatted(
            method.getName(),
            parameters(method.getTypeParameters()),
            arguments(method),
            method.getGenericReturnType().getTypeName(),
            Modifier.isStatic(method.getModifiers()) ? " static" : "",
            method.isDefault() ? " default" : "");
  }

  private static String arguments(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(Type::getTypeName)
        .collect(Collectors.joining(", "));
  }

  private static String parameters(Type[] types) {
    return types.length == 0
        ? ""
        : Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Signatures.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What {@link ForPlugins} says of the type. It is for readers of the code and not kept at run
   * time, so it is looked for among the constants of the class file.
   */
  private static String use(Path classes, String name) {
    try {
      String file =
          Files.readString(
              classes.resolve(name.replace('.', '/') + ".class"),
              java.nio.charset.StandardCharsets.ISO_8859_1);
      return !file.contains("L" + PACKAGE.replace('.', '/') + "/ForPlugins;")
          ? ""
          : file.contains("IMPLEMENT") ? ", for plugins to IMPLEMENT" : ", for plugins to CALL";
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
