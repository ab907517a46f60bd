package se.halsolots.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Measures our sources with the compiler's own parser. */
final class SourceSizes {

  private static final int FILE_LINES = 300;
  private static final int METHOD_LINES = 30;
  private static final int PARAMETERS = 6;

  private static final Pattern ARGUMENT = Pattern.compile("\\s+[^;{}]*,");

  private SourceSizes() {}

  /**
   * One sentence for each file, and each method and parameter list of the product, that is too
   * long.
   */
  static List<String> tooLong() {
    List<String> found = new ArrayList<>();
    for (Path file : SourceTree.files(".java", ".xhtml", ".js")) {
      long lines =
          SourceTree.read(file).lines().filter(line -> !line.startsWith("import ")).count();
      if (lines > FILE_LINES && !SourceTree.isUnder(file, "vendor")) {
        found.add(SourceTree.relative(file) + " has " + lines + " lines, over " + FILE_LINES);
      }
    }
    methods(SourceTree.mainJava(), found);
    return found;
  }

  static String typeName(Path file) {
    return file.getFileName().toString().replaceAll("\\.java$", "");
  }

  private static void methods(List<Path> files, List<String> found) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new MethodSizes(unit, positions, found), null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class MethodSizes extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;
    private boolean inRecord;

    MethodSizes(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean outer = inRecord;
      inRecord = type.getKind() == Tree.Kind.RECORD;
      super.visitClass(type, null);
      inRecord = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long lines = lines(firstLine(method), line(positions.getEndPosition(unit, method)));
      if (lines > METHOD_LINES) {
        found.add(name(method) + " has " + lines + " lines, over " + METHOD_LINES);
      }
      boolean components = inRecord && method.getReturnType() == null;
      if (method.getParameters().size() > PARAMETERS && !components) {
        found.add(
            name(method)
                + " takes "
                + method.getParameters().size()
                + " parameters, over "
                + PARAMETERS
                + "; make a record of those that belong together");
      }
      return super.visitMethod(method, null);
    }

    /** Without empty lines and those that the formatter gave to one argument of a long call. */
    private long lines(long first, long last) {
      return SourceTree.read(Path.of(unit.getSourceFile().toUri()))
          .lines()
          .skip(first - 1)
          .limit(last - first + 1)
          .filter(line -> !line.isBlank())
          .filter(line -> !ARGUMENT.matcher(line).matches())
          .count();
    }

    /** Annotations and javadoc above a method are not part of its length. */
    private long firstLine(MethodTree method) {
      Tree start = method.getReturnType() == null ? method : method.getReturnType();
      return line(positions.getStartPosition(unit, start));
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }

    private String name(MethodTree method) {
      Path file = Path.of(unit.getSourceFile().toUri());
      return SourceTree.relative(file) + ":" + firstLine(method) + " " + method.getName();
    }
  }
}
