package se.halsolots.kernel.tenancy;

/**
 * How residents reach a tenant's health guides, in one language. What a tenant does not have is the
 * empty string.
 *
 * @param name who answers
 * @param phone telephone number as it is written for people
 * @param phoneHours when the telephone is answered
 * @param email address for e-mail
 * @param address postal or visiting address
 * @param visit where and when one can drop in
 */
public record Contact(
    String name, String phone, String phoneHours, String email, String address, String visit) {

  /** The number for a {@code tel:} link: digits and a leading plus only. */
  public String phoneDigits() {
    return phone.replaceAll("[^0-9+]", "");
  }
}
