package org.placewright.funding.income;

import java.util.Arrays;
import org.placewright.construction.NamedComponents;
import org.placewright.funding.cost.FinancialYears;
import org.placewright.funding.cost.Pricing;
import org.placewright.funding.cost.TraineeGroups;
import org.placewright.funding.cost.TraineeGroupsPlacesBuilder;
import org.placewright.plan.PlacesToHorizon;

/**
 * What each payee is owed for trainees under the tariffs, and what of that follows them: by fund,
 * line of the payees, and financial year of the plan.
 */
final class PayeeBooks {
  private final Pricing pricing;
  private final long[][][] pence;
  private final long[][][] portable;

  /** Books with no money in them yet. */
  PayeeBooks(Pricing pricing, int lines) {
    this(
        pricing,
        new long[pricing.costing().funds()][lines][pricing.costing().span().years()],
        new long[pricing.costing().funds()][lines][pricing.costing().span().years()]);
  }

  private PayeeBooks(Pricing pricing, long[][][] pence, long[][][] portable) {
    this.pricing = pricing;
    this.pence = pence;
    this.portable = portable;
  }

  /**
   * Where one entry stands in the books.
   *
   * @param fund the fund's index
   * @param line the payee's line
   * @param year the financial year, counted from the first of the plan
   */
  @NamedComponents
  record PayeeCell(int fund, int line, int year) {}

  long pence(PayeeCell cell) {
    return pence[cell.fund()][cell.line()][cell.year()];
  }

  long portable(PayeeCell cell) {
    return portable[cell.fund()][cell.line()][cell.year()];
  }

  void add(PayeeCell cell, long more, long morePortable) {
    long[] whole = pence[cell.fund()][cell.line()];
    whole[cell.year()] = Math.addExact(whole[cell.year()], more);
    long[] part = portable[cell.fund()][cell.line()];
    part[cell.year()] = Math.addExact(part[cell.year()], morePortable);
  }

  void add(TraineeGroups.Places places) {
    FinancialYears span = pricing.costing().span();
    int first = pricing.whole().calendar().beginsIn(places.year()).first() - span.first();
    int programme = places.programme();
    for (int f = 0; f < pence.length; f++) {
      for (int k = 0; k < pricing.whole().years(); k++) {
        if (first + k < span.years()) {
          add(
              PayeeBooksPayeeCellBuilder.builder().fund(f).line(programme).year(first + k).build(),
              Math.multiplyExact(
                  pricing.whole().pence(f, programme, places.year(), k), (long) places.number()),
              Math.multiplyExact(
                  pricing.portable().pence(f, programme, places.year(), k),
                  (long) places.number()));
        }
      }
    }
  }

  /**
   * The same books with intakes of a plan.
   *
   * @param places the places of these intakes
   * @return new books
   */
  PayeeBooks with(PlacesToHorizon places) {
    PayeeBooks books = new PayeeBooks(pricing, copy(pence), copy(portable));
    int first = pricing.costing().scenario().horizon().firstIntakeYear();
    for (int p = 0; p < places.programmes(); p++) {
      for (int i = 0; i < places.intakes(); i++) {
        if (places.at(p, i) > 0) {
          books.add(
              TraineeGroupsPlacesBuilder.builder()
                  .programme(p)
                  .year(first + i)
                  .number(places.at(p, i))
                  .build());
        }
      }
    }
    return books;
  }

  private static long[][][] copy(long[][][] table) {
    return Arrays.stream(table)
        .map(byLine -> Arrays.stream(byLine).map(long[]::clone).toArray(long[][]::new))
        .toArray(long[][][]::new);
  }
}
