/**
 * Measures how fast the engine is, as ratios to plain OpenNLP in the same run.
 *
 * <p>{@link org.synopse.benchmark.PlainOpenNlp} is the baseline; {@link
 * org.synopse.benchmark.StageBenchmark} compares it with the stages of the engine, warm; {@link
 * org.synopse.benchmark.GrowthBenchmark} takes more and more articles of one story, {@link
 * org.synopse.benchmark.MixedGrowth} of many; {@link org.synopse.benchmark.WholeProcess} times
 * processes from start to end. {@code docs/performance.sh} runs them all.
 */
@NullMarked
package org.synopse.benchmark;

import org.jspecify.annotations.NullMarked;
