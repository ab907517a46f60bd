package se.halsolots.web.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static se.halsolots.web.activity.TestActivities.cancelled;
import static se.halsolots.web.activity.TestActivities.moved;
import static se.halsolots.web.activity.TestActivities.planned;
import static se.halsolots.web.activity.TestActivities.walk;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.web.activity.TestActivities;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.TestSites;

class StructuredDataTest {

  private static final Visit VISIT = TestSites.visit("boras", "aktiviteter/promenad");

  @Test
  void one_date_is_an_event_with_the_offset_of_its_day() {
    JsonObject event = event(walk(planned("2026-04-07T10:00")));

    assertThat(event.getString("@type")).isEqualTo("Event");
    assertThat(event.getString("startDate")).isEqualTo("2026-04-07T10:00:00+02:00");
    assertThat(event.getString("eventStatus")).endsWith("EventScheduled");
    assertThat(event.getString("eventAttendanceMode")).endsWith("OfflineEventAttendanceMode");
    assertThat(event.getBoolean("isAccessibleForFree")).isTrue();
    assertThat(
            event.getJsonObject("location").getJsonObject("address").getString("addressLocality"))
        .isEqualTo("Borås");
    assertThat(event.getJsonObject("organizer").getString("url"))
        .isEqualTo("https://halsa.example/boras/arrangorer/korpen-boras");
  }

  @Test
  void several_dates_are_a_series_that_tells_each() {
    JsonObject series =
        event(
            walk(
                planned("2026-03-24T10:00"),
                cancelled("2026-03-31T10:00", ""),
                moved("2026-04-07T10:00", "2026-04-08T13:00")));

    assertThat(series.getString("@type")).isEqualTo("EventSeries");
    assertThat(series.getString("startDate")).isEqualTo("2026-03-24T10:00:00+01:00");
    assertThat(series.getJsonArray("subEvent").getValuesAs(JsonObject.class))
        .extracting(date -> date.getString("eventStatus"))
        .containsExactly(
            "https://schema.org/EventScheduled",
            "https://schema.org/EventCancelled",
            "https://schema.org/EventRescheduled");
    assertThat(series.getJsonArray("subEvent").getJsonObject(2).getString("previousStartDate"))
        .isEqualTo("2026-04-07T10:00:00+02:00");
  }

  @Test
  void what_is_over_is_no_event() {
    assertThat(ActivityData.documents(VISIT, walk())).isEmpty();
  }

  @Test
  void way_to_a_page_begins_at_the_start_and_ends_with_it() {
    PageHead head =
        PageHead.of("Promenad", "aktiviteter", "aktiviteter/promenad")
            .below(new PageHead.Crumb("/boras/aktiviteter", "Aktiviteter"));

    JsonObject crumbs = read(PageData.crumbs(VISIT, head));

    assertThat(crumbs.getJsonArray("itemListElement").getValuesAs(JsonObject.class))
        .extracting(step -> step.getString("item"))
        .containsExactly(
            "https://halsa.example/boras/",
            "https://halsa.example/boras/aktiviteter",
            "https://halsa.example/boras/aktiviteter/promenad");
  }

  @Test
  void nothing_in_a_document_ends_the_element_around_it() {
    PageHead head = PageHead.of("</script><script>alert(1)</script>", "", "x");

    String crumbs = PageData.crumbs(VISIT, head);

    assertThat(crumbs).doesNotContain("<").contains("\\u003c/script>");
    assertThat(read(crumbs).getJsonArray("itemListElement").getJsonObject(1).getString("name"))
        .isEqualTo("</script><script>alert(1)</script>");
  }

  @Test
  void organiser_and_place_have_their_addresses() {
    assertThat(read(OrganiserData.document(VISIT, TestActivities.korpen())).getString("telephone"))
        .isEqualTo("031-390 06 05");
    assertThat(
            read(PlaceData.document(VISIT, TestActivities.park()))
                .getJsonObject("geo")
                .getJsonNumber("latitude")
                .doubleValue())
        .isEqualTo(57.7185);
  }

  private static JsonObject event(ActivityDetails details) {
    return read(ActivityData.documents(VISIT, details).get(0));
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
