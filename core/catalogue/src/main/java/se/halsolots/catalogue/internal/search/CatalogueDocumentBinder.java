package se.halsolots.catalogue.internal.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexableField;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.IndexFieldType;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * Hands the Lucene fields of an entry to Hibernate Search as native fields, because its own field
 * types know no weights.
 */
public final class CatalogueDocumentBinder implements TypeBinder {

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    IndexFieldType<IndexableField> asItIs =
        context
            .typeFactory()
            .extension(LuceneExtension.get())
            .asNative(IndexableField.class, (path, field, fields) -> fields.accept(field))
            .toIndexFieldType();
    Map<String, IndexFieldReference<IndexableField>> fields = new HashMap<>();
    for (String name : IndexFields.all()) {
      fields.put(
          name, context.indexSchemaElement().field(name, asItIs).multiValued().toReference());
    }
    context.bridge(CatalogueDocument.class, new Bridge(Map.copyOf(fields)));
  }

  private record Bridge(Map<String, IndexFieldReference<IndexableField>> fields)
      implements TypeBridge<CatalogueDocument> {

    @Override
    public void write(
        DocumentElement target, CatalogueDocument document, TypeBridgeWriteContext context) {
      for (IndexableField field : EntryFields.of(document.entry())) {
        IndexFieldReference<IndexableField> reference = fields.get(field.name());
        if (reference == null) {
          throw new IllegalStateException("the index has no field " + field.name());
        }
        target.addValue(reference, field);
      }
    }
  }
}
