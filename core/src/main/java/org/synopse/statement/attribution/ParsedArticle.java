package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Block;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * An article as the rules of attribution see it: sentences with clauses and names, quotations, and
 * the words of its language. Immutable.
 */
public final class ParsedArticle {
  private static final RoleWords SOURCE_WORDS = new RoleWords("source-words");
  private static final RoleWords FRAME_WORDS = new RoleWords("frame-words");

  private final AnnotatedArticle article;
  private final List<ParsedSentence> sentences;
  private final List<Quotation> quotations;
  private final CueLexicon cues;
  private final NounPhrases nounPhrases;
  private final Gazetteer gazetteer;

  /** The reporting verbs of the clauses that have one, each by the very clause of a sentence. */
  private final IdentityHashMap<Clause, ReportingVerb> reportingVerbs = new IdentityHashMap<>();

  private ParsedArticle(
      AnnotatedArticle article,
      List<ParsedSentence> sentences,
      List<Quotation> quotations,
      CueLexicon cues,
      NounPhrases nounPhrases,
      Gazetteer gazetteer) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.quotations = List.copyOf(quotations);
    this.cues = cues;
    this.nounPhrases = nounPhrases;
    this.gazetteer = gazetteer;
    for (ParsedSentence sentence : this.sentences) {
      for (Clause clause : sentence.clauses()) {
        ReportingVerb.read(this, clause).ifPresent(verb -> reportingVerbs.put(clause, verb));
      }
    }
  }

  /** Puts an article together, and finds its quotations. */
  public static ParsedArticle of(
      AnnotatedArticle article,
      List<ParsedSentence> sentences,
      CueLexicon cues,
      NounPhrases nounPhrases,
      Gazetteer gazetteer) {
    List<Quotation> quotations = new ArrayList<>();
    List<Block> blocks = article.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Span paragraph = blocks.get(i).span();
      List<Quotation> found = QuotationFinder.find(article.text(), paragraph);
      boolean goesOn =
          i + 1 < blocks.size()
              && QuotationFinder.staysOpen(article.text(), paragraph, found)
              && QuotationFinder.opensWithMark(article.text(), blocks.get(i + 1).span());
      quotations.addAll(goesOn ? List.of(new Quotation(paragraph)) : found);
    }
    return new ParsedArticle(article, sentences, quotations, cues, nounPhrases, gazetteer);
  }

  Language language() {
    return article.language();
  }

  String text() {
    return article.text();
  }

  /** Returns the span without the blanks and the separating marks at its ends. */
  Span trimmed(Span span) {
    String text = text();
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isSeparator(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && (isSeparator(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    return begin == end ? span : new Span(begin, end);
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || ",;:–—".indexOf(c) >= 0;
  }

  /** Returns its sentences in text order. */
  public List<ParsedSentence> sentences() {
    return sentences;
  }

  /** Returns the words in quotation marks, in text order; they do not overlap. */
  List<Quotation> quotations() {
    return quotations;
  }

  CueLexicon cues() {
    return cues;
  }

  /** Returns the reporting verb of a clause of one of its sentences. */
  Optional<ReportingVerb> reportingVerb(Clause clause) {
    return Optional.ofNullable(reportingVerbs.get(clause));
  }

  NounPhrases nounPhrases() {
    return nounPhrases;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Returns the sentences that share characters with the span, in text order. */
  List<ParsedSentence> sentencesIn(Span span) {
    return numbersOfSentencesIn(span).mapToObj(sentences::get).toList();
  }

  /** Returns the numbers, from 0, of the sentences that share characters with the span. */
  IntStream numbersOfSentencesIn(Span span) {
    return inside(span, sentences, ParsedSentence::span);
  }

  /** Returns the number of the sentence that the offset is in, or of the last one before it. */
  int numberOfSentenceAt(int offset) {
    return Math.max(0, lastBeginningBy(offset, sentences, ParsedSentence::span));
  }

  /** Returns the quotations that share characters with the span, in text order. */
  List<Quotation> quotationsIn(Span span) {
    return inside(span, quotations, Quotation::span).mapToObj(quotations::get).toList();
  }

  /** Whether the token stands inside quotation marks. */
  boolean isQuoted(Token token) {
    int last = lastBeginningBy(token.span().begin(), quotations, Quotation::span);
    return last >= 0 && quotations.get(last).words().contains(token.span());
  }

  /** Items that follow each other are found by halving, so that a long article stays cheap. */
  private static <T> IntStream inside(Span span, List<T> items, Function<T, Span> spanOf) {
    int last = lastBeginningBy(span.end() - 1, items, spanOf);
    int first = last;
    while (first > 0 && spanOf.apply(items.get(first - 1)).overlaps(span)) {
      first--;
    }
    boolean none = last < 0 || !spanOf.apply(items.get(last)).overlaps(span);
    return none ? IntStream.empty() : IntStream.rangeClosed(first, last);
  }

  private static <T> int lastBeginningBy(int offset, List<T> items, Function<T, Span> spanOf) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(items.get(middle)).begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * Returns the subject of the clause as a source, if it has one; in the passive the agent, as in
   * {@code wurde von der Polizei bestätigt}, or who is quoted: {@code wird der Minister zitiert}.
   */
  Optional<Source> subjectAsSource(ParsedSentence sentence, Clause clause) {
    if (clause.isPassive() && !isQuotedIn(clause)) {
      return agent(sentence, clause);
    }
    Optional<Source> subject =
        subject(sentence, clause)
            .filter(phrase -> !hasExpletive(phrase) || isBodyThatSays(clause, phrase))
            .map(phrase -> source(sentence, phrase));
    return subject.isPresent() || !clause.isPassive() ? subject : agent(sentence, clause);
  }

  /** Whether the subject of the passive speaks: {@code wurde der Minister zitiert}. */
  boolean isQuotedIn(Clause clause) {
    return clause.isPassive() && FRAME_WORDS.has(language(), "quoting", clause.mainVerb().lemma());
  }

  private Optional<Source> agent(ParsedSentence sentence, Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).form().toLowerCase(Locale.ROOT);
      if (tokens.get(i).pos() == PartOfSpeech.ADP && SOURCE_WORDS.has(language(), "agent", word)) {
        List<Token> phrase = tokens.subList(i + 1, nounPhrases.endOfPhrase(tokens, i + 1));
        if (phrase.stream().anyMatch(token -> token.pos().isNominal())) {
          return phrase.stream().anyMatch(cues::isDocument)
              ? Optional.empty()
              : Optional.of(source(sentence, phrase)).filter(s -> canSpeak(sentence, s));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the words of the subject, which may stand in the clause before or behind its verb. */
  Optional<List<Token>> subject(ParsedSentence sentence, Clause clause) {
    return new SubjectFinder(this, sentence).subject(clause);
  }

  /** Also in the case that a preposition asks for: {@code ihm zufolge}. */
  private boolean isPronoun(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    return nounPhrases.isPronoun(token)
        || SOURCE_WORDS.has(language(), "he", word)
        || SOURCE_WORDS.has(language(), "she", word);
  }

  /**
   * {@code It said}, {@code it expects}: in English a body, and not in {@code it is}, {@code it
   * shows}, {@code it reads}.
   */
  private boolean isBodyThatSays(Clause clause, List<Token> phrase) {
    Optional<ReportingVerb> says = reportingVerb(clause);
    return language() == Language.ENGLISH
        && phrase.size() == 1
        && SOURCE_WORDS.has(language(), "it", phrase.get(0).listed())
        && says.isPresent()
        && says.get().verb().pos() == PartOfSpeech.VERB
        && !FRAME_WORDS.has(language(), "showing", says.get().verb().lemma())
        && !FRAME_WORDS.has(language(), "text", says.get().verb().lemma());
  }

  private boolean hasExpletive(List<Token> phrase) {
    for (Token token : phrase) {
      if (SOURCE_WORDS.has(language(), "expletive", token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the phrase as a source with the entity that it names. */
  Source source(ParsedSentence sentence, List<Token> phrase) {
    boolean pronoun = phrase.size() == 1 && isPronoun(phrase.get(0));
    List<Token> words = pronoun ? phrase : SourcePhrase.of(this, sentence, phrase);
    Span span = NounPhrases.span(words);
    return new Source(
        span,
        span.in(text()),
        pronoun ? Antecedents.of(this, phrase.get(0)) : entity(sentence, words));
  }

  /**
   * Whether it is somebody with a name, an office or a document; a storm warns nobody, and {@code
   * die chinesischen Anschuldigungen} are not China.
   */
  boolean canSpeak(ParsedSentence sentence, Source source) {
    List<Token> words = sentence.tokensIn(source.span());
    Entity entity = source.entity();
    boolean title =
        IntStream.range(0, words.size())
            .anyMatch(i -> isSomebody(words.get(i)) && !isOfThing(words, i));
    if (entity == null) {
      return title;
    }
    boolean ofPlace = entity.type() == EntityType.GOVERNMENT && !opensWithName(sentence, words);
    return entity.type() != EntityType.PLACE && (!ofPlace || title);
  }

  /** {@code laboratory tests}: the noun behind it is no body and nobody. */
  private boolean isOfThing(List<Token> words, int body) {
    return language() == Language.ENGLISH
        && body + 1 < words.size()
        && Bodies.isBody(language(), words.get(body))
        && words.get(body + 1).pos() == PartOfSpeech.NOUN
        && !isSomebody(words.get(body + 1))
        && !isPerson(words.get(body + 1));
  }

  /** Whether the phrase is about a person: by name, by what they are, or by a pronoun. */
  boolean namesPerson(ParsedSentence sentence, List<Token> phrase) {
    Token head = head(phrase);
    boolean named =
        sentence.mentions().stream()
            .anyMatch(
                mention ->
                    mention.entity().type() == EntityType.PERSON
                        && mention.span().overlaps(head.span()));
    return named || isPerson(head);
  }

  /** The noun that a phrase is about: in German its first, in English the last before another. */
  private Token head(List<Token> phrase) {
    Token head = phrase.get(0);
    for (Token word : phrase) {
      if (head.pos().isNominal() && (language() == Language.GERMAN || !word.pos().isNominal())) {
        return head;
      }
      head = word;
    }
    return head;
  }

  private boolean isPerson(Token word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    return gazetteer.isRole(word)
        || SOURCE_WORDS.has(language(), "person", form)
        || SOURCE_WORDS.has(language(), "person", word.lemma())
        || (word.pos() == PartOfSpeech.PRON && isPronoun(word));
  }

  private boolean isSomebody(Token word) {
    return gazetteer.isRole(word)
        || cues.isDocument(word)
        || nounPhrases.isPronoun(word)
        || Bodies.isBody(language(), word);
  }

  /** The first noun is the name: {@code Moskau}, {@code das Weiße Haus}. */
  private static boolean opensWithName(ParsedSentence sentence, List<Token> words) {
    return words.stream()
        .filter(word -> word.pos().isNominal())
        .findFirst()
        .filter(head -> isNamed(sentence, head))
        .isPresent();
  }

  private static boolean isNamed(ParsedSentence sentence, Token token) {
    return sentence.mentions().stream().anyMatch(mention -> mention.span().overlaps(token.span()));
  }

  /**
   * {@code Aid groups said}: the first word of an English sentence before a common noun is no name
   * unless the article has it elsewhere.
   */
  private boolean isCapitalisedByPlace(
      ParsedSentence sentence, List<Token> words, Mention mention) {
    Token first = sentence.sentence().tokens().get(0);
    boolean atBegin =
        language() == Language.ENGLISH
            && mention.entity().type() == EntityType.OTHER
            && mention.span().equals(first.span())
            && words.size() > 1
            && words.get(1).pos() == PartOfSpeech.NOUN
            && !words.get(1).isCapitalised();
    return atBegin
        && sentences.stream()
            .flatMap(other -> other.mentions().stream())
            .noneMatch(other -> !other.equals(mention) && other.entity().equals(mention.entity()));
  }

  /** {@code SPD-Sprecher Hannes Vollmer}: the party in the word before a person does not speak. */
  private static boolean isPartOfRole(ParsedSentence sentence, List<Token> words, Mention mention) {
    for (int i = 0; i + 1 < words.size(); i++) {
      Span word = words.get(i).span();
      if (word.contains(mention.span())) {
        Span next = words.get(i + 1).span();
        return word.end() > mention.span().end() && isPersonAt(sentence, next.begin());
      }
    }
    return false;
  }

  private static boolean isPersonAt(ParsedSentence sentence, int begin) {
    return sentence.mentions().stream()
        .anyMatch(
            mention ->
                mention.span().begin() == begin && mention.entity().type() == EntityType.PERSON);
  }

  /**
   * {@code CAG chief executive Dominic Hale}: of two names with nothing but nouns between them the
   * person speaks.
   */
  private static boolean isRoleHolder(
      List<Token> words, @Nullable Mention before, Mention mention) {
    if (before == null || mention.entity().type() != EntityType.PERSON) {
      return false;
    }
    boolean role = false;
    for (Token word : words) {
      if (word.span().begin() >= before.span().end()
          && word.span().end() <= mention.span().begin()) {
        if (!word.pos().isNominal() && word.pos() != PartOfSpeech.ADJ) {
          return false;
        }
        role = true;
      }
    }
    return role;
  }

  private @Nullable Entity entity(ParsedSentence sentence, List<Token> words) {
    Span span = NounPhrases.span(words);
    Entity found = null;
    Mention last = null;
    for (Mention mention : sentence.mentions()) {
      if (span.contains(mention.span())
          && !isPartOfRole(sentence, words, mention)
          && !isCapitalisedByPlace(sentence, words, mention)) {
        Entity entity = mention.entity();
        // "Juri Uschakow, Putins Berater": the first person is who speaks; of a body the first.
        boolean place =
            found != null && found.type() == EntityType.PLACE && entity.type() != EntityType.PLACE;
        if (found == null || place || isRoleHolder(words, last, mention)) {
          found = entity;
          last = mention;
        }
      }
    }
    if (found != null && found.type() == EntityType.PLACE) {
      return gazetteer.governmentOf(found).orElse(found);
    }
    if (found != null && found.type() != EntityType.OTHER) {
      return found;
    }
    // "Ministeriums" may pass for a name of which no more is known.
    Entity noun = Antecedents.ofNoun(this, words);
    return noun == null ? found : noun;
  }
}
