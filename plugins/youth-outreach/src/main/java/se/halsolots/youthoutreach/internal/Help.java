package se.halsolots.youthoutreach.internal;

/**
 * A service that young people can turn to.
 *
 * @param order place in the list, lower first
 * @param phone may be empty, as all but the name
 * @param web address with scheme
 */
public record Help(
    String id, int order, String name, String about, String phone, String web, String hours) {}
