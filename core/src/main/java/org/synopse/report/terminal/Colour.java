package org.synopse.report.terminal;

import org.synopse.relate.Relation;

/** The colours of a terminal that we use, by what they mean. */
enum Colour {
  AGREEMENT("32"),
  ATTRIBUTION("33"),
  CONTRADICTION("1;31"),
  NOT_COMPARABLE("36"),
  HEADING("1"),
  FAINT("2");

  private static final String ESCAPE = "\u001B[";

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  static Colour of(Relation relation) {
    return switch (relation) {
      case AGREEMENT -> AGREEMENT;
      case ATTRIBUTION_DIFFERENCE -> ATTRIBUTION;
      case CONTRADICTION -> CONTRADICTION;
      case NOT_COMPARABLE -> NOT_COMPARABLE;
    };
  }

  String paint(String text) {
    return text.isBlank() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
