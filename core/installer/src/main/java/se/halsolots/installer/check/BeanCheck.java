package se.halsolots.installer.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Qualifier;
import jakarta.inject.Scope;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/**
 * The beans of a plugin: what would keep the container from starting the portal with them. It does
 * not see when two beans would do and the container does not know which.
 */
final class BeanCheck {

  private static final List<String> GIVEN = List.of("jakarta.", "java.time.Clock");

  private final List<Class<?>> types;
  private final Findings findings;

  BeanCheck(List<Class<?>> types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  void check(Class<?> plugin) {
    if (!plugin.isAnnotationPresent(ApplicationScoped.class)) {
      findings.error("plugin-scope", plugin.getName(), "");
    }
    types.stream().filter(BeanCheck::isBean).forEach(this::bean);
  }

  private void bean(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
        findings.error("bean-field", type.getName(), field.getName());
      }
      if (field.isAnnotationPresent(Inject.class)) {
        injected(type, field.getType(), field.getAnnotations());
      }
    }
    Stream.<Executable>concat(
            Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
        .filter(one -> one.isAnnotationPresent(Inject.class))
        .flatMap(one -> Stream.of(one.getParameters()))
        .forEach(one -> injected(type, one.getType(), one.getAnnotations()));
    if (isNormal(type) && !canHaveProxy(type)) {
      findings.error("bean-proxy", type.getName(), "");
    }
  }

  private static boolean canHaveProxy(Class<?> type) {
    return !Modifier.isFinal(type.getModifiers())
        && Stream.of(type.getDeclaredConstructors())
            .anyMatch(
                one -> one.getParameterCount() == 0 && !Modifier.isPrivate(one.getModifiers()));
  }

  private void injected(Class<?> into, Class<?> wanted, Annotation... annotations) {
    List<Annotation> qualifiers = Stream.of(annotations).filter(BeanCheck::isQualifier).toList();
    boolean found =
        (qualifiers.isEmpty() && GIVEN.stream().anyMatch(wanted.getName()::startsWith))
            || types.stream()
                .flatMap(BeanCheck::sources)
                .anyMatch(
                    one -> wanted.isAssignableFrom(one.type()) && has(one.element(), qualifiers));
    if (!found) {
      findings.error("bean-injection", into.getName(), wanted.getName());
    }
  }

  private static boolean isQualifier(Annotation annotation) {
    Class<? extends Annotation> type = annotation.annotationType();
    return type.isAnnotationPresent(Qualifier.class) && type != Any.class && type != Default.class;
  }

  private static boolean has(AnnotatedElement element, List<Annotation> qualifiers) {
    // Of most qualifiers the type says all; of a name it does not.
    return qualifiers.stream()
        .allMatch(
            one ->
                one instanceof Named
                    ? List.of(element.getAnnotations()).contains(one)
                    : element.isAnnotationPresent(one.annotationType()));
  }

  /** Something that gives objects of a type: a bean, or what a bean produces. */
  private record Source(Class<?> type, AnnotatedElement element) {}

  private static Stream<Source> sources(Class<?> type) {
    Stream<Source> methods =
        Stream.of(type.getDeclaredMethods())
            .filter(one -> one.isAnnotationPresent(Produces.class))
            .map(one -> new Source(one.getReturnType(), one));
    Stream<Source> fields =
        Stream.of(type.getDeclaredFields())
            .filter(one -> one.isAnnotationPresent(Produces.class))
            .map(one -> new Source(one.getType(), one));
    Stream<Source> itself = isBean(type) ? Stream.of(new Source(type, type)) : Stream.empty();
    return Stream.of(methods, fields, itself).flatMap(one -> one);
  }

  private static boolean isBean(Class<?> type) {
    return !type.isInterface()
        && !Modifier.isAbstract(type.getModifiers())
        && Stream.of(type.getAnnotations())
            .map(Annotation::annotationType)
            .anyMatch(
                one ->
                    one == Dependent.class
                        || one.isAnnotationPresent(NormalScope.class)
                        || one.isAnnotationPresent(Scope.class));
  }

  private static boolean isNormal(Class<?> type) {
    return isBean(type)
        && Stream.of(type.getAnnotations())
            .anyMatch(one -> one.annotationType().isAnnotationPresent(NormalScope.class));
  }
}
