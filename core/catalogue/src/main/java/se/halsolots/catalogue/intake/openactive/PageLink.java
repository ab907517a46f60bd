package se.halsolots.catalogue.intake.openactive;

import java.util.Optional;

/**
 * What an RPDE page says about its feed, for whoever fetches the next page.
 *
 * @param file the page's name within the source
 * @param next the address of the next page; empty if the page tells none or breaks off before it
 * @param items how many items the page holds; none on the feed's last page
 * @param license the address of the data's licence; may be empty
 */
public record PageLink(String file, Optional<String> next, long items, String license) {}
