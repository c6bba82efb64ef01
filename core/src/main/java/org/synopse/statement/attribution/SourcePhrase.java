package org.synopse.statement.attribution;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Finds where the words that name a source end: behind a name, its brackets, its marks and its
 * apposition, as in {@code der Vorsitzende der Kommission, Erik Brandt (SPD)}.
 */
final class SourcePhrase {
  private static final int LONGEST_BRACKET = 8;
  private static final RoleWords WORDS = new RoleWords("source-words");

  private static final int LENGTH_OF_A_YEAR = 4;

  private final ParsedArticle article;
  private final ParsedSentence sentence;
  private final List<Token> tokens;

  private SourcePhrase(ParsedArticle article, ParsedSentence sentence) {
    this.article = article;
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
  }

  /** Returns the words that name the source, given those that a noun phrase was seen in. */
  static List<Token> of(ParsedArticle article, ParsedSentence sentence, List<Token> phrase) {
    SourcePhrase finder = new SourcePhrase(article, sentence);
    int begin = finder.behindYear(sentence.indexFrom(phrase.get(0).span().begin()));
    if (begin == finder.tokens.size()) {
      return phrase;
    }
    int last = sentence.indexFrom(phrase.get(phrase.size() - 1).span().begin());
    int end =
        finder.withBareGenitive(finder.endBehind(begin, finder.withoutAdverbial(begin, last + 1)));
    int listed = finder.withListedGenitives(begin, end);
    int whole = Math.max(begin + 1, finder.withAddition(finder.withAffiliation(begin, listed)));
    whole = finder.withAuthor(begin, whole);
    if (article.language() == Language.ENGLISH) {
      whole = new EnglishAttributes(sentence).endBehind(whole);
    }
    int first = finder.withOpeningMark(begin, whole);
    return finder.tokens.subList(first, finder.endAtMark(first, finder.closed(first, whole)));
  }

  /** {@code so 2005 der mexikanische Präsident}: when it was said is no part of who said it. */
  private int behindYear(int begin) {
    boolean year =
        begin + 1 < tokens.size()
            && tokens.get(begin).pos() == PartOfSpeech.NUM
            && tokens.get(begin).form().length() == LENGTH_OF_A_YEAR
            && tokens.get(begin + 1).pos() == PartOfSpeech.DET;
    return year ? begin + 1 : begin;
  }

  /** A mark that ends a sentence, or divides it, ends the name before it. */
  private int endAtMark(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (token.is(".") || token.is(":") || token.is(";")) {
        return i;
      }
    }
    return end;
  }

  /**
   * {@code sagte die Stadträtin in einem Brief}: where nothing is named behind it, a preposition
   * tells of the saying, not of the speaker. Before the verb all belongs to the subject.
   */
  private int withoutAdverbial(int begin, int end) {
    boolean beforeVerb = end < tokens.size() && tokens.get(end).pos().isVerbal();
    for (int i = begin + 1; !beforeVerb && i < end; i++) {
      if (has("adverbial", tokens.get(i)) && !namesBehind(i + 1, end)) {
        return i;
      }
    }
    return end;
  }

  /** Whether a name begins in the noun phrase that begins there. */
  private boolean namesBehind(int from, int limit) {
    int end = Math.min(limit, article.nounPhrases().endOfPhrase(tokens, from));
    for (int i = from; i < end; i++) {
      if (mentionFrom(i) != null || isBody(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(Token token) {
    return Bodies.isBody(article.language(), token);
  }

  /** A name that ends inside the phrase ends it, one that goes on beyond it is whole. */
  private int endBehind(int begin, int end) {
    int limit = Math.min(end, tokens.size());
    for (int i = begin; i < limit; i++) {
      Mention mention = mentionFrom(i);
      if (has("indefinite", tokens.get(i))) {
        continue;
      }
      if (endsBareNoun(begin, i, mention)) {
        return i + 1;
      }
      if (mention != null) {
        int behind = closed(begin, indexBehind(mention));
        if (behind >= limit || !goesOn(begin, mention, behind, limit)) {
          return behind;
        }
        i = Math.max(i, behind - 1);
      }
    }
    Mention next = mentionFrom(limit);
    return next != null && next.entity().type() == EntityType.PERSON
        ? indexBehind(next)
        : closed(begin, limit);
  }

  /**
   * {@code Laut Ministerium Arbeiten …}, {@code laut der Polizei Schäden}: a noun for a body is not
   * followed by another.
   */
  private boolean endsBareNoun(int begin, int i, @Nullable Mention mention) {
    boolean first = i == begin || (i == begin + 1 && tokens.get(begin).pos() == PartOfSpeech.DET);
    // "hospital staff" is one noun in English.
    return first
        && article.language() == Language.GERMAN
        && i + 1 < tokens.size()
        && tokens.get(i).pos().isNominal()
        && isCommonNoun(tokens.get(i + 1))
        && isBody(tokens.get(i))
        && !article.gazetteer().isRole(tokens.get(i + 1))
        && !isBody(tokens.get(i + 1))
        && (mention == null || mention.entity().type() == EntityType.OTHER)
        && mentionFrom(i + 1) == null;
  }

  /** The tagger takes some for names, but a name is its own lemma: {@code Verluste}. */
  private static boolean isCommonNoun(Token token) {
    return token.pos() == PartOfSpeech.NOUN
        || (token.pos() == PartOfSpeech.PROPN
            && !token.lemma().equals(token.form().toLowerCase(Locale.ROOT)));
  }

  /** {@code der Verband kommunaler Unternehmen}: a genitive without an article belongs to it. */
  private int withBareGenitive(int end) {
    boolean genitive =
        article.language() == Language.GERMAN
            && end > 0
            && end + 1 < tokens.size()
            && tokens.get(end - 1).pos() == PartOfSpeech.NOUN
            && tokens.get(end).pos() == PartOfSpeech.ADJ
            && tokens.get(end).form().endsWith("er")
            && !tokens.get(end).isCapitalised()
            && tokens.get(end + 1).pos() == PartOfSpeech.NOUN;
    return genitive ? end + 2 : end;
  }

  /** {@code die Minister Frankreichs, Italiens und Spaniens}: of each of them. */
  private int withListedGenitives(int begin, int end) {
    if (article.language() != Language.GERMAN || !endsGenitiveName(begin, end)) {
      return end;
    }
    int behind = end;
    while (behind + 1 < tokens.size() && tokens.get(behind).is(",")) {
      Mention next = mentionFrom(behind + 1);
      if (next == null || !endsGenitiveName(begin, indexBehind(next))) {
        return end;
      }
      behind = indexBehind(next);
    }
    Mention last =
        behind + 1 < tokens.size() && tokens.get(behind).pos() == PartOfSpeech.CCONJ
            ? mentionFrom(behind + 1)
            : null;
    return last != null && endsGenitiveName(begin, indexBehind(last)) ? indexBehind(last) : end;
  }

  private boolean endsGenitiveName(int begin, int end) {
    return end > begin + 1
        && tokens.get(end - 1).form().endsWith("s")
        && sentence.mentions().stream()
            .anyMatch(m -> m.entity().type() != EntityType.PERSON && indexBehind(m) == end);
  }

  /**
   * A person's name is complete, and whom the person speaks of may stand right behind it: {@code so
   * stellte Putin Nordkorea dar}. A body may have more: {@code die EU und die NATO}.
   */
  private boolean goesOn(int begin, Mention mention, int behind, int limit) {
    Mention next = mentionFrom(behind);
    if (mention.entity().type() == EntityType.PERSON) {
      return next != null && next.entity().type() == EntityType.PERSON;
    }
    return next != null || mayGoOn(begin, behind, limit);
  }

  private boolean mayGoOn(int begin, int behind, int limit) {
    Token next = tokens.get(behind);
    return next.pos() == PartOfSpeech.PROPN
        || (next.pos() == PartOfSpeech.ADJ && isBeforeNoun(behind, limit))
        || (next.pos() == PartOfSpeech.NOUN && isAttribute(behind, next))
        || has("join", next)
        || next.is("(")
        || next.is("-")
        || (has("adverbial", next) && namesBehind(behind + 1, limit) && !isBehindVerb(begin));
  }

  /** {@code hatte Borchardt in Erlau Stellen gestrichen}: a bare name, and where that was. */
  private boolean isBehindVerb(int begin) {
    return begin > 0
        && tokens.get(begin - 1).pos().isVerbal()
        && tokens.get(begin).pos() == PartOfSpeech.PROPN;
  }

  /** {@code Djiboutian Foreign Minister Moussa Robleh}: English, as the adjective has no ending. */
  private boolean isBeforeNoun(int adjective, int limit) {
    int next = adjective;
    while (next < limit && tokens.get(next).pos() == PartOfSpeech.ADJ) {
      next++;
    }
    return article.language() == Language.ENGLISH
        && next < limit
        && tokens.get(next).pos().isNominal();
  }

  /**
   * {@code die deutsche Polizei}, {@code Kölns Präsident}, {@code US Botschaft}: the name stands
   * before the noun that it belongs to; {@code Airbus Bestellungen} are two things.
   */
  private boolean isAttribute(int behind, Token next) {
    Token last = tokens.get(behind - 1);
    return !last.pos().isNominal()
        || last.form().endsWith("s")
        || WORDS.of(article.language(), "adjective-ending").stream().anyMatch(last.form()::endsWith)
        || last.form().length() <= 2
        || article.gazetteer().isRole(next)
        || isBody(next)
        || article.language() == Language.ENGLISH;
  }

  private boolean has(String role, Token token) {
    return WORDS.has(article.language(), role, token.form().toLowerCase(Locale.ROOT));
  }

  private @Nullable Mention mentionFrom(int index) {
    if (index >= tokens.size()) {
      return null;
    }
    int begin = tokens.get(index).span().begin();
    for (Mention mention : sentence.mentions()) {
      if (mention.span().begin() == begin) {
        return mention;
      }
    }
    return null;
  }

  private int indexBehind(Mention mention) {
    return sentence.indexFrom(mention.span().end());
  }

  /** Where a bracket or a quotation is open at the end, its closing mark belongs to it. */
  private int closed(int begin, int end) {
    int open = -1;
    for (int i = begin; i < end; i++) {
      if (tokens.get(i).is("(")) {
        open = i;
      } else if (tokens.get(i).is(")")) {
        open = -1;
      }
    }
    if (open >= 0) {
      return Math.max(end, behindBracket(open));
    }
    if (end < tokens.size() && closesMark(begin, end)) {
      return end + 1;
    }
    Quotation quotation = end > begin ? quotationAround(tokens.get(end - 1)) : null;
    return quotation == null || quotation.span().begin() < tokens.get(begin).span().begin()
        ? end
        : Math.max(end, sentence.indexFrom(quotation.span().end()));
  }

  /** {@code ein Vertreter der „nordkabel ag“}: the mark closes what was opened in the phrase. */
  private boolean closesMark(int begin, int end) {
    if (!has("mark", tokens.get(end))) {
      return false;
    }
    long marks = tokens.subList(begin, end).stream().filter(token -> has("mark", token)).count();
    return marks % 2 == 1;
  }

  /** Returns the marks that are open behind the token, or {@code null}. */
  private @Nullable Quotation quotationAround(Token token) {
    for (Quotation quotation : article.quotationsIn(token.span())) {
      if (quotation.span().end() > token.span().end() && quotation.isName(sentence)) {
        return quotation;
      }
    }
    return null;
  }

  /** Marks that open right before the first word are part of the name inside them. */
  private int withOpeningMark(int begin, int end) {
    if (begin == 0) {
      return begin;
    }
    Token mark = tokens.get(begin - 1);
    Token last = tokens.get(end - 1);
    for (Quotation quotation : article.quotationsIn(mark.span())) {
      boolean opens = quotation.span().begin() == mark.span().begin();
      boolean inside = quotation.span().end() >= last.span().begin();
      if (opens && inside && quotation.isName(sentence)) {
        return begin - 1;
      }
    }
    return begin;
  }

  /** {@code Johanna Moser vom Bund für Naturschutz}: the body that a person speaks for. */
  private int withAffiliation(int begin, int end) {
    int from = withMarkedName(begin, end);
    if (from >= tokens.size() || !has("affiliation", tokens.get(from)) || !endsPerson(from)) {
      return from;
    }
    int behind = article.nounPhrases().endOfPhrase(tokens, from + 1);
    for (int i = from + 1; i < behind; i++) {
      if (mentionFrom(i) != null || isBody(tokens.get(i)) || opensName(tokens.get(i))) {
        return closed(from, endBehind(from + 1, behind));
      }
    }
    return from;
  }

  /** {@code a report by the Guardian}, {@code ein Gutachten von Prüfern}: who wrote it. */
  private int withAuthor(int begin, int end) {
    if (end + 1 >= tokens.size() || !has("author", tokens.get(end)) || !isText(begin, end)) {
      return end;
    }
    int behind = article.nounPhrases().endOfPhrase(tokens, end + 1);
    boolean named =
        tokens.subList(end + 1, behind).stream()
            .anyMatch(token -> token.pos().isNominal() || token.isCapitalised());
    return named && !article.nounPhrases().isTime(tokens.subList(end + 1, behind))
        ? closed(end, endBehind(end + 1, behind))
        : end;
  }

  /** The head of the phrase is something written or told. */
  private boolean isText(int begin, int end) {
    for (int i = begin; i < end; i++) {
      Token token = tokens.get(i);
      if (token.pos().isNominal()) {
        boolean compound = i + 1 < end && tokens.get(i + 1).pos().isNominal();
        if (article.language() == Language.GERMAN || !compound) {
          return article.cues().isDocument(token)
              || article.cues().reportingNoun(token.lemma()).isPresent();
        }
      }
    }
    return false;
  }

  /** {@code die Zeitung „Neue Post“}: a name in marks right behind belongs to it. */
  private int withMarkedName(int begin, int end) {
    return end > begin && end < tokens.size() && opensName(tokens.get(end))
        ? sentence.indexFrom(quotationFrom(tokens.get(end)).span().end())
        : end;
  }

  private boolean opensName(Token mark) {
    Quotation quotation = quotationFrom(mark);
    return quotation.span().begin() == mark.span().begin() && quotation.isName(sentence);
  }

  private Quotation quotationFrom(Token mark) {
    List<Quotation> quotations = article.quotationsIn(mark.span());
    return quotations.isEmpty() ? new Quotation(new Span(0, 2)) : quotations.get(0);
  }

  private boolean endsPerson(int end) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.entity().type() == EntityType.PERSON && indexBehind(m) == end);
  }

  private int withAddition(int end) {
    int behind = behindBracket(end);
    if (behind + 1 >= tokens.size() || !tokens.get(behind).is(",")) {
      return behind;
    }
    int begin = behind + 1;
    if (!opensApposition(tokens.get(begin))) {
      return behind;
    }
    int last = article.nounPhrases().endOfPhrase(tokens, begin);
    last = withMarkedName(begin, closed(begin, endBehind(begin, Math.max(last, begin + 1))));
    last = behindBracket(last);
    return isClosed(last) && namesSomebody(begin, last) ? last : behind;
  }

  private static boolean opensApposition(Token first) {
    return switch (first.pos()) {
      case DET, NOUN, ADJ, PROPN -> true;
      default -> false;
    };
  }

  private boolean isClosed(int end) {
    return end >= tokens.size()
        || (tokens.get(end).pos() == PartOfSpeech.PUNCT && !tokens.get(end).is("("));
  }

  /** The apposition is a name, or what somebody is called. */
  private boolean namesSomebody(int begin, int end) {
    Span span = NounPhrases.span(tokens.subList(begin, end));
    boolean name =
        sentence.mentions().stream()
            .anyMatch(
                m ->
                    span.contains(m.span())
                        && (m.entity().type() == EntityType.PERSON || fills(m, begin, end)));
    boolean role =
        tokens.subList(begin, end).stream().anyMatch(token -> article.gazetteer().isRole(token));
    return name || role;
  }

  /** {@code die Hamas}: nothing but the name, of several words or with an article. */
  private boolean fills(Mention mention, int begin, int end) {
    boolean article = tokens.get(begin).pos() == PartOfSpeech.DET;
    int first = article ? begin + 1 : begin;
    return mention.entity().type() != EntityType.PLACE
        && mention.span().begin() == tokens.get(first).span().begin()
        && indexBehind(mention) == end
        && end - begin > 1;
  }

  /** {@code (CDU)} belongs to the name before it. */
  private int behindBracket(int end) {
    if (end >= tokens.size() || !tokens.get(end).is("(")) {
      return end;
    }
    int limit = Math.min(tokens.size(), end + LONGEST_BRACKET);
    for (int i = end + 1; i < limit; i++) {
      if (tokens.get(i).is(")")) {
        return i + 1;
      }
      if (tokens.get(i).pos().isVerbal()) {
        return end;
      }
    }
    return end;
  }
}
