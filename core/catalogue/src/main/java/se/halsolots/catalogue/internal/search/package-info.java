/**
 * Search by words: how texts become weighted terms in a Lucene index kept by Hibernate Search, and
 * how a visitor's words are looked up in it.
 */
@NullMarked
package se.halsolots.catalogue.internal.search;

import org.jspecify.annotations.NullMarked;
