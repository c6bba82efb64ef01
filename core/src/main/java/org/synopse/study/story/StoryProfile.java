package org.synopse.study.story;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as the search for its story sees it.
 *
 * @param article its number in the study's store
 * @param published the day of publication, or {@code null} where nobody said
 * @param language code of its language
 * @param features by what its story is known, with weights above 0
 */
public record StoryProfile(
    int article, @Nullable LocalDate published, String language, Map<String, Double> features) {}
