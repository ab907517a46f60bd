package se.halsolots.spi;

import java.util.regex.Pattern;
import se.halsolots.spi.ForPlugins.Use;

/**
 * Names a tenant: one municipality node, or the region. It is the name of the tenant's folder and,
 * unless the folder says otherwise, the first segment of its addresses.
 *
 * @param value 2 to 31 characters, lower-case letters, digits and hyphens, beginning with a letter
 */
@ForPlugins(Use.CALL)
public record TenantId(String value) implements Comparable<TenantId> {

  private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9-]{1,30}");

  public TenantId {
    if (!VALID.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "tenant id '"
              + value
              + "' is not valid: 2 to 31 lower-case letters, digits or hyphens, beginning with a letter");
    }
  }

  @Override
  public int compareTo(TenantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
