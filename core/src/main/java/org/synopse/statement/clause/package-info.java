/**
 * Cutting a sentence into its clauses.
 *
 * <p>No parser is shipped; a {@link org.synopse.statement.clause.Clause} is found from commas,
 * conjunctions and finite verbs, which German marks well: a comma stands at every clause, and the
 * finite verb of a subordinate clause stands last. {@link org.synopse.statement.clause.NounPhrases}
 * finds the subject of a clause by its place and its article.
 *
 * <p>Example: {@code "Putin, der bis Mittwoch bleibt, besuchte Jakutsk."} has the clauses {@code
 * Putin … besuchte Jakutsk} and {@code der bis Mittwoch bleibt}.
 */
@NullMarked
package org.synopse.statement.clause;

import org.jspecify.annotations.NullMarked;
