package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;

/** What is kept about guides and those who order, for the person, and how it is erased. */
@ApplicationScoped
@Transactional
public class People implements PersonalData {

  private static final String NOBODY = "–";

  private final GuideStore store;

  @Inject
  public People(GuideStore store) {
    this.store = store;
  }

  /** For the container's proxy. */
  protected People() {
    this(new GuideStore());
  }

  @Override
  public List<Item> find(PluginContext context, String about) {
    List<Item> items = new ArrayList<>();
    guides(context, about)
        .forEach(guide -> items.add(new Item("personal.guide", facts(context, guide))));
    orders(context, about)
        .forEach(row -> items.add(new Item("personal.order", facts(context, row))));
    return List.copyOf(items);
  }

  @Override
  public int erase(PluginContext context, String about) {
    List<Guide> guides = guides(context, about);
    List<Assignment> orders = orders(context, about);
    guides.forEach(guide -> erase(context, guide));
    orders.forEach(People::erase);
    if (!guides.isEmpty()) {
      context.contentChanged();
    }
    return guides.size() + orders.size();
  }

  /** Those who asked to become guides and did not. */
  public int eraseInterested(PluginContext context, Instant before) {
    return eraseGuides(
        context, "where x.standing = ?1 and x.since < ?2", GuideStanding.INTERESTED, before);
  }

  /** Those who guide no more. */
  public int eraseEnded(PluginContext context, Instant before) {
    return eraseGuides(
        context, "where x.standing = ?1 and x.endedAt < ?2", GuideStanding.ENDED, before);
  }

  private int eraseGuides(PluginContext context, String condition, Object... values) {
    List<Guide> due = store.all(context, Guide.class, condition, values);
    due.forEach(guide -> erase(context, guide));
    return due.size();
  }

  /** Who ordered what was held, or to be held, before that moment; the rest can be counted on. */
  public int eraseOrderers(PluginContext context, Instant before) {
    List<Assignment> due =
        store.all(
            context,
            Assignment.class,
            "where x.heldOn < ?1 and x.orderer <> ?2",
            before.atZone(context.clock().getZone()).toLocalDate(),
            NOBODY);
    due.forEach(People::erase);
    return due.size();
  }

  /** Nothing of the guide is left; reports keep an id that leads to nobody. */
  private void erase(PluginContext context, Guide guide) {
    store
        .all(context, Completion.class, "where x.guideId = ?1", guide.id)
        .forEach(one -> store.remove(context, one));
    store
        .all(context, Offer.class, "where x.guideId = ?1", guide.id)
        .forEach(one -> store.remove(context, one));
    store
        .all(
            context,
            Assignment.class,
            "where x.guideId = ?1 and x.standing = ?2",
            guide.id,
            AssignmentStanding.BOOKED)
        .forEach(
            row -> {
              row.standing = AssignmentStanding.ORDERED;
              row.guideId = null;
            });
    store.remove(context, guide);
  }

  private static void erase(Assignment row) {
    row.orderer = NOBODY;
    row.email = "";
    row.phone = "";
    row.words = "";
  }

  private List<Guide> guides(PluginContext context, String about) {
    return store.all(context, Guide.class, "").stream()
        .filter(guide -> isAbout(about, guide.name, guide.email, guide.phone))
        .toList();
  }

  private List<Assignment> orders(PluginContext context, String about) {
    return store.all(context, Assignment.class, "where x.orderer <> ?1", NOBODY).stream()
        .filter(row -> isAbout(about, row.orderer, row.email, row.phone))
        .toList();
  }

  /** Phone numbers are the same however they are grouped. */
  private static boolean isAbout(String about, String... known) {
    return !bare(about).isEmpty()
        && Stream.of(known).anyMatch(value -> bare(value).equals(bare(about)));
  }

  private static String bare(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return lower.matches("[+\\d\\s()-]+") ? lower.replaceAll("[^+\\d]", "") : lower;
  }

  private static Map<String, String> facts(PluginContext context, Guide guide) {
    Words words = new Words(context);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("guide.name", guide.name);
    facts.put("guide.email", guide.email);
    facts.put("guide.phone", guide.phone);
    facts.put("guide.languages", words.languages(Lists.parts(guide.languages)));
    facts.put("guide.areas", guide.areas);
    facts.put("guide.networks", guide.networks);
    facts.put("guide.agreement", String.valueOf(guide.agreementOn).replace("null", ""));
    facts.put("guide.confidentiality", String.valueOf(guide.confidentialityOn).replace("null", ""));
    facts.put("guide.register", String.valueOf(guide.registerOn).replace("null", ""));
    return facts;
  }

  private static Map<String, String> facts(PluginContext context, Assignment row) {
    return Map.of(
        "order.orderer", row.orderer,
        "order.organisation", row.organisation,
        "order.email", row.email,
        "order.phone", row.phone,
        "order.when", new Words(context).when(AssignmentRows.order(row)),
        "order.words", row.words);
  }
}
