package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/**
 * Measures searches; no test. {@code docs/benchmarks/search.md} tells how to run it and what it
 * gave. Arguments: how many activities one node has, for each run.
 */
final class SearchBenchmark {

  private static final TenantId BIG = new TenantId("boras");
  private static final List<String> KINDS =
      List.of(
          "Vattenträning",
          "Stavgång",
          "Yoga",
          "Mediyoga",
          "Qigong",
          "Simskola",
          "Språkcafé",
          "Samtalsgrupp",
          "Gympa",
          "Styrketräning",
          "Linedance",
          "Kör",
          "Målarkväll",
          "Odling",
          "Matlagning",
          "Sömnskola",
          "Promenadgrupp",
          "Boule",
          "Schack",
          "Stickcafé",
          "Sorgegrupp",
          "Öppen förskola",
          "Datorhjälp",
          "Bokcirkel",
          "Cykeltur",
          "Vandring",
          "Föreläsning",
          "Mindfulness",
          "Bordtennis",
          "Innebandy");
  private static final List<String> GROUPS =
      List.of(
          "för seniorer",
          "för nybörjare",
          "för föräldrar",
          "för unga",
          "på stol",
          "i grupp",
          "utomhus",
          "för kvinnor",
          "för män",
          "för alla",
          "med smärta",
          "på lätt svenska");
  private static final List<String> TOPICS =
      List.of(
          "stress",
          "sömn",
          "rörelse",
          "gemenskap",
          "natur",
          "balans",
          "kondition",
          "styrka",
          "avspänning",
          "musik",
          "samtal",
          "hälsa",
          "kost",
          "vila",
          "skog",
          "vatten",
          "språk",
          "träning",
          "glädje",
          "trygghet",
          "nedstämd",
          "oro",
          "ensamhet",
          "familj",
          "barn");
  private static final List<String> QUESTIONS =
      List.of(
          "yoga",
          "träning",
          "promenad",
          "simskola",
          "språkcafé",
          "vattenträning seniorer",
          "samtalsgrupp för unga",
          "sömn stress",
          "gympa",
          "borås",
          "sten",
          "trän",
          "gå utomhus",
          "stavgang",
          "vattentraning",
          "medyoga",
          "promenaad",
          "föreläsning om kost och hälsa",
          "förening 17",
          "xyzzy",
          "och för i med på");

  /** Hits asked for: 20, a page, or what {@code -Dlimit} says. */
  private static final int LIMIT = Integer.getInteger("limit", 20);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    for (String size : arguments) {
      measure(Integer.parseInt(size), out);
    }
  }

  private static void measure(int size, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("search-benchmark");
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      long start = System.nanoTime();
      index.open();
      long opened = System.nanoTime();
      index.replaceAll(entries(size));
      index.committedUpTo(1);
      long filled = System.nanoTime();
      out.printf(
          "%n%d activities: opened in %d ms, filled in %.1f s%n",
          size, (opened - start) / 1_000_000, (filled - opened) / 1e9);
      search(index, out);
      put(index, out);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        out.printf("index %.1f MB%n", files.mapToLong(file -> file.toFile().length()).sum() / 1e6);
      }
    }
    long start = System.nanoTime();
    try (CatalogueIndex again = new CatalogueIndex(folder, "")) {
      again.open();
      out.printf("opened again in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }
  }

  private static void search(CatalogueIndex index, PrintStream out) {
    for (int round = 0; round < 3; round++) {
      QUESTIONS.forEach(words -> run(index, words, 1_000));
    }
    out.println("question | hits | CPU us | p50 us | p99 us");
    double cpu = 0;
    for (String words : QUESTIONS) {
      long hits = index.search(question(words)).total();
      Figures figures = run(index, words, 1_000);
      cpu += figures.cpu();
      out.printf(
          "%s | %d | %.0f | %.0f | %.0f%n",
          words, hits, figures.cpu(), figures.p50(), figures.p99());
    }
    out.printf("mean CPU %.0f us%n", cpu / QUESTIONS.size());
  }

  private static void put(CatalogueIndex index, PrintStream out) {
    long start = System.nanoTime();
    for (int i = 0; i < 1_000; i++) {
      index.put(List.of(entry(i, new Random(i))));
      index.committedUpTo(i);
    }
    out.printf("1000 puts one by one: %.0f us each%n", (System.nanoTime() - start) / 1e6);
  }

  private record Figures(double cpu, double p50, double p99) {}

  private static Figures run(CatalogueIndex index, String words, int times) {
    long[] nanos = new long[times];
    long cpu = THREADS.getCurrentThreadCpuTime();
    SearchQuestion question = question(words);
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      SearchHits hits = index.search(question);
      nanos[i] = System.nanoTime() - start + (hits.total() < 0 ? 1 : 0);
    }
    double each = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e3 / times;
    Arrays.sort(nanos);
    return new Figures(each, nanos[times / 2] / 1e3, nanos[times * 99 / 100] / 1e3);
  }

  private static SearchQuestion question(String words) {
    return new SearchQuestion(
        BIG, Language.SWEDISH, words, Set.of(CatalogueKind.ACTIVITY), 0, LIMIT);
  }

  /** So many in the big node, and 200 in each of eight small ones. */
  private static Iterator<SearchEntry> entries(int size) {
    Random random = new Random(7);
    return IntStream.range(0, size + 1_600).mapToObj(i -> entry(i, random)).iterator();
  }

  private static SearchEntry entry(int number, Random random) {
    TenantId node = number < 1_600 ? new TenantId("node-" + (char) ('a' + number % 8)) : BIG;
    SearchText swedish =
        new SearchText(
            pick(KINDS, random) + " " + pick(GROUPS, random) + (number % 3 == 0 ? " i parken" : ""),
            "En stund av " + words(random, 8),
            words(random, 60) + " ort" + number % 997,
            "Förening " + number % 40 + " Plats" + number % 300 + " Borås fysisk social");
    return new SearchEntry(
        new UUID(number, random.nextLong()),
        CatalogueKind.ACTIVITY,
        Set.of(node),
        Map.of(Language.SWEDISH, swedish));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                random.nextInt(4) == 0
                    ? "ord" + (int) (5_000 * Math.pow(random.nextDouble(), 3))
                    : random.nextInt(4) == 0 ? pick(TOPICS, random) : "och")
        .collect(Collectors.joining(" "));
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
