package se.halsolots.web.component;

import jakarta.faces.component.UIComponent;
import java.util.List;

/** Names that the portal's own components share. */
final class Hl {

  /** The namespace of their tags in templates. */
  static final String NAMESPACE = "halsolots";

  static final String FAMILY = "se.halsolots";

  private Hl() {}

  /** What the attribute {@code value} holds; an empty list without one. */
  static List<?> list(UIComponent component) {
    return component.getAttributes().get("value") instanceof List<?> list ? list : List.of();
  }
}
