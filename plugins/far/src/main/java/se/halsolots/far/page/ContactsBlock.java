package se.halsolots.far.page;

/** On the first page for staff: how many wait to be contacted, and where they are. */
public record ContactsBlock(String line, String href) {}
