package org.placewright.funding.cost;

import org.placewright.supply.Course;

/**
 * People who are in training together.
 *
 * @param post what they train for, and where
 * @param course how long one of them stays in training, and at what FTE
 * @param year the calendar year in which the course begins for them
 * @param elapsed years of training already behind by then
 * @param heads how many people they are; may be a fraction, as entrants are expected ones
 */
public record TraineeGroup(TrainingPost post, Course course, int year, int elapsed, double heads) {}
