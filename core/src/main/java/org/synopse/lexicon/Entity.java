package org.synopse.lexicon;

/**
 * Somebody or something with a name, however the name is written.
 *
 * @param name the canonical name: of the gazetteer where it is known, else the longest in the text
 * @param type what it is
 */
public record Entity(String name, EntityType type) {}
