package se.halsolots.catalogue;

/** Whom to ask. Each part may be empty. */
public record ContactPoint(String name, String email, String phone) {

  public static final ContactPoint NONE = new ContactPoint("", "", "");

  public boolean isEmpty() {
    return name.isEmpty() && email.isEmpty() && phone.isEmpty();
  }
}
