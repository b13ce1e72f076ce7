package org.placewright.supply;

/**
 * What a projection counts. All are expected numbers at 30 September or over the year up to then.
 */
public enum ProjectionMeasure {
  /** People in post, by place of work. */
  HEADS,
  /** FTE of people in post, by place of work. */
  IN_POST_FTE,
  /** FTE of service that trainees give, where they train. */
  SERVICE_FTE,
  /** People in training and in post, where they train. */
  TRAINEES,
  /** People who begin training in the year. */
  ENTRANTS,
  /** People who give training up in the year. */
  ATTRITION,
  /** People who complete training in the year, where they trained. */
  COMPLETERS,
  /** People who take up a first post in the year and work in no deanery, by where they trained. */
  MOVED_AWAY,
  /** People who take up a first post in the year, by place of work. */
  ARRIVALS,
  /** People who join from abroad in the year. */
  INTERNATIONAL,
  /** People who come back to practice in the year. */
  RETURNERS,
  /** People in post a year before who have left, by place of work. */
  LEAVERS,
  /** People out of training for a time and not in post, where they train. */
  AWAY,
  /** Completers of a core specialty in the year, where they trained: they compete for a higher. */
  CANDIDATES,
  /** People who take up their first post in the year, where they trained. */
  FIRST_POSTS,
  /** People who have completed and will yet take up a first post, where they trained. */
  AWAITING_POST,
  /** Completers of the year who never take up a post, where they trained. */
  NEVER_IN_POST,
  /** People in post who are women, by place of work. */
  WOMEN,
  /** People who were to join in the year, from anywhere, and take no work up, by place of work. */
  NOT_TAKEN_UP
}
