package se.halsolots.web.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.activity.Fact;
import se.halsolots.web.activity.TestActivities;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.TestSites;

class DirectoryTest {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final Visit VISIT = TestSites.visit("boras", "arrangorer");
  private static final ListedActivities NOTHING = new ListedActivities(List.of(), 0, "", "");

  @Test
  void names_stand_under_their_letters_in_swedish_order() {
    List<IndexView.Group> groups =
        IndexView.groups(
            List.of("Önska", "ABF Sjuhärad", "Ängen", "Åsbo IF", "apoteket", "4H"),
            SWEDISH,
            name -> IndexView.initial(name, SWEDISH),
            name -> new IndexView.Entry("/" + name, name, ""));

    assertThat(groups)
        .extracting(IndexView.Group::heading)
        .containsExactly("0–9", "A", "Å", "Ä", "Ö");
    assertThat(groups.get(1).entries())
        .extracting(IndexView.Entry::label)
        .containsExactly("ABF Sjuhärad", "apoteket");
  }

  @Test
  void organiser_can_be_reached() {
    OrganiserView view = OrganiserPage.view(VISIT, TestActivities.korpen(), NOTHING, List.of());

    assertThat(view.kicker()).isEqualTo("Arrangör, förening");
    assertThat(view.contact())
        .extracting(Fact::text, Fact::href)
        .containsExactly(
            tuple("031-390 06 05", "tel:0313900605"),
            tuple("kontakt@korpen-boras.example.se", "mailto:kontakt@korpen-boras.example.se"),
            tuple("korpen-boras.example.se", "https://www.korpen-boras.example.se/"));
    assertThat(view.listHeading()).isEqualTo("Inga aktiviteter hos Korpen Borås");
  }

  @Test
  void place_says_what_it_is_like_to_come_there() {
    PlaceView view = PlacePage.view(VISIT, TestActivities.park(), NOTHING, List.of());

    assertThat(view.kicker()).isEqualTo("Plats i Borås");
    assertThat(view.address()).isEqualTo("Allégatan 1, 503\u00a032 Borås");
    assertThat(view.accessibility()).containsExactly("Går bra med rullstol", "Nära hållplats");
  }

  @Test
  void places_for_oneself_stand_by_kind() {
    SelfGuidedView view =
        SelfGuidedPage.view(
            TestSites.visit("boras", Language.ENGLISH, "egen-hand", ""),
            List.of(
                TestActivities.card(TestActivities.onOnesOwn(SelfGuidedKind.PARK)),
                TestActivities.card(TestActivities.onOnesOwn(SelfGuidedKind.OUTDOOR_GYM)),
                TestActivities.card(TestActivities.onOnesOwn(SelfGuidedKind.PARK))));

    assertThat(view.kinds())
        .extracting(SelfGuidedView.Kind::heading)
        .containsExactly("Outdoor gyms", "Parks");
    assertThat(view.kinds().get(1).rows()).hasSize(2);
    assertThat(view.kinds().get(0).rows().get(0).place())
        .isEqualTo("Stadsparken, Allégatan 1 · Wheelchair accessible · Near a bus or train stop");
  }
}
