package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.kernel.tenancy.Language;

/** What an activity says in one language: the row behind an {@link ActivityText}. */
@Entity
@Table(name = "cat_activity_text")
class ActivityWords {

  /** The activity's id and the language's code, with a colon between. */
  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "activity_id")
  private Activity activity;

  private String language;

  private String title;
  private String summary;
  private String description;

  @Column(name = "who_meets_you")
  private String whoMeetsYou;

  @Column(name = "what_to_bring")
  private String whatToBring;

  @Column(name = "how_to_get_there")
  private String howToGetThere;

  @Column(name = "image_alternative")
  private String imageAlternative;

  protected ActivityWords() {}

  ActivityWords(Activity activity, Language language, ActivityText text) {
    this.id = activity.id() + ":" + language.code();
    this.activity = activity;
    this.language = language.code();
    say(text);
  }

  /** What the activity now says; a language in which it no longer says anything is gone. */
  static void say(Map<String, ActivityWords> words, ActivityContent content, Activity activity) {
    words
        .keySet()
        .removeIf(code -> Language.find(code).filter(content.texts()::containsKey).isEmpty());
    content
        .texts()
        .forEach(
            (language, text) -> {
              ActivityWords known = words.get(language.code());
              if (known == null) {
                words.put(language.code(), new ActivityWords(activity, language, text));
              } else {
                known.say(text);
              }
            });
  }

  /** What it says, by language. */
  static Map<Language, ActivityText> read(Map<String, ActivityWords> words) {
    Map<Language, ActivityText> read = new EnumMap<>(Language.class);
    words.forEach(
        (code, one) -> Language.find(code).ifPresent(language -> read.put(language, one.text())));
    return read;
  }

  /** Takes over other words. */
  final void say(ActivityText text) {
    this.title = text.title();
    this.summary = text.summary();
    this.description = text.description();
    this.whoMeetsYou = text.whoMeetsYou();
    this.whatToBring = text.whatToBring();
    this.howToGetThere = text.howToGetThere();
    this.imageAlternative = text.imageAlternative();
  }

  String language() {
    return language;
  }

  Activity activity() {
    return activity;
  }

  ActivityText text() {
    return new ActivityText(
        title, summary, description, whoMeetsYou, whatToBring, howToGetThere, imageAlternative);
  }
}
