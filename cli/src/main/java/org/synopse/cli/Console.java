package org.synopse.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The streams of one run, and what of the user's habits it knows.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param terminal what the streams go to
 * @param opener opens a report
 * @param settings the file with the user's defaults, or {@code null} for none
 */
public record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Terminal terminal,
    Opener opener,
    @Nullable Path settings) {}
