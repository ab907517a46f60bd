package se.halsolots.catalogue.intake.openactive;

import java.util.Optional;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * The first image that says what it shows. One without words is left out without a fault: nearly
 * all images of real feeds are such.
 */
record OpportunityImage(Optional<String> address, String alternative) {

  static OpportunityImage of(JsonThing images, ItemFaults faults) {
    for (JsonThing image : images.list()) {
      String alternative = MarkupText.line(image.text("caption", "description", "name"));
      String url = image.isText() ? "" : image.text("url", "contentUrl");
      if (!alternative.isEmpty() && !url.isEmpty()) {
        String address = faults.web("image.url", url);
        if (!address.isEmpty()) {
          return new OpportunityImage(
              Optional.of(address),
              faults.fit("image.caption", alternative, ActivityText.MAX_FACT));
        }
      }
    }
    return new OpportunityImage(Optional.empty(), "");
  }
}
