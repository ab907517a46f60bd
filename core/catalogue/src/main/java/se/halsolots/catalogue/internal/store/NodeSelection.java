package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.SelectionChoice;

/**
 * What one node makes of a shared activity: shown, put forward, hidden, with a note of its own. It
 * belongs to that node; the entity manager adds the node to every statement.
 */
@Entity
@Table(name = "cat_selection")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(NodeSelection.Key.class)
public class NodeSelection {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "activity_id")
  private String activityId;

  @Enumerated(EnumType.STRING)
  private SelectionChoice choice;

  private String note;
  private long revision;
  @Version private int version;

  /**
   * With the node in its key, statements that change or delete a row name the node too; without it
   * EclipseLink would name the activity alone, which is the same in every node.
   */
  record Key(String tenantId, String activityId) {}

  protected NodeSelection() {}

  public NodeSelection(ActivityId activity, SelectionChoice choice, String note) {
    this.activityId = activity.toString();
    choose(choice, note);
  }

  /**
   * The node thinks again.
   *
   * @param newNote shown to residents beside the activity's own text; may be empty
   */
  public final void choose(SelectionChoice newChoice, String newNote) {
    this.choice = newChoice;
    this.note = newNote;
  }

  /** The number of the change of the catalogue that it was last part of. */
  public long revision() {
    return revision;
  }

  /** Marks it as part of that change of the catalogue. */
  public void changedIn(long newRevision) {
    this.revision = newRevision;
  }

  public ActivityId activity() {
    return new ActivityId(UUID.fromString(activityId));
  }

  public SelectionChoice choice() {
    return choice;
  }

  public String note() {
    return note;
  }
}
