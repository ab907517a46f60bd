package se.halsolots.web.staff.door;

import java.util.List;

/** Pages for staff that are known only when the portal runs. Every bean of this type is asked. */
public interface StaffPages {

  List<StaffPage> all();
}
