package se.halsolots.kernel.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What stood in the fields of a form, by their names, when it was last kept. */
public record FormDraft(Instant savedAt, Map<String, List<String>> fields) {}
