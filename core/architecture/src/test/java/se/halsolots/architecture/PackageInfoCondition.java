package se.halsolots.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The package of the class has a {@code package-info} with {@code @NullMarked}. */
final class PackageInfoCondition extends ArchCondition<JavaClass> {

  PackageInfoCondition() {
    super("be in a package whose package-info.java is @NullMarked");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
      events.add(
          SimpleConditionEvent.violated(
              type, type.getName() + ": its package has no package-info.java with @NullMarked"));
    }
  }
}
