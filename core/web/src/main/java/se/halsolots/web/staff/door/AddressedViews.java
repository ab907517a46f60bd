package se.halsolots.web.staff.door;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Lets the forms of a view send to the address that the browser shows, not to the view's file. */
public class AddressedViews extends ViewHandlerWrapper {

  public AddressedViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Map<String, Object> request = context.getExternalContext().getRequestMap();
    Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    return request.get(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String address
        ? address + (query == null ? "" : "?" + query)
        : super.getActionURL(context, viewId);
  }
}
