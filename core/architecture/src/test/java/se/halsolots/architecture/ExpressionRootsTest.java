package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that expressions of views start from; a wrong one shows nothing and says nothing. */
class ExpressionRootsTest {

  private static final String NAMED = "jakarta.inject.Named";
  private static final String MODEL = "jakarta.enterprise.inject.Model";

  /** What Faces and the expression language define themselves. */
  private static final Set<String> IMPLICIT =
      Set.of(
          "application",
          "applicationScope",
          "cc",
          "component",
          "cookie",
          "externalContext",
          "facesContext",
          "flash",
          "flowScope",
          "header",
          "headerValues",
          "initParam",
          "param",
          "paramValues",
          "request",
          "requestScope",
          "resource",
          "session",
          "sessionScope",
          "view",
          "viewScope");

  /**
   * What the plugin host gives to views of pages and blocks of plugins, and what parts of forms
   * take.
   */
  private static final Set<String> GIVEN_BY_THE_PORTAL =
      Set.of("block", "choices", "held", "none", "rows", "stamp", "texts", "value");

  private static final Pattern VARIABLE =
      Pattern.compile("\\b(?:var|varStatus)=\"([A-Za-z_][\\w]*)\"");
  private static final Pattern PARAMETER =
      Pattern.compile("<ui:param\\s[^>]*?name=\"([A-Za-z_][\\w]*)\"");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("setAttribute\\(\\s*\"([A-Za-z_]\\w*)\"");

  @Test
  void every_name_in_a_view_is_a_bean_or_a_variable() {
    Set<String> known = new HashSet<>(IMPLICIT);
    known.addAll(GIVEN_BY_THE_PORTAL);
    known.addAll(beans());
    SourceTree.views().forEach(view -> known.addAll(variables(SourceTree.read(view))));
    Stream.concat(SourceTree.mainJava().stream(), SourceTree.files("faces-config.xml").stream())
        .forEach(file -> known.addAll(attributes(SourceTree.read(file))));

    Set<String> unknown = new TreeSet<>();
    for (Path view : SourceTree.views()) {
      roots(view)
          .filter(root -> !known.contains(root))
          .forEach(root -> unknown.add(SourceTree.relative(view) + ": " + root));
    }

    assertThat(unknown).as("names that lead to no bean and no variable").isEmpty();
  }

  @Test
  void every_named_bean_is_used_in_a_view() {
    Set<String> used = new HashSet<>();
    SourceTree.views().forEach(view -> roots(view).forEach(used::add));

    assertThat(beans())
        .as("beans that no view calls by their name; drop the name or the bean")
        .isSubsetOf(used);
  }

  @Test
  void roots_are_told_from_the_rest_of_an_expression() {
    assertThat(Expressions.roots("page.title.of(t['a.b'], item) and not empty other"))
        .containsExactlyInAnyOrder("page", "t", "item", "other");
    assertThat(Expressions.roots("list.stream().map(x -> x.name).toList()"))
        .containsExactly("list");
    assertThat(Expressions.roots("fn:length(items) gt 1.5e3")).containsExactly("items");
  }

  private static Stream<String> roots(Path view) {
    return Expressions.in(SourceTree.read(view)).stream()
        .flatMap(expression -> Expressions.roots(expression).stream());
  }

  private static Set<String> variables(String view) {
    Set<String> names = new HashSet<>();
    VARIABLE.matcher(view).results().forEach(match -> names.add(match.group(1)));
    PARAMETER.matcher(view).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  private static Set<String> attributes(String source) {
    Set<String> names = new HashSet<>();
    ATTRIBUTE.matcher(source).results().forEach(match -> names.add(match.group(1)));
    Pattern.compile("<var>\\s*(\\w+)\\s*</var>")
        .matcher(source)
        .results()
        .forEach(match -> names.add(match.group(1)));
    return names;
  }

  private static Set<String> beans() {
    Set<String> names = new HashSet<>();
    for (JavaClass type : PortalClasses.ALL) {
      if (type.isAnnotatedWith(NAMED) || type.isAnnotatedWith(MODEL)) {
        names.add(name(type, decapitalised(type.getSimpleName())));
      }
      Stream.concat(type.getMethods().stream(), type.getFields().stream())
          .filter(member -> member.isAnnotatedWith(NAMED))
          .filter(member -> member.isAnnotatedWith("jakarta.enterprise.inject.Produces"))
          .map(member -> name(member, propertyName(member)))
          .forEach(names::add);
    }
    return names;
  }

  private static String name(HasAnnotations<?> bean, String otherwise) {
    return bean.tryGetAnnotationOfType(NAMED)
        .flatMap(annotation -> annotation.get("value"))
        .map(Object::toString)
        .filter(value -> !value.isEmpty())
        .orElse(otherwise);
  }

  private static String propertyName(JavaMember member) {
    return decapitalised(member.getName().replaceFirst("^(get|is)(?=[A-Z])", ""));
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
