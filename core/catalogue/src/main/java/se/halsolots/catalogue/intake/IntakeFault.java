package se.halsolots.catalogue.intake;

/**
 * Something in the source that cannot be taken. The rest of the source goes on.
 *
 * @param field the column or property, in the source's own words
 * @param value the bad value, shortened if long
 * @param reason what is wrong and what would be valid
 * @param refused whether the whole item was left out; otherwise only the field was
 */
public record IntakeFault(
    String position, String sourceId, String field, String value, String reason, boolean refused)
    implements IntakeItem {

  public static final int MAX_VALUE = 120;

  public IntakeFault {
    if (value.length() > MAX_VALUE) {
      value = value.substring(0, MAX_VALUE - 1) + "…";
    }
  }
}
