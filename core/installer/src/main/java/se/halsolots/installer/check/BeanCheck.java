package se.halsolots.installer.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Scope;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The beans of a plugin: what would keep the container from starting the portal with them. It sees
 * what is wrong with a type, not with a qualifier.
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
        injected(type, field.getType());
      }
    }
    Stream.<Constructor<?>>of(type.getDeclaredConstructors())
        .filter(one -> one.isAnnotationPresent(Inject.class))
        .forEach(one -> Stream.of(one.getParameterTypes()).forEach(part -> injected(type, part)));
    Stream.of(type.getDeclaredMethods())
        .filter(one -> one.isAnnotationPresent(Inject.class))
        .forEach(one -> Stream.of(one.getParameterTypes()).forEach(part -> injected(type, part)));
    if (isNormal(type)
        && (Modifier.isFinal(type.getModifiers())
            || Arrays.stream(type.getDeclaredConstructors())
                .noneMatch(
                    one ->
                        one.getParameterCount() == 0 && !Modifier.isPrivate(one.getModifiers())))) {
      findings.error("bean-proxy", type.getName(), "");
    }
  }

  private void injected(Class<?> into, Class<?> wanted) {
    boolean found =
        GIVEN.stream().anyMatch(wanted.getName()::startsWith)
            || types.stream().anyMatch(type -> isBean(type) && wanted.isAssignableFrom(type))
            || types.stream().anyMatch(type -> produces(type, wanted));
    if (!found) {
      findings.error("bean-injection", into.getName(), wanted.getName());
    }
  }

  private static boolean produces(Class<?> type, Class<?> wanted) {
    return Stream.of(type.getDeclaredMethods())
            .filter((Method one) -> one.isAnnotationPresent(Produces.class))
            .anyMatch(one -> wanted.isAssignableFrom(one.getReturnType()))
        || Stream.of(type.getDeclaredFields())
            .filter(one -> one.isAnnotationPresent(Produces.class))
            .anyMatch(one -> wanted.isAssignableFrom(one.getType()));
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
