package se.halsolots.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.secret.PortalSecret;
import se.halsolots.spi.TenantId;

/** A stamp tells how old a form is, and nobody else can make one. */
class FormStampTest {

  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final TenantId NODE = new TenantId("boras");
  private static final TenantId OTHER = new TenantId("mark");

  private static final class KnownSecret extends PortalSecret {
    @Override
    public String sign(String purpose, String text) {
      String mixed = Integer.toHexString((purpose + text).hashCode());
      return (mixed + "-".repeat(43)).substring(0, 43);
    }
  }

  @SuppressWarnings("UnnecessaryAssignment") // no container injects here
  private static FormStamp at(Instant moment) {
    FormStamp stamps = new FormStamp();
    stamps.secret = new KnownSecret();
    stamps.clock = Clock.fixed(moment, ZoneOffset.UTC);
    return stamps;
  }

  private static FormStamp.Age ageAfter(Duration time) {
    return at(NOON.plus(time)).read(NODE, at(NOON).give(NODE)).age();
  }

  @Test
  void form_sent_by_a_person_is_neither_too_young_nor_too_old() {
    assertThat(ageAfter(Duration.ofSeconds(2))).isEqualTo(FormStamp.Age.TOO_YOUNG);
    assertThat(ageAfter(Duration.ofSeconds(3))).isEqualTo(FormStamp.Age.RIGHT);
    assertThat(ageAfter(Duration.ofHours(24))).isEqualTo(FormStamp.Age.RIGHT);
    assertThat(ageAfter(Duration.ofHours(25))).isEqualTo(FormStamp.Age.UNKNOWN);
  }

  @Test
  void each_copy_has_a_key_of_its_own_that_comes_back() {
    String one = at(NOON).give(NODE);
    String other = at(NOON).give(NODE);
    FormStamp later = at(NOON.plusSeconds(60));
    assertThat(later.read(NODE, one).key())
        .hasSize(36)
        .isEqualTo(later.read(NODE, one).key())
        .isNotEqualTo(later.read(NODE, other).key());
  }

  @Test
  void stamp_of_another_node_or_of_nobody_is_unknown() {
    FormStamp later = at(NOON.plusSeconds(60));
    String stamp = at(NOON).give(NODE);
    assertThat(later.read(OTHER, stamp).age()).isEqualTo(FormStamp.Age.UNKNOWN);
    assertThat(later.read(NODE, "1" + stamp).age()).isEqualTo(FormStamp.Age.UNKNOWN);
    assertThat(later.read(NODE, "").age()).isEqualTo(FormStamp.Age.UNKNOWN);
    assertThat(later.read(NODE, "9".repeat(500)).age()).isEqualTo(FormStamp.Age.UNKNOWN);
  }

  @Test
  void receipt_is_shown_for_its_own_reference_in_its_own_node_only() {
    FormStamp stamps = at(NOON);
    Optional<String> proof = Optional.of(stamps.proof(NODE, "K7PM-4XTR"));
    assertThat(stamps.isProof(NODE, "K7PM-4XTR", proof)).isTrue();
    assertThat(stamps.isProof(OTHER, "K7PM-4XTR", proof)).isFalse();
    assertThat(stamps.isProof(NODE, "K7PM-4XTX", proof)).isFalse();
    assertThat(stamps.isProof(NODE, "K7PM-4XTR", Optional.empty())).isFalse();
  }
}
