package org.synopse.report.study;

import java.util.List;
import java.util.Locale;

/** The tables of a study, one for each question, and their columns. */
public enum StudyTable {
  /** Which articles were read, and to which story and origin does each belong? */
  ARTICLES(
      "article,file,outlet,published,language,title,words,read_whole,statements,story,origin,"
          + "problems"),
  /** What could not be read? */
  UNREAD("file,message"),
  /** Which events do they tell of? */
  STORIES(
      "story,title,articles,outlets,first_day,last_day,origins,unknown_origins,claims,"
          + "shared_claims,problem"),
  /** Which texts are one text? */
  ORIGINS("origin,story,kind,agencies,article,outlet,published,shared,earlier_version,own_words"),
  /** What does each article say? */
  STATEMENTS(
      "statement,article,outlet,published,story,claim,begin,end,headline,certainty,polarity,"
          + "own_voice,source,stance,words"),
  /** What do they claim, how many carry it, and who was first? */
  CLAIMS(
      "claim,story,words,carriers,outlets,origins,unknown_origins,first_day,first_outlets,salience,"
          + "statements"),
  /** Which outlet carries which claim? */
  COVERAGE("claim,story,outlet,carriage,statements"),
  /** What does an outlet leave out that others carry, the most salient first? */
  OMISSIONS("story,outlet,claim,salience,carriers,outlets,words,statement"),
  /** How do statements of two articles relate? */
  RELATIONS("story,claim,left,right,relation,similarity,because"),
  /** Whose word does each article give, and how? */
  ATTRIBUTIONS(
      "attribution,article,outlet,published,story,quoted,source,cue,type,stance,words,begin,end,"
          + "content"),
  /** Who is quoted by whom, and how much? */
  VOICES(
      "outlet,quoted,attributions,articles,words,share,share_low,share_high,direct,neutral,"
          + "endorsing,distancing,denying,hedging"),
  /** Which claims does one outlet state that another attributes or hedges? */
  VOUCHING("claim,story,side,outlet,statement,source,stance,certainty,words"),
  /** Which words does each outlet use in a story, and what do they stand for? */
  LABELS("story,language,outlet,expression,count,other_count,log_odds,z,referent,link,places"),
  /** Which nouns does an outlet use more than others over all stories that both tell? */
  KEYWORDS(
      "outlet,language,expression,count,articles,other_count,log_odds,log_odds_low,log_odds_high,"
          + "z"),
  /** How do the figures of a claim change? */
  CHANGES(
      "claim,story,published,outlet,statement,unit,low,high,approximate,step,corrects,figure,words");

  private final String columns;

  StudyTable(String columns) {
    this.columns = columns;
  }

  /** Returns the name of its file. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** Returns the columns in order. */
  public List<String> columns() {
    return List.of(columns.split(",", -1));
  }
}
