package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.SelectionChoice;

/** How an activity, or what a node makes of it, was before somebody changed it. */
@Embeddable
public class EarlierState {

  static final EarlierState NONE = new EarlierState("", null, "", "", "");

  private String status;

  @Column(name = "verified_on")
  private @Nullable LocalDate verifiedOn;

  @Column(name = "verified_by")
  private String verifiedBy;

  private String choice;
  private String note;

  protected EarlierState() {}

  private EarlierState(
      String status,
      @Nullable LocalDate verifiedOn,
      String verifiedBy,
      String choice,
      String note) {
    this.status = status;
    this.verifiedOn = verifiedOn;
    this.verifiedBy = verifiedBy;
    this.choice = choice;
    this.note = note;
  }

  public static EarlierState of(Activity activity) {
    return new EarlierState(
        activity.status().name(),
        activity.verifiedOn().orElse(null),
        activity.verifiedBy(),
        "",
        "");
  }

  /** Of a choice; that a node never chose is as good as its reach. */
  public static EarlierState of(SelectionChoice choice, String note) {
    return new EarlierState("", null, "", choice.name(), note);
  }

  public LifeStatus status() {
    return LifeStatus.valueOf(status);
  }

  public Optional<LocalDate> verifiedOn() {
    return Optional.ofNullable(verifiedOn);
  }

  public String verifiedBy() {
    return verifiedBy;
  }

  public SelectionChoice choice() {
    return SelectionChoice.valueOf(choice);
  }

  public String note() {
    return note;
  }
}
