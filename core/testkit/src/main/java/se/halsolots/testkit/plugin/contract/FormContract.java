package se.halsolots.testkit.plugin.contract;

import java.util.Map;
import se.halsolots.spi.PluginPage;

/** Forms carry what the portal knows them by. */
final class FormContract implements Contract {

  private static final String RESIDENTS_FIELD = "formular";
  private static final String STAFF_FIELD = "#{staff.tokenField}";

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    boolean residentsSend = false;
    for (Map.Entry<String, View> entry : plugin.views().entrySet()) {
      View view = entry.getValue();
      if (view.sends()) {
        boolean forStaff = view.template().endsWith("/staff.xhtml");
        residentsSend |= !forStaff && view.hasField(RESIDENTS_FIELD);
        String field = forStaff ? STAFF_FIELD : RESIDENTS_FIELD;
        faults.unless(
            view.hasField(field) || (view.template().isEmpty() && view.hasField(STAFF_FIELD)),
            "the form of the view %s would be refused; give it the hidden field '%s' with %s",
            entry.getKey(),
            field,
            forStaff ? "#{staff.token}" : "#{stamp}");
      }
    }
    faults.unless(
        !residentsSend || plugin.plugin().pages().stream().anyMatch(PluginPage::takesForms),
        "residents have a form but no page takes one; answer true from takesForms()");
  }
}
