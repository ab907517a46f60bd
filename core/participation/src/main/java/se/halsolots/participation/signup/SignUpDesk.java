package se.halsolots.participation.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.halsolots.kernel.mail.Outbox;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.participation.ContactReference;
import se.halsolots.participation.ContactWay;
import se.halsolots.participation.internal.signup.EventKey;
import se.halsolots.participation.internal.signup.OfferedEvent;
import se.halsolots.participation.internal.signup.SignUpStore;
import se.halsolots.participation.internal.signup.SignedUp;
import se.halsolots.spi.SignUps;

/**
 * The sign-ups of one plugin in the tenant at hand. Whoever changes something of an event first
 * locks its row, so that one at a time counts what is left and takes it; a transaction that fails
 * has taken nothing.
 */
record SignUpDesk(
    String plugin, Tenant tenant, Language language, SignUpStore store, Outbox outbox, Clock clock)
    implements SignUps {

  private static final int LONGEST_EVENT = 80;
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_PLACES = 10_000;
  private static final int LONGEST_NICKNAME = 40;

  @Override
  public void offer(String event, String title, int places, Instant closesAt, Instant erasedAt) {
    require(
        !event.isBlank() && event.length() <= LONGEST_EVENT,
        "the name of an event has 1 to " + LONGEST_EVENT + " characters");
    require(
        !title.isBlank() && title.length() <= LONGEST_TITLE,
        "the title of an event has 1 to " + LONGEST_TITLE + " characters");
    require(places >= 1 && places <= MOST_PLACES, "an event has 1 to " + MOST_PLACES + " places");
    require(!erasedAt.isBefore(closesAt), "names cannot be erased before signing up has closed");
    EventKey key = key(event);
    if (store.lock(key)) {
      OfferedEvent known = store.event(key).orElseThrow();
      known.become(title, places, closesAt, erasedAt);
      moveUp(key, known);
    } else {
      store.add(new OfferedEvent(key, title, places, closesAt, erasedAt));
    }
  }

  @Override
  public Optional<Standing> standing(String event) {
    EventKey key = key(event);
    return store
        .event(key)
        .map(
            one ->
                new Standing(
                    one.title(),
                    one.places(),
                    (int) store.count(key, Outcome.PLACE),
                    (int) store.count(key, Outcome.WAITING),
                    (int) store.cameCount(key),
                    one.closesAt(),
                    one.isOpen(clock.instant())));
  }

  @Override
  public Receipt signUp(String event, String nickname, String contact, String formKey) {
    String name = nickname.strip();
    require(
        !name.isEmpty() && name.length() <= LONGEST_NICKNAME,
        "a nickname has 1 to " + LONGEST_NICKNAME + " characters");
    String way = contact.isBlank() ? "" : way(contact);
    EventKey key = key(event);
    if (!store.lock(key)) {
      return closed(name);
    }
    Optional<SignedUp> earlier = formKey.isEmpty() ? Optional.empty() : store.byForm(key, formKey);
    if (earlier.isPresent()) {
      return receipt(key, earlier.get());
    }
    Instant now = clock.instant();
    OfferedEvent offered = store.event(key).orElseThrow();
    return offered.isOpen(now)
        ? receipt(key, add(key, offered, new SignedUp.Person(name, way, formKey, language, now)))
        : closed(name);
  }

  private SignedUp add(EventKey key, OfferedEvent offered, SignedUp.Person person) {
    boolean isLeft = store.count(key, Outcome.PLACE) < offered.places();
    SignedUp one =
        new SignedUp(
            key,
            store.lastNumber(key) + 1,
            ContactReference.random().value().replace("-", ""),
            person,
            isLeft ? Outcome.PLACE : Outcome.WAITING);
    store.add(one);
    return one;
  }

  @Override
  public Optional<Receipt> find(String event, String code) {
    EventKey key = key(event);
    return store.byCode(key, plain(code)).map(one -> receipt(key, one));
  }

  @Override
  public boolean giveUp(String event, String code) {
    EventKey key = key(event);
    if (!store.lock(key)) {
      return false;
    }
    Optional<SignedUp> found = store.byCode(key, plain(code));
    found.ifPresent(
        one -> {
          store.remove(one);
          moveUp(key, store.event(key).orElseThrow());
        });
    return found.isPresent();
  }

  /** Whoever waits gets what is left, in order. Needs the lock. */
  private void moveUp(EventKey key, OfferedEvent offered) {
    long left = offered.places() - store.count(key, Outcome.PLACE);
    Optional<SignedUp> next = store.firstWaiting(key);
    while (left > 0 && next.isPresent()) {
      next.get().moveUp();
      PlaceMails.send(outbox, plugin, tenant, offered.title(), next.get());
      left--;
      next = store.firstWaiting(key);
    }
  }

  @Override
  public List<Entry> entries(String event) {
    return store.all(key(event)).stream()
        .map(
            one ->
                new Entry(
                    one.code(),
                    one.nickname(),
                    ContactWay.find(one.contact()).map(ContactWay::shown).orElse(""),
                    one.outcome(),
                    one.signedAt(),
                    one.hasCome()))
        .toList();
  }

  @Override
  public void came(String event, String code, boolean came) {
    store.byCode(key(event), plain(code)).ifPresent(one -> one.came(came));
  }

  @Override
  public void withdraw(String event) {
    EventKey key = key(event);
    if (store.lock(key)) {
      store.withdraw(key);
    }
  }

  private EventKey key(String event) {
    return new EventKey(plugin, event);
  }

  private Receipt receipt(EventKey key, SignedUp one) {
    int waiting = one.outcome() == Outcome.WAITING ? (int) store.waitingUpTo(key, one.number()) : 0;
    return new Receipt(one.outcome(), one.code(), one.nickname(), waiting);
  }

  private static Receipt closed(String nickname) {
    return new Receipt(Outcome.CLOSED, "", nickname, 0);
  }

  private static String way(String contact) {
    return ContactWay.find(contact)
        .map(ContactWay::value)
        .orElseThrow(
            () -> new IllegalArgumentException("the contact is no phone number or mail address"));
  }

  /** As people write codes: in any case, with blanks and hyphens. */
  private static String plain(String code) {
    return code.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
  }

  private static void require(boolean isRight, String sentence) {
    if (!isRight) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
