package se.halsolots.web.staff.activity;

/**
 * That something stands in a field that did not stand there before.
 *
 * @param label what the field is called
 * @param before as people read it; may be empty
 * @param after as people read it; may be empty
 */
public record FieldChange(String name, String label, String before, String after) {}
