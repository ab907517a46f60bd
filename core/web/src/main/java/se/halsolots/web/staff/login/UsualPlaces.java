package se.halsolots.web.staff.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** From where people have logged in lately. Kept in memory only, and forgotten after a month. */
final class UsualPlaces {

  private static final int MOST = 10_000;
  private static final Duration MONTH = Duration.ofDays(30);

  private final Cache<String, Boolean> places =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MONTH).build();

  /** Somebody with that login got in from there. */
  void add(String login, String place) {
    places.put(key(login, place), true);
  }

  boolean knows(String login, String place) {
    return places.getIfPresent(key(login, place)) != null;
  }

  private static String key(String login, String place) {
    return place + " " + login;
  }
}
