/**
 * Under whose word: who is quoted by whom, how much and how, and which claims one outlet states in
 * its own voice that another attributes or hedges.
 *
 * <p>Example: {@code Freie Stimme} hands Tarek Malun a tenth of its attributed words, {@code Kanal
 * 7} none; one writes {@code behauptete}, the other {@code sagte}.
 */
@NullMarked
package org.synopse.study.voice;

import org.jspecify.annotations.NullMarked;
