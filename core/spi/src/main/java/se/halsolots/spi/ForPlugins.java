package se.halsolots.spi;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Says what plugin authors do with a type of the contract. Every public type here carries it. */
@Documented
@Retention(CLASS)
@Target(TYPE)
public @interface ForPlugins {

  Use value();

  /** What a plugin author does with the type. */
  enum Use {
    /** The plugin implements or builds it; a new method gets a default, so old plugins live on. */
    IMPLEMENT,
    /** The portal gives it to the plugin; new methods may appear at any time. */
    CALL
  }
}
