package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import se.halsolots.catalogue.ActivityText;

/** The row behind an {@link ActivityText}. */
@Embeddable
class ActivityWords {

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

  ActivityWords(ActivityText text) {
    this.title = text.title();
    this.summary = text.summary();
    this.description = text.description();
    this.whoMeetsYou = text.whoMeetsYou();
    this.whatToBring = text.whatToBring();
    this.howToGetThere = text.howToGetThere();
    this.imageAlternative = text.imageAlternative();
  }

  ActivityText text() {
    return new ActivityText(
        title, summary, description, whoMeetsYou, whatToBring, howToGetThere, imageAlternative);
  }
}
