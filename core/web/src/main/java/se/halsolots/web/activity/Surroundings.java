package se.halsolots.web.activity;

import java.util.List;
import java.util.Set;
import se.halsolots.catalogue.PluginField;

/**
 * What there is around an activity in this node now: what has a page of its own, and can be linked
 * to, and what plugins tell.
 *
 * @param places by their slugs
 * @param organisers by their slugs
 * @param fields those of plugins that the node has on
 */
record Surroundings(Set<String> places, Set<String> organisers, List<PluginField> fields) {}
