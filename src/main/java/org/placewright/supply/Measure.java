package org.placewright.supply;

/**
 * What a projection counts. All are expected numbers at 30 September or over the year up to then.
 */
public enum Measure {
  /** People in post, by place of work. */
  HEADS,
  /** FTE of people in post, by place of work. */
  IN_POST_FTE,
  /** FTE of service that trainees give, where they train. */
  SERVICE_FTE,
  /** People in training, where they train. */
  TRAINEES,
  /** People who begin training in the year. */
  ENTRANTS,
  /** People who give training up in the year. */
  ATTRITION,
  /** People who complete training in the year, where they trained. */
  COMPLETERS,
  /** Completers of the year who work in no deanery, by where they trained. */
  MOVED_AWAY,
  /** Completers of the year by place of work. */
  ARRIVALS,
  /** People who join from abroad in the year. */
  INTERNATIONAL,
  /** People who come back to practice in the year. */
  RETURNERS,
  /** People in post a year before who have left, by place of work. */
  LEAVERS
}
