package org.synopse.study;

/**
 * What should have been an article and could not be read.
 *
 * @param input what it was to be read from, to know it again when a run is taken up
 * @param file the file's name as shown
 * @param message why, in plain words
 */
public record Unread(String input, String file, String message) {}
