package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianCharFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.FinnishStemmer;
import se.halsolots.kernel.tenancy.Language;

/** Lucene's analyzers, put together for each of the portal's languages. */
final class Analyzers {

  private Analyzers() {}

  /** Splits a text into words in lower case and in the language's normal spelling. */
  static Analyzer words(Language language) {
    return switch (language) {
      case ENGLISH ->
          splitting(
              UnaryOperator.identity(), in -> new LowerCaseFilter(new EnglishPossessiveFilter(in)));
      case ARABIC, PERSIAN -> splitting(PersianCharFilter::new, Analyzers::arabicScript);
      case SOMALI -> splitting(Analyzers::withoutApostrophes, LowerCaseFilter::new);
      default -> splitting(UnaryOperator.identity(), LowerCaseFilter::new);
    };
  }

  /** Takes a word's inflection off; Swedish has {@link SwedishStemming} instead. */
  static Analyzer stem(Language language) {
    return switch (language) {
      case ENGLISH -> single(PorterStemFilter::new);
      case FINNISH -> single(in -> new SnowballFilter(in, new FinnishStemmer()));
      case ARABIC -> single(ArabicStemFilter::new);
      case PERSIAN -> single(PersianStemFilter::new);
      default -> single(UnaryOperator.identity());
    };
  }

  /** Takes accents and rings off a word. */
  static Analyzer fold(Language language) {
    return switch (language) {
      case SWEDISH, EASY_SWEDISH ->
          single(in -> new ASCIIFoldingFilter(new ScandinavianFoldingFilter(in)));
      default -> single(ASCIIFoldingFilter::new);
    };
  }

  static CharArraySet stopWords(Language language) {
    return switch (language) {
      case SWEDISH, EASY_SWEDISH -> SwedishAnalyzer.getDefaultStopSet();
      case ENGLISH -> EnglishAnalyzer.getDefaultStopSet();
      case FINNISH -> FinnishAnalyzer.getDefaultStopSet();
      case ARABIC -> ArabicAnalyzer.getDefaultStopSet();
      case PERSIAN -> PersianAnalyzer.getDefaultStopSet();
      case SOMALI -> new CharArraySet(WordLists.lines(WordLists.SOMALI_STOP_WORDS), false);
    };
  }

  /** The terms of a text. A word of nothing but Arabic vowel signs or lengthening leaves none. */
  static List<String> run(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!term.isEmpty()) {
          words.add(term.toString());
        }
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string failed", e);
    }
  }

  private static TokenStream arabicScript(TokenStream in) {
    return new PersianNormalizationFilter(
        new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(in))));
  }

  private static Reader withoutApostrophes(Reader reader) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    map.add("'", "");
    map.add("’", "");
    return new MappingCharFilter(map.build(), reader);
  }

  private static Analyzer single(UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new KeywordTokenizer();
        return new TokenStreamComponents(source, filters.apply(source));
      }
    };
  }

  private static Analyzer splitting(
      UnaryOperator<Reader> characters, UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String fieldName, Reader reader) {
        return characters.apply(reader);
      }

      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, filters.apply(source));
      }
    };
  }
}
