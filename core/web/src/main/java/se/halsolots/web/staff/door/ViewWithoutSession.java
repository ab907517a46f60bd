package se.halsolots.web.staff.door;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The root of every view, with a map of its own for what lives as long as the view. The framework's
 * map is a bean of the session scope: asking for it begins a session on the server, even for a page
 * that nobody is logged in to. PrimeFaces asks on each page, to note the nonce of the content
 * policy.
 */
public final class ViewWithoutSession extends UIViewRoot {

  private final Map<String, Object> notes = new HashMap<>();

  @Override
  public Map<String, Object> getViewMap() {
    return notes;
  }

  @Override
  public @Nullable Map<String, Object> getViewMap(boolean create) {
    return create || !notes.isEmpty() ? notes : null;
  }
}
