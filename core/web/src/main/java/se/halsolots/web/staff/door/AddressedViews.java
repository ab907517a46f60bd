package se.halsolots.web.staff.door;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Lets the forms of a view send to the address that the browser shows, not to the view's file. */
public class AddressedViews extends ViewHandlerWrapper {

  public AddressedViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object asked =
        context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    return asked instanceof String address ? address : super.getActionURL(context, viewId);
  }
}
