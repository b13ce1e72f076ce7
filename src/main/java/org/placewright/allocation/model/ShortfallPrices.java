package org.placewright.allocation.model;

import java.util.List;
import org.placewright.construction.NamedComponents;

/**
 * What shortage, surplus and change cost before weights. The price of a shortage rises with its
 * share of demand, so that no specialty is starved for another's sake; part of it is on the
 * shortages of deaneries, the rest on the country's, in which a surplus next door counts: {@code (1
 * − λ) · φ(country) + λ · Σ φ(deanery)}.
 *
 * @param tiers what an FTE-year short costs from a share of demand on; the first from 0, shares and
 *     prices rising
 * @param over price of an FTE-year of surplus
 * @param locationShare λ, from 0 to 1
 * @param change weighted FTE-years for each place by which a programme's intake differs from the
 *     one before it
 */
@NamedComponents
public record ShortfallPrices(List<Tier> tiers, double over, double locationShare, double change) {
  /** The tiers in force where a pack sets none. */
  public static final List<Tier> USUAL =
      List.of(
          new Tier(0, 0.5),
          new Tier(0.02, 1),
          new Tier(0.05, 2),
          new Tier(0.1, 4),
          new Tier(0.2, 8));

  /**
   * One tier of shortfall and what it costs.
   *
   * @param fromShare share of demand from which it applies
   * @param price FTE-years for each FTE-year of it
   */
  public record Tier(double fromShare, double price) {}

  public ShortfallPrices {
    tiers = List.copyOf(tiers);
    boolean shares = locationShare >= 0 && locationShare <= 1;
    if (!(over >= 0) || !shares || !(change >= 0)) {
      throw new IllegalArgumentException(
          "no price or share: " + over + ", " + locationShare + ", " + change);
    }
    requireConvex(tiers);
  }

  private static void requireConvex(List<Tier> tiers) {
    double share = 0;
    double price = 0;
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      boolean begins = i == 0 ? tier.fromShare() == 0 : tier.fromShare() > share;
      if (!begins || !(tier.price() >= price)) {
        throw new IllegalArgumentException("tiers must begin at 0 and rise: " + tiers);
      }
      share = tier.fromShare();
      price = tier.price();
    }
    if (tiers.isEmpty()) {
      throw new IllegalArgumentException("a shortage needs a price");
    }
  }

  /**
   * The price of one balance.
   *
   * @param demand FTE
   * @param gap demand less supply, FTE; negative for a surplus
   * @return FTE-years, weighted by tier
   */
  public double of(double demand, double gap) {
    double price = Math.max(0, -gap) * over;
    double before = 0;
    for (Tier tier : tiers) {
      price += Math.max(0, gap - tier.fromShare() * demand) * (tier.price() - before);
      before = tier.price();
    }
    return price;
  }
}
