package se.halsolots.installer.check;

import java.util.List;

/**
 * What is known of a jar after looking at it.
 *
 * @param id name of the plugin, as the manifest says; empty if it says none
 * @param version its version, as the manifest says; may be empty
 * @param sha256 checksum of the file, 64 hexadecimal digits
 * @param signers who signed it; empty if nobody did
 * @param findings what is wrong or worth knowing, in the order found
 */
public record Report(
    String id, String version, String sha256, List<String> signers, List<Finding> findings) {

  public Report {
    signers = List.copyOf(signers);
    findings = List.copyOf(findings);
  }

  /** Whether it may be installed. */
  public boolean passed() {
    return findings.stream().noneMatch(one -> one.severity() == Finding.Severity.ERROR);
  }
}
