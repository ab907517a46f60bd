package se.halsolots.testkit.plugin.contract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the constants of a compiled class tell.
 *
 * @param name of the class
 * @param texts its texts in quotes; one that is continued by a value ends with {@link #MORE}
 * @param types classes that it names, in its code, signatures and annotations
 * @param fields fields that it reads or writes, as {@code package.Class.field}
 */
record ClassFile(String name, Set<String> texts, Set<String> types, Set<String> fields) {

  /** Stands where a value is put into a text. */
  static final char MORE = '\u0001';

  private static final Pattern TYPE = Pattern.compile("L((?:[\\w$]+/)+[\\w$]+)[;<]");

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int STRING = 8;
  private static final int FIELD = 9;
  private static final int NAME_AND_TYPE = 12;
  private static final int METHOD_HANDLE = 15;
  private static final Set<Integer> TWO_BYTES = Set.of(16, 19, 20);

  /** The constants while they are read, by number. */
  private record Pool(
      Map<Integer, String> utf8,
      Map<Integer, Integer> classes,
      Set<Integer> strings,
      Map<Integer, int[]> pairs,
      Set<Integer> fields) {

    Pool() {
      this(new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashSet<>());
    }

    String className(int number) {
      return utf8.getOrDefault(classes.getOrDefault(number, 0), "").replace('/', '.');
    }
  }

  ClassFile {
    texts = Set.copyOf(texts);
    types = Set.copyOf(types);
    fields = Set.copyOf(fields);
  }

  static ClassFile read(Path file) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.readLong();
      Pool pool = pool(in);
      in.readUnsignedShort();
      return of(pool.className(in.readUnsignedShort()), pool);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  Class<?> load() {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Pool pool(DataInputStream in) throws IOException {
    Pool pool = new Pool();
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case UTF8 -> pool.utf8().put(i, in.readUTF());
        case CLASS -> pool.classes().put(i, in.readUnsignedShort());
        case STRING -> pool.strings().add(in.readUnsignedShort());
        case FIELD, NAME_AND_TYPE -> {
          pool.pairs().put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
          if (tag == FIELD) {
            pool.fields().add(i);
          }
        }
        case LONG, DOUBLE -> {
          in.readLong();
          i++;
        }
        case METHOD_HANDLE -> in.skipNBytes(3);
        default -> in.skipNBytes(TWO_BYTES.contains(tag) ? 2 : 4);
      }
    }
    return pool;
  }

  private static ClassFile of(String name, Pool pool) {
    Set<String> texts = new HashSet<>();
    pool.strings().forEach(number -> texts.add(pool.utf8().getOrDefault(number, "")));
    Set<String> types = new HashSet<>();
    pool.classes().keySet().forEach(number -> types.add(pool.className(number)));
    for (String utf8 : pool.utf8().values()) {
      TYPE.matcher(utf8).results().forEach(one -> types.add(one.group(1).replace('/', '.')));
    }
    Set<String> fields = new HashSet<>();
    for (int number : pool.fields()) {
      int[] field = pool.pairs().getOrDefault(number, new int[2]);
      int[] pair = pool.pairs().getOrDefault(field[1], new int[2]);
      fields.add(pool.className(field[0]) + "." + pool.utf8().getOrDefault(pair[0], ""));
    }
    return new ClassFile(name, texts, types, fields);
  }
}
