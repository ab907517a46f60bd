package se.halsolots.catalogue.internal.search;

import java.util.List;

/**
 * The shapes under which a word is kept and looked for.
 *
 * @param word as written, in lower case and in its language's normal spelling
 * @param folded without accents and rings, so that {@code traning} meets {@code träning}
 * @param stem folded and without inflection
 * @param stemOfFolded the same for the folded word, which is what those without a Swedish keyboard
 *     write; mostly equal to {@code stem}
 * @param parts the words that it is composed of; empty for a simple word
 */
record WordForms(
    String word, String folded, String stem, String stemOfFolded, List<String> parts) {}
