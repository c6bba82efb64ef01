package org.synopse.report.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.report.EngineInfo;
import org.synopse.report.UiTexts;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StoryView;
import org.synopse.study.StudyData;
import org.synopse.study.label.Contrasts;
import org.synopse.study.label.Keywords;
import org.synopse.study.label.WordShares;
import org.synopse.study.voice.VoiceRow;
import org.synopse.study.voice.VoiceTally;
import org.synopse.text.Language;

/** Writes all that a study found into a folder: tables, JSON and a page. */
public final class StudyReport {
  private StudyReport() {}

  /**
   * Writes everything; files of these names are replaced. One story is looked at at a time.
   *
   * @param data what was found
   * @param engine what found it
   * @param folder where to write
   * @param language the language of the page's own words, or {@code null} for that of most articles
   * @throws IOException if the study cannot be read or the folder not be written
   */
  public static void write(
      StudyData data, EngineInfo engine, Path folder, @Nullable Language language)
      throws IOException {
    WordShares shares = new WordShares();
    int german = 0;
    for (int number : data.articles()) {
      ArticleRecord article = data.article(number);
      shares.add(article);
      german += article.language().equals(Language.GERMAN.code()) ? 1 : 0;
    }
    Language ofMost = 2 * german > data.articles().size() ? Language.GERMAN : Language.ENGLISH;
    UiTexts texts = UiTexts.of(language == null ? ofMost : language);
    Contrasts contrasts = new Contrasts(shares, ConceptLexicon.load());
    Keywords keywords = new Keywords(shares);
    VoiceTally voices = new VoiceTally();
    StudyPageBuilder page = new StudyPageBuilder(texts);
    List<VoiceRow> voiceRows;
    List<Keywords.Row> keywordRows;
    try (Tables open = Tables.in(folder, engine)) {
      StudyTables tables = new StudyTables(open);
      data.unread().forEach(tables::unread);
      for (int place = 0; place < data.stories(); place++) {
        StoryFindings findings = StoryFindings.of(StoryView.of(data.story(place), data), contrasts);
        tables.story(findings);
        page.story(findings);
        keywords.add(findings.story(), findings.origins());
        for (Map.Entry<Integer, ArticleRecord> article : findings.story().articles()) {
          voices.add(article.getValue());
        }
      }
      voiceRows = voices.rows();
      voiceRows.forEach(tables::voice);
      keywordRows = keywords.rows();
      keywordRows.forEach(tables::keyword);
    }
    StudyPageWriter.write(page.build(data, engine, voiceRows, keywordRows), folder);
  }
}
