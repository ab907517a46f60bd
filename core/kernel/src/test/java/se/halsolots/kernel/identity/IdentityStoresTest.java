package se.halsolots.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order in which stores are asked, and whose answer counts. */
class IdentityStoresTest {

  private static final Credential ANY = new UsernamePasswordCredential("siv", "hemligt");
  private static final CredentialValidationResult YES = new CredentialValidationResult("siv");
  private static final CredentialValidationResult NO = CredentialValidationResult.INVALID_RESULT;
  private static final CredentialValidationResult NOT_MINE =
      CredentialValidationResult.NOT_VALIDATED_RESULT;

  private final List<String> asked = new ArrayList<>();

  @Test
  void lowest_priority_number_is_asked_first_and_a_yes_ends_it() {
    IdentityStores stores =
        new IdentityStores(List.of(store("second", 20, YES), store("first", 10, YES)));
    assertThat(stores.validate(ANY).getStatus()).isEqualTo(Status.VALID);
    assertThat(asked).containsExactly("first");
  }

  @Test
  void a_no_is_overruled_by_a_later_yes() {
    IdentityStores stores = new IdentityStores(List.of(store("a", 1, NO), store("b", 2, YES)));
    assertThat(stores.validate(ANY).getStatus()).isEqualTo(Status.VALID);
  }

  @Test
  void a_no_outlasts_a_store_that_does_not_know_the_credential() {
    IdentityStores stores = new IdentityStores(List.of(store("a", 1, NO), store("b", 2, NOT_MINE)));
    assertThat(stores.validate(ANY).getStatus()).isEqualTo(Status.INVALID);
    assertThat(asked).containsExactly("a", "b");
  }

  @Test
  void nobody_who_knows_the_credential_is_not_a_yes() {
    assertThat(new IdentityStores(List.of()).validate(ANY).getStatus())
        .isEqualTo(Status.NOT_VALIDATED);
  }

  @Test
  void store_of_groups_alone_is_not_asked_for_passwords() {
    IdentityStore groups =
        new IdentityStore() {
          @Override
          public Set<ValidationType> validationTypes() {
            return Set.of(ValidationType.PROVIDE_GROUPS);
          }

          @Override
          public CredentialValidationResult validate(Credential credential) {
            return YES;
          }
        };
    assertThat(new IdentityStores(List.of(groups)).validate(ANY).getStatus())
        .isEqualTo(Status.NOT_VALIDATED);
  }

  private IdentityStore store(String name, int priority, CredentialValidationResult answer) {
    return new IdentityStore() {
      @Override
      public int priority() {
        return priority;
      }

      @Override
      public CredentialValidationResult validate(Credential credential) {
        asked.add(name);
        return answer;
      }
    };
  }
}
