package se.halsolots.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import se.halsolots.catalogue.internal.intake.DemoContent;
import se.halsolots.catalogue.internal.intake.ImportDesk;
import se.halsolots.catalogue.internal.intake.ImportInbox;
import se.halsolots.catalogue.internal.shelf.CatalogueShelf;

/** Sets the catalogue to work when the portal starts. */
@ApplicationScoped
public class CatalogueLifecycle {

  /** Name of the catalogue's migrations. */
  public static final String MODULE = "catalogue";

  @Inject CatalogueShelf shelf;
  @Inject ImportDesk imports;
  @Inject ImportInbox inbox;
  @Inject DemoContent demo;

  /** Begins to answer, and goes on with imports that were cut off. Needs the schema in place. */
  public void start() {
    shelf.start();
    imports.resume();
    inbox.start();
  }

  /** Waits until every node has a view of the catalogue, so that pages are answered. */
  public void awaitFirstViews() {
    shelf.awaitFirstViews();
  }

  /** Waits until all that was asked for has been taken in and is shown, or the portal stops. */
  public void awaitContent() {
    try {
      imports.awaitDone();
      shelf.awaitShown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Asks for the demo content of each tenant that has not had it.
   *
   * @param tenantsFolder holds a folder for each tenant, with its demo content in {@code demo/}
   */
  public void loadDemoContent(Path tenantsFolder) {
    demo.load(tenantsFolder);
  }
}
