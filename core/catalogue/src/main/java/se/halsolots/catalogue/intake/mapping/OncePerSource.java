package se.halsolots.catalogue.intake.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;

/**
 * Lets each id of a source through once. A second item with the same id would overwrite the first,
 * and every later import would do both again; so it is reported with the place of the first.
 */
public final class OncePerSource implements Consumer<IntakeItem> {

  private final Consumer<IntakeItem> sink;
  private final Map<String, String> positions = new HashMap<>();

  public OncePerSource(Consumer<IntakeItem> sink) {
    this.sink = sink;
  }

  @Override
  public void accept(IntakeItem item) {
    if (item instanceof IntakeActivity activity) {
      once(activity.sourceId(), item);
    } else if (item instanceof IntakeDeletion deletion) {
      once(deletion.sourceId(), item);
    } else {
      sink.accept(item);
    }
  }

  private void once(String sourceId, IntakeItem item) {
    String earlier = positions.putIfAbsent(sourceId, item.position());
    if (earlier == null) {
      sink.accept(item);
    } else {
      sink.accept(
          new IntakeFault(
              item.position(),
              sourceId,
              "id",
              sourceId,
              "stands at " + earlier + " already; the first one was taken",
              true));
    }
  }
}
