package se.halsolots.catalogue.internal.shelf;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.OccasionTime;

/**
 * The coming times of one activity, packed: a hundred thousand activities have millions of them.
 */
final class OccasionTimes {

  /** Enough for a list; the page of one activity asks the calendar itself. */
  static final int MOST = 60;

  private static final int SECONDS = 60;
  private static final OccasionStanding[] ALL_PLANNED = {OccasionStanding.PLANNED};

  static final OccasionTimes NONE = new OccasionTimes(List.of());

  private final int[] startMinutes;
  private final int[] endMinutes;

  /** One for all, if all are alike. */
  private final OccasionStanding[] standings;

  private final ZoneId zone;

  OccasionTimes(List<Occasion> occasions) {
    int size = Math.min(MOST, occasions.size());
    startMinutes = new int[size];
    endMinutes = new int[size];
    OccasionStanding[] each = new OccasionStanding[size];
    for (int i = 0; i < size; i++) {
      Occasion occasion = occasions.get(i);
      startMinutes[i] = (int) (occasion.start().toEpochSecond() / SECONDS);
      endMinutes[i] = (int) (occasion.end().toEpochSecond() / SECONDS);
      each[i] = occasion.standing();
    }
    standings = packed(each);
    zone = occasions.isEmpty() ? ZoneOffset.UTC : occasions.get(0).start().getZone();
  }

  private static OccasionStanding[] packed(OccasionStanding[] each) {
    boolean planned = Arrays.stream(each).allMatch(one -> one == OccasionStanding.PLANNED);
    return planned ? ALL_PLANNED : each;
  }

  private OccasionStanding standing(int number) {
    return standings.length == 1 ? standings[0] : standings[number];
  }

  /** The number of the first one that has not ended; how many there are if all have. */
  int firstAhead(Instant now) {
    long minute = now.getEpochSecond() / SECONDS;
    int first = 0;
    while (first < endMinutes.length && endMinutes[first] <= minute) {
      first++;
    }
    return first;
  }

  int size() {
    return startMinutes.length;
  }

  Instant start(int number) {
    return Instant.ofEpochSecond((long) startMinutes[number] * SECONDS);
  }

  Instant end(int number) {
    return Instant.ofEpochSecond((long) endMinutes[number] * SECONDS);
  }

  boolean isCancelled(int number) {
    return standing(number) == OccasionStanding.CANCELLED;
  }

  /** The first of these that takes place, from that one on; negative if none does. */
  int firstTakingPlace(int from) {
    for (int i = from; i < size(); i++) {
      if (!isCancelled(i)) {
        return i;
      }
    }
    return -1;
  }

  List<OccasionTime> list(int from, int most) {
    List<OccasionTime> times = new ArrayList<>();
    for (int i = from; i < size() && times.size() < most; i++) {
      times.add(new OccasionTime(start(i).atZone(zone), end(i).atZone(zone), standing(i)));
    }
    return times;
  }
}
