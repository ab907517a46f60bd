package se.halsolots.installer.check;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of other classes that a class file needs, read without running any of it.
 *
 * @param name its own name, with full stops
 * @param needs names of the classes that its code names
 */
record ClassFile(String name, Set<String> needs) {

  private static final int MAGIC = 0xCAFEBABE;
  private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\p{L}\\p{N}_$/-]+);");

  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int NAME_AND_TYPE = 12;
  private static final int METHOD_TYPE = 16;

  /**
   * Reads the pool of constants at the beginning of the file.
   *
   * @throws IOException if it is no class file
   */
  static ClassFile read(byte[] content) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("no class file");
      }
      in.readInt();
      int count = in.readUnsignedShort();
      String[] texts = new String[count];
      int[] kinds = new int[count];
      int[] links = new int[count];
      for (int i = 1; i < count; i++) {
        kinds[i] = in.readUnsignedByte();
        if (kinds[i] == UTF8) {
          texts[i] = in.readUTF();
        } else {
          links[i] = link(in, kinds[i]);
        }
        i += kinds[i] == 5 || kinds[i] == 6 ? 1 : 0; // long and double take two places
      }
      in.readUnsignedShort();
      String name = dotted(texts[links[in.readUnsignedShort()]]);
      return new ClassFile(name, needs(texts, kinds, links));
    }
  }

  /** Passes over a constant; of one that has a text, the place of that text. */
  private static int link(DataInputStream in, int kind) throws IOException {
    return switch (kind) {
      case CLASS, METHOD_TYPE -> in.readUnsignedShort();
      case 8, 19, 20 -> skip(in, 2);
      case 15 -> skip(in, 3);
      case NAME_AND_TYPE -> {
        in.readUnsignedShort();
        yield in.readUnsignedShort();
      }
      case 3, 4, 9, 10, 11, 17, 18 -> skip(in, 4);
      case 5, 6 -> skip(in, 8);
      default -> throw new IOException("unknown constant " + kind);
    };
  }

  private static int skip(DataInputStream in, int bytes) throws IOException {
    in.readNBytes(bytes);
    return 0;
  }

  private static Set<String> needs(String[] texts, int[] kinds, int[] links) {
    Set<String> needs = new TreeSet<>();
    for (int i = 1; i < kinds.length; i++) {
      if (kinds[i] == CLASS && !texts[links[i]].startsWith("[")) {
        needs.add(dotted(texts[links[i]]));
      } else if (kinds[i] == CLASS || kinds[i] == NAME_AND_TYPE || kinds[i] == METHOD_TYPE) {
        IN_DESCRIPTOR
            .matcher(texts[links[i]])
            .results()
            .forEach(match -> needs.add(dotted(match.group(1))));
      }
    }
    return needs;
  }

  private static String dotted(String internal) {
    return internal.replace('/', '.');
  }
}
