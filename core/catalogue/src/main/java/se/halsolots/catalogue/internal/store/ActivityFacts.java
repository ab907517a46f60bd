package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Intensity;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.TargetArea;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.kernel.tenancy.Language;

/** The columns behind {@link ActivityContent}, all but its texts. */
@Embeddable
class ActivityFacts {

  private String type;

  @Column(name = "self_guided")
  private String selfGuided;

  private String dimensions;

  @Column(name = "target_areas")
  private String targetAreas;

  @Column(name = "target_groups")
  private String targetGroups;

  @Column(name = "age_from")
  private int ageFrom;

  @Column(name = "age_to")
  private @Nullable Integer ageTo;

  @Column(name = "leader_languages")
  private String leaderLanguages;

  private String intensity;
  private boolean free;

  @Column(name = "price_note")
  private String priceNote;

  private String booking;

  @Column(name = "booking_to")
  private String bookingTo;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "contact_phone")
  private String contactPhone;

  private String attendance;

  @Column(name = "online_link")
  private String onlineLink;

  private String image;
  private String reach;

  /** Values of plugins' fields, a line each. */
  private String extra;

  protected ActivityFacts() {}

  ActivityFacts(ActivityContent content) {
    this.type = content.type().code();
    this.selfGuided = Codes.writeOptional(content.selfGuided());
    this.dimensions = Codes.write(content.dimensions());
    this.targetAreas = Codes.write(content.targetAreas());
    this.targetGroups = Codes.write(content.targetGroups());
    this.ageFrom = content.ages().from();
    this.ageTo = content.ages().to().isPresent() ? content.ages().to().getAsInt() : null;
    this.leaderLanguages = Codes.writeWords(content.leaderLanguages());
    this.intensity = Codes.writeOptional(content.intensity());
    this.free = content.cost().free();
    this.priceNote = content.cost().note();
    this.booking = content.booking().code();
    this.bookingTo = content.bookingTo();
    this.contactName = content.contact().name();
    this.contactEmail = content.contact().email();
    this.contactPhone = content.contact().phone();
    this.attendance = content.attendance().code();
    this.onlineLink = content.onlineLink();
    this.image = content.image().orElse("");
    this.reach = content.reach().code();
    this.extra = Codes.writeValues(content.extra());
  }

  Reach reach() {
    return Codes.readOne(Reach.class, reach);
  }

  ActivityContent with(Map<Language, ActivityText> texts) {
    Integer oldest = ageTo;
    return new ActivityContent(
        texts,
        Codes.readOne(ActivityType.class, type),
        Codes.readOptional(SelfGuidedKind.class, selfGuided),
        Codes.read(HealthDimension.class, dimensions),
        Codes.read(TargetArea.class, targetAreas),
        Codes.read(TargetGroup.class, targetGroups),
        new AgeRange(ageFrom, oldest == null ? OptionalInt.empty() : OptionalInt.of(oldest)),
        Codes.readWords(leaderLanguages),
        Codes.readOptional(Intensity.class, intensity),
        new Cost(free, priceNote),
        Codes.readOne(Booking.class, booking),
        bookingTo,
        new ContactPoint(contactName, contactEmail, contactPhone),
        Codes.readOne(Attendance.class, attendance),
        onlineLink,
        image.isEmpty() ? Optional.empty() : Optional.of(image),
        Codes.readOne(Reach.class, reach),
        Codes.readValues(extra));
  }
}
