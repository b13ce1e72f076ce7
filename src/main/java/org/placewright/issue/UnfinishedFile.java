package org.placewright.issue;

/**
 * A file of a pack that somebody has yet to do something about.
 *
 * @param step in which order files are filled in, from 1
 * @param file its name
 * @param isThere whether it is there
 * @param errors how many errors are in it
 * @param gaps how often rows are missing that other files depend on
 * @param rows how many it has
 * @param ofTemplate how many of these still have the figures of a template
 */
public record UnfinishedFile(
    int step, String file, boolean isThere, int errors, int gaps, int rows, int ofTemplate) {}
