/**
 * What one article says: its statements, under whose word, how sure, with which values.
 *
 * <p>A {@link org.synopse.statement.StatementExtractor} cuts the sentences of an article into
 * finite assertions ({@code statement.clause}), finds the words that hand them over ({@code
 * statement.attribution}), tells how sure they are and whether they are negated ({@code
 * statement.modality}), and reads their numbers, times and names ({@code statement.quantity},
 * {@code .time}, {@code .entity}). Example: {@code "Laut dem Kreml soll am Mittwoch ein Vertrag
 * unterzeichnet werden."} is one statement, planned, attributed to the Kremlin, with the day it
 * names.
 */
@NullMarked
package org.synopse.statement;

import org.jspecify.annotations.NullMarked;
