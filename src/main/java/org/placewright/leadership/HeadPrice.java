package org.placewright.leadership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.scenario.policy.LeadershipPost;

/**
 * What one head takes in a year.
 *
 * @param pay in pence
 * @param backfill in pence, rounded once to the penny, halves to the even one
 * @param fteGivenUp of the specialty, after what is backfilled
 */
record HeadPrice(long pay, long backfill, double fteGivenUp) {
  /** Half days in a full-time week. */
  static final double SESSIONS_AN_FTE = 10;

  static HeadPrice of(LeadershipPost post) {
    LeadershipPost.Price price = post.price();
    BigDecimal pence =
        BigDecimal.valueOf(price.sessions())
            .multiply(BigDecimal.valueOf(price.weeks()))
            .multiply(BigDecimal.valueOf(price.backfill().fraction()))
            .multiply(BigDecimal.valueOf(price.perSession().pence()));
    return new HeadPrice(
        price.perHead().pence(),
        pence.setScale(0, RoundingMode.HALF_EVEN).longValueExact(),
        price.sessions() / SESSIONS_AN_FTE * (1 - price.backfill().fraction()));
  }

  long total() {
    return Math.addExact(pay, backfill);
  }
}
