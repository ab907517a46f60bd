package se.halsolots.testkit.plugin.contract;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plugin and its own beans as the container would, as far as declarations need it: beans
 * that are classes are made and put in; whatever else is injected stays out.
 */
final class Wiring {

  private final Map<Class<?>, Object> made = new HashMap<>();

  private final @Nullable EntityManager manager;

  private Wiring(@Nullable EntityManager manager) {
    this.manager = manager;
  }

  /** The bean, without a database. */
  static Object create(Class<?> type) {
    return new Wiring(null).make(type);
  }

  /** The bean, with that entity manager wherever one is wanted. */
  static Object create(Class<?> type, EntityManager manager) {
    return new Wiring(manager).make(type);
  }

  private Object make(Class<?> type) {
    Object known = made.get(type);
    if (known != null) {
      return known;
    }
    try {
      Constructor<?> constructor = constructor(type);
      constructor.setAccessible(true);
      Object[] arguments =
          Stream.of(constructor.getParameterTypes())
              .map(one -> isBean(one) ? make(one) : null)
              .toArray();
      Object bean = constructor.newInstance(arguments);
      made.put(type, bean);
      for (Class<?> of = type; of != Object.class; of = of.getSuperclass()) {
        inject(of, bean);
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "%s cannot be made; give it a constructor without arguments".formatted(type.getName()),
          e);
    }
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    for (Constructor<?> one : type.getDeclaredConstructors()) {
      if (one.isAnnotationPresent(Inject.class)) {
        return one;
      }
    }
    return type.getDeclaredConstructor();
  }

  private void inject(Class<?> type, Object bean) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class) && isBean(field.getType())) {
        field.setAccessible(true);
        field.set(bean, make(field.getType()));
      }
      if (field.isAnnotationPresent(PersistenceContext.class)) {
        field.setAccessible(true);
        field.set(bean, manager);
      }
    }
  }

  private static boolean isBean(Class<?> type) {
    return !type.isInterface()
        && !Modifier.isAbstract(type.getModifiers())
        && !type.getName().startsWith("java");
  }
}
