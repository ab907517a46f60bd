package se.halsolots.web.staff.activity;

import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.desk.DeskActivity;
import se.halsolots.catalogue.desk.Stamp;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.staff.activity.FormItem.Theirs;

/**
 * A form to be shown.
 *
 * @param activity empty for one that has not been saved yet
 * @param theirs what somebody else made of fields in the meantime, by the fields' names
 * @param overtaken who that was, in words; empty if nobody
 * @param settling whether it is somebody's proposal that is being written on
 * @param draft when what was typed and not sent was kept, in words; empty if nothing was
 */
record FormState(
    String id,
    Optional<DeskActivity> activity,
    Fields fields,
    FormErrors errors,
    Stamp stamp,
    Map<String, Theirs> theirs,
    String overtaken,
    String draft,
    boolean settling) {

  static FormState of(String id, Optional<DeskActivity> activity, Fields fields, Stamp stamp) {
    return new FormState(id, activity, fields, FormErrors.none(), stamp, Map.of(), "", "", false);
  }

  FormState with(FormErrors newErrors) {
    return new FormState(
        id, activity, fields, newErrors, stamp, theirs, overtaken, draft, settling);
  }

  FormState besides(Map<String, Theirs> newTheirs, String who) {
    return new FormState(id, activity, fields, errors, stamp, newTheirs, who, draft, settling);
  }

  FormState drafted(String when) {
    return new FormState(id, activity, fields, errors, stamp, theirs, overtaken, when, settling);
  }

  /** The same, written on a proposal that saving deals with. */
  FormState settles(boolean whether) {
    return new FormState(id, activity, fields, errors, stamp, theirs, overtaken, draft, whether);
  }
}
