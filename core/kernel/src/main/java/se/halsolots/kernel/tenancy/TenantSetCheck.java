package se.halsolots.kernel.tenancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what tenants must agree on: one region, own addresses, neighbours on both sides. */
final class TenantSetCheck {

  private static final String FILE = TenantFolderReader.TENANT_FILE;

  private final Map<String, TenantDraft> drafts;

  TenantSetCheck(List<TenantDraft> drafts) {
    this.drafts =
        drafts.stream()
            .collect(
                Collectors.toMap(
                    TenantDraft::folder, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  void check() {
    unique("path", draft -> List.of(draft.path()));
    unique("hosts", TenantDraft::hosts);
    unique("municipality-code", draft -> List.of(draft.municipalityCode()));
    unique("kind", draft -> draft.kind() == TenantKind.REGION ? List.of("region") : List.of());
    drafts.values().forEach(this::checkNeighbours);
  }

  /** The first folder, by name, keeps what several claim. */
  private void unique(String key, Function<TenantDraft, List<String>> values) {
    Map<String, String> owners = new HashMap<>();
    for (TenantDraft draft : drafts.values()) {
      for (String value : values.apply(draft)) {
        String owner = value.isEmpty() ? null : owners.putIfAbsent(value, draft.folder());
        if (owner != null && !owner.equals(draft.folder())) {
          draft
              .problems()
              .add(FILE, key, value, "is already that of folder " + owner + "; each needs its own");
        }
      }
    }
  }

  private void checkNeighbours(TenantDraft draft) {
    for (String name : draft.neighbours()) {
      TenantDraft neighbour = drafts.get(name);
      if (neighbour == null) {
        draft
            .problems()
            .add(
                FILE,
                "neighbours",
                name,
                "is no tenant; there are " + String.join(", ", drafts.keySet()));
      } else if (name.equals(draft.folder())) {
        draft.problems().add(FILE, "neighbours", name, "is the tenant itself; remove it");
      } else if (!neighbour.neighbours().contains(draft.folder())) {
        draft
            .problems()
            .add(
                FILE,
                "neighbours",
                name,
                "does not name %s in return; add it to neighbours in %s/%s, or remove %s here"
                    .formatted(draft.folder(), name, FILE, name));
      }
    }
  }
}
