package se.halsolots.kernel.retention;

import java.util.List;

/** Rules that are not known before the tenant is. Every bean of this type is asked. */
public interface RetentionRules {

  /** The rules that hold in the tenant at hand. */
  List<RetentionRule> all();
}
