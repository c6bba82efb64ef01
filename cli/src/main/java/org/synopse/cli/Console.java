package org.synopse.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * The streams of one run.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param terminal what standard output goes to
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {}
