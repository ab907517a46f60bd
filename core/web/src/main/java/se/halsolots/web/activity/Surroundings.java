package se.halsolots.web.activity;

import java.util.Set;

/**
 * What has a page of its own in this node now, and can be linked to.
 *
 * @param places by their slugs
 * @param organisers by their slugs
 */
record Surroundings(Set<String> places, Set<String> organisers) {}
