package se.halsolots.testkit.plugin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.halsolots.spi.SignUps;

/** Sign-ups in memory. Their codes are {@code SIGN0001} and so on. */
public final class TestSignUps implements SignUps {

  private static final int LONGEST_NICKNAME = 40;

  /** Where a mail goes to whoever gets a place that was given up. */
  interface Post {
    void mail(String to, String subject, String text);
  }

  private record Offer(String title, int places, Instant closesAt, Instant erasedAt) {}

  private final Map<String, Offer> offers = new HashMap<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, String> codesByForm = new HashMap<>();
  private final Clock clock;
  private final Post post;
  private int made;

  TestSignUps(Clock clock, Post post) {
    this.clock = clock;
    this.post = post;
  }

  @Override
  public void offer(String event, String title, int places, Instant closesAt, Instant erasedAt) {
    if (places < 1 || places > 10_000) {
      throw new IllegalArgumentException(
          "%d places are not valid; offer 1 to 10000".formatted(places));
    }
    offers.put(event, new Offer(title, places, closesAt, erasedAt));
    entries.putIfAbsent(event, new ArrayList<>());
    fill(event);
  }

  @Override
  public Optional<Standing> standing(String event) {
    return Optional.ofNullable(offers.get(event))
        .map(
            offer ->
                new Standing(
                    offer.title(),
                    offer.places(),
                    count(event, Outcome.PLACE),
                    count(event, Outcome.WAITING),
                    (int) of(event).stream().filter(Entry::came).count(),
                    offer.closesAt(),
                    isOpen(offer)));
  }

  @Override
  public Receipt signUp(String event, String nickname, String contact, String formKey) {
    if (nickname.isBlank() || nickname.length() > LONGEST_NICKNAME) {
      throw new IllegalArgumentException(
          "the nickname '%s' is not valid; 1 to %d characters"
              .formatted(nickname, LONGEST_NICKNAME));
    }
    String known = codesByForm.get(event + " " + formKey);
    if (known != null) {
      return find(event, known).orElse(new Receipt(Outcome.CLOSED, "", nickname, 0));
    }
    Offer offer = offers.get(event);
    if (offer == null || !isOpen(offer)) {
      return new Receipt(Outcome.CLOSED, "", nickname, 0);
    }
    made++;
    String code = "SIGN%04d".formatted(made);
    Outcome outcome =
        count(event, Outcome.PLACE) < offer.places() ? Outcome.PLACE : Outcome.WAITING;
    of(event).add(new Entry(code, nickname, contact, outcome, clock.instant(), false));
    codesByForm.put(event + " " + formKey, code);
    return find(event, code).orElseThrow();
  }

  @Override
  public Optional<Receipt> find(String event, String code) {
    List<Entry> waiting =
        of(event).stream().filter(one -> one.outcome() == Outcome.WAITING).toList();
    return of(event).stream()
        .filter(one -> one.code().equals(plain(code)))
        .findFirst()
        .map(
            one ->
                new Receipt(one.outcome(), one.code(), one.nickname(), waiting.indexOf(one) + 1));
  }

  @Override
  public boolean giveUp(String event, String code) {
    boolean known = of(event).removeIf(one -> one.code().equals(plain(code)));
    fill(event);
    return known;
  }

  @Override
  public List<Entry> entries(String event) {
    Offer offer = offers.get(event);
    boolean erased = offer != null && !clock.instant().isBefore(offer.erasedAt());
    return of(event).stream()
        .sorted(Comparator.comparing(Entry::outcome))
        .map(
            one ->
                erased ? new Entry(one.code(), "", "", one.outcome(), one.at(), one.came()) : one)
        .toList();
  }

  @Override
  public void came(String event, String code, boolean came) {
    of(event)
        .replaceAll(
            one ->
                one.code().equals(plain(code))
                    ? new Entry(
                        one.code(), one.nickname(), one.contact(), one.outcome(), one.at(), came)
                    : one);
  }

  @Override
  public void withdraw(String event) {
    offers.remove(event);
    entries.remove(event);
    codesByForm.keySet().removeIf(form -> form.startsWith(event + " "));
  }

  /** Gives free places to those who wait, the first first. */
  private void fill(String event) {
    Offer offer = offers.get(event);
    if (offer == null) {
      return;
    }
    List<Entry> all = of(event);
    for (int i = 0; i < all.size() && count(event, Outcome.PLACE) < offer.places(); i++) {
      Entry one = all.get(i);
      if (one.outcome() == Outcome.WAITING) {
        all.set(
            i,
            new Entry(
                one.code(), one.nickname(), one.contact(), Outcome.PLACE, one.at(), one.came()));
        if (one.contact().contains("@")) {
          post.mail(one.contact(), offer.title(), one.code());
        }
      }
    }
  }

  private List<Entry> of(String event) {
    return entries.getOrDefault(event, new ArrayList<>());
  }

  private int count(String event, Outcome outcome) {
    return (int) of(event).stream().filter(one -> one.outcome() == outcome).count();
  }

  private boolean isOpen(Offer offer) {
    return clock.instant().isBefore(offer.closesAt());
  }

  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
