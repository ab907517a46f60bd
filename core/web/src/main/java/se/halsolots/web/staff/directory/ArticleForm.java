package se.halsolots.web.staff.directory;

import java.util.List;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;

/**
 * What the view of an article's form shows.
 *
 * @param standing names the badge
 * @param may what whoever is at work may do
 * @param previews how it would look, if that was asked for
 * @param overtaken what somebody else saved in the meantime
 * @param shown its address for residents; empty if they do not see it
 */
public record ArticleForm(
    DirectoryForm.State state,
    String theme,
    List<String> themes,
    List<Tongue> tongues,
    List<Choice> dimensions,
    List<Choice> types,
    String standing,
    String standingWord,
    String changed,
    May may,
    List<Preview> previews,
    List<Sent.Difference> overtaken,
    String shown,
    FormErrors errors) {

  /** What may be done with it. */
  public record May(boolean write, boolean publish, boolean withdraw, boolean archive) {}

  /** The fields of one language. */
  public record Tongue(
      String code,
      String label,
      String lang,
      String dir,
      String title,
      String summary,
      String body) {}

  /** How it looks in one language; the body is safe HTML. */
  public record Preview(
      String label, String lang, String dir, String title, String summary, String body) {}
}
