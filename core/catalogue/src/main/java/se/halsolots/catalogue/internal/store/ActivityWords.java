package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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
