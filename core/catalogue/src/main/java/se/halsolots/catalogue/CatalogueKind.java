package se.halsolots.catalogue;

/** What a hit of a search is. */
public enum CatalogueKind {
  ACTIVITY,
  ARTICLE,
  ORGANISER,
  PLACE
}
