package se.halsolots.catalogue.intake.desk;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.intake.IntakeFault;

/**
 * Imports by staff, in the tenant at hand. Everything here takes the permission to import; an
 * import of another tenant is answered like one that does not exist.
 */
public interface IntakeDesk {

  /** The most bytes of a file. */
  long MOST_BYTES = 50L * 1024 * 1024;

  /**
   * What somebody wants to take in.
   *
   * @param source a name for where it comes from; the same name again updates what came before
   * @param publish whether residents see the items at once; takes the permission to publish
   */
  record Wish(String source, boolean publish) {}

  /** Names of sources that the node has taken in before. */
  List<String> sources();

  /** Hosts that addresses may be at. */
  Set<String> hosts();

  /**
   * Keeps a file and begins to look through it. Nothing is changed.
   *
   * @param content is read to its end, or as far as a file may go
   * @throws se.halsolots.kernel.error.PortalException INVALID_INPUT with the key of a text: {@code
   *     import.error.…}
   */
  UUID look(Wish wish, String fileName, InputStream content);

  /**
   * Begins to look through what is at an address.
   *
   * @throws se.halsolots.kernel.error.PortalException INVALID_INPUT with the key of a text
   */
  UUID look(Wish wish, String address);

  /** Waits a moment for the portal to end its present work on it: small files need no more. */
  ImportSheet waitFor(UUID id);

  /**
   * One import.
   *
   * @throws se.halsolots.kernel.error.PortalException NOT_FOUND
   */
  ImportSheet sheet(UUID id);

  /** The node's imports, the latest first. */
  List<ImportSheet> latest(int skip, int most);

  /** The first rows as they would become. */
  List<ImportRow> rows(UUID id);

  /** Rows that look like an activity that is there already. */
  List<ImportRow> twins(UUID id);

  /** Some of an import's faults, in the order of the source. */
  List<IntakeFault> faults(UUID id, int skip, int most);

  /**
   * Takes in what was looked through.
   *
   * @throws se.halsolots.kernel.error.PortalException CONFLICT if somebody has decided already
   */
  void start(UUID id);

  /** Stops it between two portions, or throws away what was only looked through. */
  void cancel(UUID id);

  /**
   * Undoes what it did: archives what it created and brings back what it removed, unless somebody
   * has changed that since. What it changed stays changed.
   *
   * @throws se.halsolots.kernel.error.PortalException CONFLICT if it cannot be undone now
   */
  void takeBack(UUID id);
}
