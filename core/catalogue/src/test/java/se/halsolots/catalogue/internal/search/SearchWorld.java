package se.halsolots.catalogue.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** A small catalogue in two nodes, and short ways to ask it. */
final class SearchWorld {

  static final TenantId BORAS = new TenantId("boras");
  static final TenantId MARK = new TenantId("mark");

  private final Map<String, SearchEntry> entries = new LinkedHashMap<>();

  static SearchWorld swedish() {
    SearchWorld world = new SearchWorld();
    world.add(
        "Vattenträning för seniorer",
        "Lugn gympa i varm bassäng",
        "Vi tränar i grupp. Ta med badkläder.",
        "Borås Simsällskap Stadsparksbadet Borås vattenträning fysisk");
    world.add(
        "Simskola för vuxna nybörjare",
        "Lär dig simma i lugn takt",
        "Instruktören möter dig vid entrén.",
        "Borås Simsällskap Borås Sandared simhall kurs fysisk");
    world.add(
        "Stavgång i Rya skog",
        "Promenad med stavar varje tisdag",
        "Vi går fem kilometer.",
        "Friluftsfrämjandet Borås Rya naturreservat promenad fysisk social");
    world.add(
        "Sömnskola på nätet",
        "Om stress, sömn och återhämtning",
        "Fyra träffar om sömnsvårigheter.",
        "Närhälsan Borås kurs psykisk");
    world.add(
        "Öppen förskola i Sjöbo",
        "Sjung, lek och fika med andra föräldrar",
        "Drop-in för barn upp till fem år.",
        "Svenska kyrkan Sjöbokyrkan Borås öppen träff social");
    world.add(
        "Språkcafé på biblioteket",
        "Öva svenska över en kopp kaffe",
        "Alla är välkomna, ingen anmälan.",
        "Borås stadsbibliotek språkcafé social");
    world.add(
        "Samtalsgrupp för dig som är nedstämd",
        "Prata med andra i samma situation",
        "Gruppen leds av en kurator.",
        "Mind Borås samtalsgrupp psykisk");
    world.add(
        "Yoga",
        "Mjuk yoga på stol",
        "För alla, även för dig med smärta.",
        "Studiefrämjandet Borås yoga och avspänning psykisk");
    world.add(
        "Mediyoga i grupp",
        "Andning och avspänning",
        "Ta med filt.",
        "Vuxenskolan Borås yoga och avspänning");
    world.add(
        "Kören Glöd",
        "Sång för nybörjare",
        "Vi sjunger visor och har konserter.",
        "Bilda Caroli kyrka Borås skapande social existentiell");
    world.add(
        "Utegymmet vid Kypesjön",
        "Träna gratis utomhus",
        "Redskap för styrketräning.",
        "Borås Stad Kypesjön utegym fysisk");
    world.add(
        "Sorgegrupp",
        "För dig som mist en närstående",
        "Vi möts sex gånger.",
        "Svenska kyrkan Gustav Adolfs kyrka samtalsgrupp existentiell");
    world.add(
        "Odla tillsammans",
        "Koloniträdgård för nybörjare",
        "Vi planterar och skördar.",
        "Hushållningssällskapet Borås natur och odling social");
    world.add(
        "Dans för parkinson",
        "Rörelse till musik",
        "Sittande och stående dans.",
        "Parkinsonförbundet Borås dans fysisk");
    world.add(
        "Sluta röka",
        "Stöd i grupp för ett tobaksfritt liv",
        "Sex träffar med tobaksavvänjare.",
        "Närhälsan Borås kurs fysisk");
    world.add(
        "Hjärtesmart mat",
        "Matlagningskurs på en liten budget",
        "Vi lagar mat och äter ihop.",
        "HjärtLung Borås mat och matlagning fysisk");
    world.add(
        "Anhörigcafé",
        "Fika för dig som vårdar någon",
        "Föreläsning ibland.",
        "Borås Stad Anhörigcentrum öppen träff social");
    world.add(
        "Fallprevention: balans i vardagen",
        "Övningar för bättre balans",
        "Fysioterapeut leder.",
        "Närhälsan Ulricehamn gruppträning fysisk");
    world.add(
        "Vandra Sjuhäradsleden",
        "Dagstur med guide",
        "Packa matsäck. Vi har inget med träning att göra.",
        "Svenska Turistföreningen Borås natur");
    world.add(
        "Datorhjälp för äldre",
        "Få hjälp med mobil och surfplatta",
        "Ungdomar hjälper seniorer.",
        "SeniorNet Borås rådgivning social");
    return world;
  }

  SearchWorld add(String title, String summary, String body, String others) {
    return put(title, Map.of(Language.SWEDISH, new SearchText(title, summary, body, others)));
  }

  SearchWorld put(String name, Map<Language, SearchText> texts) {
    entries.put(name, entry(id(name), texts, BORAS));
    return this;
  }

  static SearchEntry entry(UUID id, Map<Language, SearchText> texts, TenantId... nodes) {
    return new SearchEntry(id, CatalogueKind.ACTIVITY, Set.of(nodes), texts);
  }

  static SearchEntry entry(String title, TenantId... nodes) {
    return entry(id(title), Map.of(Language.SWEDISH, new SearchText(title, "", "", "")), nodes);
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  List<SearchEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** Titles in the order in which they were found. */
  List<String> titles(List<UUID> ids) {
    List<String> titles = new ArrayList<>();
    for (UUID id : ids) {
      entries.forEach(
          (name, entry) -> {
            if (entry.id().equals(id)) {
              titles.add(name);
            }
          });
    }
    return titles;
  }

  static SearchQuestion ask(TenantId node, Language language, String words) {
    return new SearchQuestion(node, language, words, Set.of(), 0, 20);
  }
}
