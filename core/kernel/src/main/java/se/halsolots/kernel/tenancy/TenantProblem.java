package se.halsolots.kernel.tenancy;

/**
 * Something in a tenant's folder that cannot be used.
 *
 * @param folder name of the folder
 * @param file path within the folder; empty when the folder as a whole is meant
 * @param key the key in the file; empty when the file as a whole is meant
 * @param value the value that cannot be used; empty when it is missing
 * @param remedy what is wrong, and what would be right
 */
public record TenantProblem(String folder, String file, String key, String value, String remedy) {

  /** One line that says it all, for logs and for the console. */
  public String sentence() {
    String where = file.isEmpty() ? folder : folder + "/" + file;
    if (key.isEmpty()) {
      return where + ": " + remedy;
    }
    return where + ": " + key + "=" + value + ": " + remedy;
  }

  @Override
  public String toString() {
    return sentence();
  }
}
