package org.placewright.audit;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.BudgetRow;
import org.placewright.scenario.row.Wildcard;

/**
 * What became of a budget by the end of what was audited; of one budget, or of several together.
 *
 * @param budgetKey the fund and the SHA, either {@link Wildcard#ANY} for all, and the financial
 *     year
 * @param money the amounts
 * @param brokenSince since when the ringfence is broken, of several the earliest; empty when kept
 * @param loss what the money that left training would have bought; empty when nothing says
 */
public record Raid(
    BudgetKey budgetKey, Amounts money, Optional<YearMonth> brokenSince, Optional<Loss> loss)
    implements BudgetRow {

  /**
   * Amounts that add up.
   *
   * @param budget what the funds had for the year
   * @param movement all that was entered
   * @param unspent left at the end of the year and not kept for training
   * @param overspent spent beyond all there was
   * @param permitted what left its fund, for training or not, and was allowed to
   * @param overRingfence what is gone of the ringfenced part
   * @param overVirement moved between funds beyond their limits
   */
  public record Amounts(
      Pounds budget,
      Movement movement,
      Pounds unspent,
      Pounds overspent,
      Pounds permitted,
      Pounds overRingfence,
      Pounds overVirement) {
    static Amounts of(Statement last) {
      return new Amounts(
          last.budget().amount(),
          last.toDate(),
          last.unspent(),
          last.overspent(),
          last.permitted(),
          last.overRingfence(),
          last.overVirement());
    }

    Amounts plus(Amounts other) {
      return new Amounts(
          budget.plus(other.budget),
          movement.plus(other.movement),
          unspent.plus(other.unspent),
          overspent.plus(other.overspent),
          permitted.plus(other.permitted),
          overRingfence.plus(other.overRingfence),
          overVirement.plus(other.overVirement));
    }

    public Pounds leftTraining() {
      return movement.diverted().plus(unspent);
    }
  }

  /** What was taken from one budget, and what it would have bought. */
  static Raid of(AuditedYear audited, PlacePrices prices) {
    Statement last = audited.last();
    return new Raid(
        audited.budget().budgetKey(),
        Amounts.of(last),
        audited.brokenSince(),
        prices.loss(audited.budget(), last.leftTraining()));
  }

  /**
   * Adds several pots of one year up.
   *
   * @param sha the SHA they share, or any
   * @param fund the fund they share, or any
   * @param parts at least one, all of one year
   * @return their sum; losses that are not known count as nothing, unless none is known
   */
  static Raid sum(String sha, String fund, List<Raid> parts) {
    return new Raid(
        new BudgetKey(fund, sha, parts.get(0).year()),
        parts.stream().map(Raid::money).reduce(Amounts::plus).orElseThrow(),
        known(parts, Raid::brokenSince).stream().min(Comparator.naturalOrder()),
        known(parts, Raid::loss).stream().reduce(Loss::plus));
  }

  private static <T> List<T> known(List<Raid> parts, Function<Raid, Optional<T>> part) {
    return parts.stream().flatMap(raid -> part.apply(raid).stream()).toList();
  }

  public boolean broken() {
    return brokenSince.isPresent();
  }

  /** How far beyond the fund's rules the money went. */
  public Pounds beyond() {
    return money.overRingfence().plus(money.overVirement());
  }

  public boolean ofOneBudget() {
    return !sha().equals(Wildcard.ANY) && !fund().equals(Wildcard.ANY);
  }
}
