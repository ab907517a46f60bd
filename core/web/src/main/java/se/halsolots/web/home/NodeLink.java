package se.halsolots.web.home;

/**
 * The way to a node.
 *
 * @param activities how many it has, in words
 */
public record NodeLink(String href, String name, String activities) {}
