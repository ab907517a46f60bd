package se.halsolots.far.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;

/**
 * People with a slip who have asked to be contacted. Only where the tenant has turned it on: a slip
 * by itself says nothing of anybody.
 */
@ApplicationScoped
@Transactional
public class Contacts implements PersonalData {

  /** How long a name may be. */
  public static final int LONGEST_NAME = 80;

  /** How long a way to be reached may be. */
  public static final int LONGEST_WAY = 120;

  @Inject FarStore store;

  /** Who has read it, and when first. */
  public record Reading(String reader, Instant at) {}

  /** What the person is shown of what is kept; neither name nor way, as a code is no secret. */
  public record Status(Instant madeAt, Instant goneAt, List<Reading> readings) {

    public Status {
      readings = List.copyOf(readings);
    }
  }

  /** One that waits for staff. */
  public record Waiting(String code, Instant madeAt, Instant goneAt, boolean read) {}

  /** What staff read. */
  public record Person(String code, String name, String way, Instant madeAt, Instant goneAt) {}

  /** Whether the tenant keeps contacts at all. */
  public static boolean areKept(PluginContext context) {
    return context.setting(FarSettings.CONTACT);
  }

  /** How it stands with the slip; empty if nobody has asked to be contacted. */
  public Optional<Status> status(PluginContext context, String code) {
    return ofSlip(context, code)
        .map(
            one ->
                new Status(
                    one.madeAt(),
                    one.goneAt(),
                    store.readings(context, one).stream()
                        .map(reading -> new Reading(reading.reader(), reading.readAt()))
                        .toList()));
  }

  /**
   * The person asks to be contacted, and has agreed that name and way are kept until then. Asking
   * again corrects what was written before.
   *
   * @return whether there is a slip with that code
   */
  public boolean ask(PluginContext context, String code, String name, String way) {
    Optional<Slip> slip = store.slip(context, code);
    if (slip.isEmpty()) {
      return false;
    }
    Optional<Contact> before = ofSlip(context, code);
    if (before.isPresent()) {
      before.get().change(name, way);
    } else {
      // One whose time is over may not have been erased yet.
      store.contact(context, code).ifPresent(over -> store.removeContact(context, over));
      store.write(context);
      store.keep(context, contact(context, slip.get(), name, way));
    }
    store.write(context);
    return true;
  }

  private static Contact contact(PluginContext context, Slip slip, String name, String way) {
    Instant now = context.clock().instant();
    Instant longest = now.plus(Duration.ofDays(context.setting(FarSettings.CONTACT_DAYS)));
    Instant goneAt = longest.isBefore(slip.expiresAt()) ? longest : slip.expiresAt();
    return new Contact(slip, name, way, now, goneAt);
  }

  /** The person takes it back; it is erased at once. */
  public void takeBack(PluginContext context, String code) {
    ofSlip(context, code).ifPresent(one -> store.removeContact(context, one));
  }

  /** All that wait, the oldest first. */
  public List<Waiting> waiting(PluginContext context) {
    Instant now = context.clock().instant();
    Set<String> read = store.slipsWithReaders(context);
    return store.contacts(context).stream()
        .filter(one -> one.goneAt().isAfter(now))
        .map(
            one -> new Waiting(one.code(), one.madeAt(), one.goneAt(), read.contains(one.slipId())))
        .toList();
  }

  /** Who it is. That it was read, and by whom, is kept and shown to the person. */
  public Optional<Person> read(PluginContext context, String code) {
    Optional<Contact> contact = ofSlip(context, code);
    contact.ifPresent(one -> context.staff().ifPresent(who -> note(context, one, who)));
    return contact.map(
        one -> new Person(one.code(), one.person(), one.way(), one.madeAt(), one.goneAt()));
  }

  private void note(PluginContext context, Contact contact, PluginContext.StaffMember who) {
    boolean before =
        store.readings(context, contact).stream().anyMatch(one -> one.readerId().equals(who.id()));
    if (!before) {
      store.keep(context, new ContactReading(contact, who, context.clock().instant()));
    }
    context.note("far.contact.read", contact.code(), contact.code());
  }

  /** Staff have been in touch; name and way are erased. */
  public void done(PluginContext context, String code) {
    ofSlip(context, code)
        .ifPresent(
            one -> {
              store.removeContact(context, one);
              context.note("far.contact.erase", one.code(), one.code());
            });
  }

  /** Erases what is due now, or was left before that moment; tells how many. */
  public int erase(PluginContext context, Instant before) {
    Instant now = context.clock().instant();
    List<Contact> due =
        store.contacts(context).stream()
            .filter(one -> !one.goneAt().isAfter(now) || one.madeAt().isBefore(before))
            .toList();
    due.forEach(one -> store.removeContact(context, one));
    return due.size();
  }

  /** What is still to be shown of it. */
  private Optional<Contact> ofSlip(PluginContext context, String code) {
    Instant now = context.clock().instant();
    return store.contact(context, code).filter(one -> one.goneAt().isAfter(now));
  }

  @Override
  public List<Item> find(PluginContext context, String about) {
    return store.contacts(context).stream()
        .filter(one -> one.isAbout(about))
        .map(
            one ->
                new Item(
                    "person.contact",
                    Map.of(
                        "contact.name", one.person(),
                        "contact.way", one.way(),
                        "contact.made", one.madeAt().toString())))
        .toList();
  }

  @Override
  public int erase(PluginContext context, String about) {
    List<Contact> found =
        store.contacts(context).stream().filter(one -> one.isAbout(about)).toList();
    found.forEach(one -> store.removeContact(context, one));
    return found.size();
  }
}
