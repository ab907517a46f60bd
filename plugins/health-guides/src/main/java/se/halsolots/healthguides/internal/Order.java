package se.halsolots.healthguides.internal;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What somebody orders a guide for.
 *
 * @param organisation on whose behalf
 * @param language code of the language to be spoken
 * @param area name of the area; may be empty
 * @param quarters how long, in quarters of an hour
 * @param reach how many people are expected
 * @param payer who pays the fee
 * @param words anything else; may be empty
 */
public record Order(
    String orderer,
    String organisation,
    String email,
    String phone,
    Theme theme,
    String language,
    String area,
    String place,
    LocalDate day,
    LocalTime begins,
    int quarters,
    int reach,
    String payer,
    String words) {

  LocalTime ends() {
    int minutes = begins.getHour() * 60 + begins.getMinute() + quarters * 15;
    return minutes >= 24 * 60 ? LocalTime.MAX : begins.plusMinutes(quarters * 15L);
  }

  /** Whether nobody could do both. */
  boolean overlaps(Order other) {
    return day.equals(other.day) && begins.isBefore(other.ends()) && other.begins.isBefore(ends());
  }
}
