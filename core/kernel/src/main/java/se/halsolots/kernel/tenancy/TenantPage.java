package se.halsolots.kernel.tenancy;

/**
 * A page of running text, such as the one about the portal.
 *
 * @param title its heading, not part of the Markdown
 * @param markdown its text in CommonMark, placeholders filled in
 * @param language the language it is written in, which may be another than the one asked for
 */
public record TenantPage(String title, String markdown, Language language) {}
