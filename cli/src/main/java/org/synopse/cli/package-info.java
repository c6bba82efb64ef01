/**
 * The command line: commands, files and streams, exit codes.
 *
 * <p>{@link org.synopse.cli.Main} takes its streams and returns the exit code: 0 done, 1 a check
 * that was asked for failed, 2 wrong use or unreadable input. Example: {@code synopse compare a.txt
 * b.txt}.
 */
@NullMarked
package org.synopse.cli;

import org.jspecify.annotations.NullMarked;
