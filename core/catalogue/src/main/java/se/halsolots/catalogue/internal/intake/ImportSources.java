package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.template.TemplateReader;

/** Opens what an import names: a file, a folder, or an address on the allow-list. */
@ApplicationScoped
class ImportSources {

  void read(String address, IntakeContext context, Consumer<IntakeItem> sink) throws IOException {
    new TemplateReader().read(Path.of(address), context, sink);
  }
}
