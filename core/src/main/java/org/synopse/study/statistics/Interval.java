package org.synopse.study.statistics;

/**
 * A figure and between what it lies with 95 percent confidence.
 *
 * @param value the figure
 * @param low the lower end, at most {@code value} in most cases
 * @param high the upper end
 */
public record Interval(double value, double low, double high) {}
