package se.halsolots.kernel.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;

/**
 * Keeps what somebody types into a form until they send it, so that a closed lid or a killed server
 * costs nothing. A draft is its writer's alone, in one node: nobody else can read it, whatever key
 * they name.
 */
@ApplicationScoped
public class FormDrafts {

  /** As long as a form may be altogether. */
  private static final int LONGEST = 600_000;

  private static final Pattern KEY = Pattern.compile("[a-z-]{1,30}:[A-Za-z0-9._-]{1,64}");

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject StaffAccess staff;
  @Inject Clock clock;

  /**
   * Keeps the fields in place of those kept before.
   *
   * @param key names the form and what it is about, for example {@code activity:<id>}
   * @return when that was
   */
  @Transactional
  public Instant keep(String key, Map<String, List<String>> fields) {
    String text = write(fields);
    if (!KEY.matcher(key).matches() || text.length() > LONGEST) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "a draft of '%s' with %d characters cannot be kept; a key looks like activity:<id>, and %d fit"
              .formatted(key, text.length(), LONGEST));
    }
    Instant now = clock.instant();
    List<DraftPiece> known = pieces(key);
    List<String> contents = cut(text);
    for (int piece = 0; piece < contents.size(); piece++) {
      if (piece < known.size()) {
        known.get(piece).become(contents.get(piece), now);
      } else {
        guarded().persist(new DraftPiece(account(), key, piece, contents.get(piece), now));
      }
    }
    known.stream().skip(contents.size()).forEach(guarded()::remove);
    return now;
  }

  /** Pieces that fit; none ends in the middle of a character that takes two. */
  private static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + DraftPiece.LONGEST);
      to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  /** What was kept last; empty if nothing was, or it was sent since. */
  @Transactional
  public Optional<FormDraft> find(String key) {
    List<DraftPiece> pieces = pieces(key);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.content()));
    return Optional.of(new FormDraft(pieces.get(0).savedAt(), read(text.toString())));
  }

  /** Throws it away: it was sent, or is not wanted. */
  @Transactional
  public void discard(String key) {
    pieces(key).forEach(guarded()::remove);
  }

  private List<DraftPiece> pieces(String key) {
    return guarded()
        .createQuery(
            "select d from DraftPiece d where d.accountId = :account and d.formKey = :key"
                + " order by d.piece",
            DraftPiece.class)
        .setParameter("account", account())
        .setParameter("key", key)
        .getResultList();
  }

  private String account() {
    return staff.member().id().toString();
  }

  private EntityManager guarded() {
    return gate.guarded(entityManager);
  }

  private static String write(Map<String, List<String>> fields) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    fields.forEach(
        (name, values) -> {
          JsonArrayBuilder array = Json.createArrayBuilder();
          values.forEach(array::add);
          json.add(name, array);
        });
    return json.build().toString();
  }

  private static Map<String, List<String>> read(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      for (String name : json.keySet()) {
        fields.put(
            name,
            json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList());
      }
    }
    return fields;
  }
}
