package se.halsolots.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.ArticleContent;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.ArticleText;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Borås and Mark each have an article of the same title. */
@EveryDatabase
class ArticleDeskTest {

  private final DatabaseUnderTest database;
  private final DeskWorld boras;
  private final DeskWorld mark;
  private final String title = "Sov gott " + Ids.next();
  private final ArticleId sleep = new ArticleId(Ids.next());
  private final ArticleId sleepInMark = new ArticleId(Ids.next());

  ArticleDeskTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
    boras = DeskWorld.of(database, Nodes.BORAS, StaffRole.EDITOR);
    mark = DeskWorld.of(database, Nodes.MARK, StaffRole.EDITOR);
  }

  @BeforeEach
  void both_nodes_have_the_article() {
    boras.articles(desk -> desk.create(sleep.value(), saying("Mörkt och svalt.")));
    mark.articles(desk -> desk.create(sleepInMark.value(), saying("Mörkt och svalt.")));
  }

  @Test
  void foreign_id_answers_like_an_unknown_one_to_everything() {
    for (ArticleId id : List.of(new ArticleId(Ids.next()), sleepInMark)) {
      for (Consumer<ArticleDesk> one :
          List.<Consumer<ArticleDesk>>of(
              desk -> desk.read(id),
              desk -> desk.save(id, 1, saying("Annat")),
              desk -> desk.become(id, LifeStatus.PUBLISHED))) {
        PortalException refusal = refusal(() -> tell(boras, one));
        assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refusal).hasMessage("no such article here");
      }
    }
    assertThat(read(mark, sleepInMark).status()).isEqualTo(LifeStatus.DRAFT);
  }

  @Test
  void article_is_published_taken_back_and_archived_each_noted() {
    assertThat(become(LifeStatus.PUBLISHED)).isEqualTo(LifeStatus.DRAFT);
    assertThat(become(LifeStatus.PUBLISHED)).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(become(LifeStatus.ARCHIVED)).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(become(LifeStatus.DRAFT)).isEqualTo(LifeStatus.ARCHIVED);
    assertThat(boras.noted())
        .containsExactly(
            "article.create " + title,
            "article.publish " + title,
            "article.archive " + title,
            "article.draft " + title);
    assertThat(read(boras, sleep).revision()).isEqualTo(boras.latestRevision());
  }

  @Test
  void languages_come_and_go_and_each_with_text_needs_a_title() {
    ArticleText english = new ArticleText("Sleep well", "", "Dark and cool.");
    save(with(Language.ENGLISH, english));
    assertThat(read(boras, sleep).content().texts().get(Language.ENGLISH)).isEqualTo(english);
    save(saying("Mörkt, svalt och tyst."));
    assertThat(read(boras, sleep).content().texts()).containsOnlyKeys(Language.SWEDISH);
    Kept<ArticleContent> kept =
        boras.articles(
            desk ->
                desk.save(
                    sleep,
                    read(boras, sleep).revision(),
                    with(Language.ENGLISH, new ArticleText("", "", "Dark."))));
    assertThat(kept).isEqualTo(new Kept.Refused<>(Map.of("title-en", "missing")));
  }

  @Test
  void whoever_saves_second_is_told_and_loses_nothing() {
    long seen = read(boras, sleep).revision();
    boras.articles(desk -> desk.save(sleep, seen, saying("Först")));
    Kept<ArticleContent> second = boras.articles(desk -> desk.save(sleep, seen, saying("Sedan")));
    assertThat(second)
        .isEqualTo(new Kept.Overtaken<>(saying("Först"), read(boras, sleep).revision()));
    assertThat((Object) boras.articles(desk -> desk.save(sleep, seen, saying("Först"))))
        .as("what is there already is kept")
        .isEqualTo(new Kept.Saved<ArticleContent>(sleep.value()));
  }

  @Test
  void renamed_article_keeps_its_old_address() {
    String before = read(boras, sleep).slug();
    ArticleContent renamed =
        new ArticleContent(
            Map.of(Language.SWEDISH, new ArticleText("Vila " + sleep, "", "Mörkt.")),
            "sömn",
            Set.of(),
            Set.of());
    save(renamed);
    assertThat(boras.leads("article", before)).contains(read(boras, sleep).slug());
  }

  @Test
  void whoever_may_write_but_not_publish_leaves_published_words_alone() {
    DeskWorld writer = DeskWorld.of(database, Nodes.BORAS, StaffRole.EDITOR).onlyWriting();
    assertThat(refusal(() -> tell(writer, desk -> desk.become(sleep, LifeStatus.PUBLISHED))).code())
        .isEqualTo(ErrorCode.FORBIDDEN);
    Kept<ArticleContent> draft =
        writer.articles(
            desk -> desk.save(sleep, desk.read(sleep).revision(), saying("Ett utkast.")));
    assertThat(draft).isInstanceOf(Kept.Saved.class);
    become(LifeStatus.PUBLISHED);
    assertThat(
            refusal(
                    () ->
                        tell(
                            writer,
                            desk -> desk.save(sleep, desk.read(sleep).revision(), saying("Nytt"))))
                .code())
        .isEqualTo(ErrorCode.FORBIDDEN);
  }

  private LifeStatus become(LifeStatus wanted) {
    return boras.articles(desk -> desk.become(sleep, wanted));
  }

  private void save(ArticleContent content) {
    Kept<ArticleContent> kept =
        boras.articles(desk -> desk.save(sleep, desk.read(sleep).revision(), content));
    assertThat(kept).isEqualTo(new Kept.Saved<>(sleep.value()));
  }

  private ArticleContent saying(String body) {
    return content(Map.of(Language.SWEDISH, swedish(body)));
  }

  private ArticleContent with(Language language, ArticleText text) {
    return content(Map.of(Language.SWEDISH, swedish("Mörkt och svalt."), language, text));
  }

  private ArticleText swedish(String body) {
    return new ArticleText(title, "Om sömn", body);
  }

  private static ArticleContent content(Map<Language, ArticleText> texts) {
    return new ArticleContent(
        texts, "sömn", Set.of(HealthDimension.MENTAL), Set.of(ActivityType.CALM));
  }

  private static ArticleDesk.Entry read(DeskWorld world, ArticleId id) {
    return world.articles(desk -> desk.read(id));
  }

  private static void tell(DeskWorld world, Consumer<ArticleDesk> work) {
    world.articles(
        desk -> {
          work.accept(desk);
          return Optional.empty();
        });
  }

  private static PortalException refusal(ThrowingCallable work) {
    return catchThrowableOfType(PortalException.class, work);
  }
}
