package se.halsolots.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class whose tests take a {@link Browser}. Without Chromium its tests are skipped and say
 * so; with {@code -Dbrowser.required=true} they fail.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {

  /** Whether the pages may run scripts. */
  boolean scripts() default true;
}
