package se.halsolots.web.template;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Renders residents' pages in the framework's own context. PrimeFaces wraps it, and each word that
 * is written, to give staff's pages what they need of scripts and nonces; residents' pages have no
 * scripts, and would pay a part of their time for looking for them.
 */
public final class PlainFacesContexts extends FacesContextFactory {

  private final FacesContextFactory framework;

  public PlainFacesContexts(FacesContextFactory wrapped) {
    super(wrapped);
    this.framework = innermost(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    FacesContextFactory made = isForResidents(request) ? framework : getWrapped();
    return made.getFacesContext(context, request, response, lifecycle);
  }

  private static FacesContextFactory innermost(FacesContextFactory factory) {
    FacesContextFactory inner = factory;
    for (FacesContextFactory next = inner; next != null; next = next.getWrapped()) {
      inner = next;
    }
    return inner;
  }

  private static boolean isForResidents(@Nullable Object request) {
    Object inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      if (wrapper instanceof TemplateRequest) {
        return true;
      }
      inner = wrapper.getRequest();
    }
    return false;
  }
}
