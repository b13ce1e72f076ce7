package org.placewright.supply;

/**
 * One of the ways through training.
 *
 * @param years whole years from entry to completion, at least 1
 * @param share share of entrants who take it, those included who leave on the way
 * @param pace FTE at which they train
 */
record TrainingPath(int years, double share, double pace) {}
