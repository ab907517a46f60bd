package se.halsolots.web.staff.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * PrimeFaces' table without inline style. One that becomes cards on phones would hide itself by
 * inline style until its script has run, which the content policy refuses with a complaint.
 */
public class PlainTable extends DataTableRenderer {

  @Override
  public void encodeEnd(FacesContext context, UIComponent table) throws IOException {
    ResponseWriter whole = context.getResponseWriter();
    context.setResponseWriter(new Unstyled(whole));
    try {
      super.encodeEnd(context, table);
    } finally {
      context.setResponseWriter(whole);
    }
  }

  /** Writes everything but style attributes. */
  private static final class Unstyled extends ResponseWriterWrapper {

    Unstyled(ResponseWriter whole) {
      super(whole);
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property)
        throws IOException {
      if (!name.equals("style")) {
        super.writeAttribute(name, value, property);
      }
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
      return new Unstyled(getWrapped().cloneWithWriter(writer));
    }
  }
}
