package se.halsolots.catalogue.internal.search;

/**
 * The words of an entry in one language; what there is none of is an empty text.
 *
 * @param others what is known about it outside its own text: organiser, place, locality, words for
 *     its type and its health dimensions
 */
public record SearchText(String title, String summary, String body, String others) {}
