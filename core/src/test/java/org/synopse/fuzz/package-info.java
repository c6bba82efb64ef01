/**
 * Input that nobody thought of: targets for a fuzzer, and laws on articles put together at random.
 */
@NullMarked
package org.synopse.fuzz;

import org.jspecify.annotations.NullMarked;
