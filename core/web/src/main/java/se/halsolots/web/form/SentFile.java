package se.halsolots.web.form;

import java.io.InputStream;

/**
 * A file that somebody sent with a form.
 *
 * @param field of the form
 * @param name what the sender calls it; for showing only, never part of a path
 * @param content its bytes as they arrive; can be read once
 */
public record SentFile(String field, String name, InputStream content) {}
