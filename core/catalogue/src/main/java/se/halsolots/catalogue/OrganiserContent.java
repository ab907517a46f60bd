package se.halsolots.catalogue;

/** Who arranges activities. All but the name may be empty texts. */
public record OrganiserContent(
    String name, OrganiserKind kind, String description, String web, String email, String phone) {}
