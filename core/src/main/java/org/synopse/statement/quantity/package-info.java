/**
 * Numbers as values that can be compared: an interval, its unit and the thing counted.
 *
 * <p>{@link org.synopse.statement.quantity.NumeralFinder} reads the writing of numbers, {@link
 * org.synopse.statement.quantity.QuantityFinder} what they count, {@link
 * org.synopse.statement.quantity.ComparedQuantities} how two of them relate, and why. Example:
 * {@code über 11.000 Container} is (11 000, ∞) {@code container}; {@code rund 6.000 Container} is
 * about 6 000 {@code container}; the two are disjoint.
 */
@NullMarked
package org.synopse.statement.quantity;

import org.jspecify.annotations.NullMarked;
