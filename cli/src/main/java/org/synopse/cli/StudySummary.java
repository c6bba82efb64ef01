package org.synopse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.TreeSet;
import org.synopse.study.StudyData;

/** A few lines on what a study found. */
final class StudySummary {
  private StudySummary() {}

  static void print(StudyData data, Path output, PrintWriter out) throws IOException {
    TreeSet<String> outlets = new TreeSet<>();
    for (int number : data.articles()) {
      outlets.add(data.article(number).outletName());
    }
    int several = 0;
    for (int place = 0; place < data.stories(); place++) {
      several += data.story(place).articles().size() > 1 ? 1 : 0;
    }
    out.println(
        counted(data.articles().size(), "article", "articles")
            + " of "
            + counted(outlets.size(), "outlet", "outlets")
            + ", "
            + counted(several, "story", "stories")
            + " told by several articles, "
            + (data.stories() - several)
            + " by one.");
    if (!data.unread().isEmpty()) {
      out.println(data.unread().size() + " could not be read; unread.csv says why.");
    }
    out.println("Written to " + output + ". A count of what texts say, not a score for anybody.");
  }

  private static String counted(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
