package se.halsolots.catalogue.internal.search;

import java.util.UUID;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** An entry as Hibernate Search sees it: an id, and fields that {@link EntryFields} makes. */
@SearchEntity
@Indexed(index = CatalogueDocument.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = CatalogueDocumentBinder.class))
final class CatalogueDocument {

  static final String INDEX = "catalogue";

  @DocumentId private final UUID id;
  private final SearchEntry entry;

  CatalogueDocument(SearchEntry entry) {
    this.id = entry.id();
    this.entry = entry;
  }

  UUID id() {
    return id;
  }

  SearchEntry entry() {
    return entry;
  }
}
