package org.synopse.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws how time and memory go with the number of articles, which grows by factors. */
final class GrowthChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;
  private static final int LEFT = 60;
  private static final int TOP = 40;
  private static final int BOTTOM = 270;
  private static final int RIGHT = 580;
  private static final String TIME = "#0b6e99";
  private static final String MEMORY = "#b3541e";

  private GrowthChart() {}

  static String svg(List<MixedGrowth.Row> rows) {
    double mostMillis = rows.stream().mapToDouble(MixedGrowth.Row::millis).max().orElse(1) * 1.3;
    double mostMegabytes =
        rows.stream().mapToDouble(MixedGrowth.Row::megabytes).max().orElse(1) * 1.3;
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"12\">",
        WIDTH,
        HEIGHT);
    add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, HEIGHT);
    add(svg, "<text x=\"%d\" y=\"20\" fill=\"%s\">processor ms an article</text>", LEFT, TIME);
    add(
        svg,
        "<text x=\"%d\" y=\"20\" fill=\"%s\" text-anchor=\"end\">MB in use</text>",
        RIGHT,
        MEMORY);
    add(svg, "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#555\"/>", LEFT, TOP, BOTTOM, RIGHT);
    for (MixedGrowth.Row row : rows) {
      add(
          svg,
          "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
          x(rows, row),
          BOTTOM + 18,
          row.articles());
    }
    add(svg, "<text x=\"%d\" y=\"%d\">articles</text>", LEFT, BOTTOM + 38);
    line(svg, rows, TIME, MixedGrowth.Row::millis, mostMillis);
    line(svg, rows, MEMORY, MixedGrowth.Row::megabytes, mostMegabytes);
    return svg.append("</svg>\n").toString();
  }

  private static void line(
      StringBuilder svg,
      List<MixedGrowth.Row> rows,
      String colour,
      ToDoubleFunction<MixedGrowth.Row> value,
      double most) {
    StringBuilder points = new StringBuilder();
    for (MixedGrowth.Row row : rows) {
      double y = BOTTOM - (BOTTOM - TOP) * value.applyAsDouble(row) / most;
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(rows, row), y));
      add(
          svg,
          "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\" text-anchor=\"middle\">%.0f</text>",
          x(rows, row),
          y - 7,
          colour,
          value.applyAsDouble(row));
    }
    add(
        svg,
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
        points.toString().strip(),
        colour);
  }

  private static double x(List<MixedGrowth.Row> rows, MixedGrowth.Row row) {
    double first = Math.log(rows.get(0).articles());
    double last = Math.log(rows.get(rows.size() - 1).articles());
    double share = last == first ? 0 : (Math.log(row.articles()) - first) / (last - first);
    return LEFT + 20 + (RIGHT - LEFT - 40) * share;
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void add(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
