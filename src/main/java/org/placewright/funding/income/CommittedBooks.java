package org.placewright.funding.income;

import java.util.ArrayList;
import java.util.List;
import org.placewright.funding.cost.CostInputs;
import org.placewright.funding.cost.InPostCosts;
import org.placewright.funding.cost.Pricing;
import org.placewright.funding.cost.TraineeGroup;
import org.placewright.funding.cost.TraineeGroups;
import org.placewright.quantity.Apportionment;
import org.placewright.quantity.Fraction;

/**
 * Committed spend by programme. Intakes before the plan are their own programme's. Trainees in post
 * are known by specialty and deanery alone: what they cost is shared out over its programmes by
 * baseline places, and is nobody's where there are none. Each amount of the committed spend is
 * whole pence and stays so, by largest remainder.
 */
final class CommittedBooks {
  private final Pricing pricing;
  private final CostInputs costing;
  private final Payees payees;
  private final InPostCosts inPost;
  private final List<TraineeGroup> known;
  private final List<TraineeGroups.Entered> entered;

  private CommittedBooks(Pricing pricing, Payees payees) {
    this.pricing = pricing;
    this.payees = payees;
    costing = pricing.costing();
    inPost = new InPostCosts(pricing.whole());
    TraineeGroups groups = new TraineeGroups(costing);
    known = groups.inPost();
    entered = groups.entered();
  }

  static PayeeBooks of(Pricing pricing, Payees payees) {
    PayeeBooks books = new PayeeBooks(pricing, payees.lines().size());
    new CommittedBooks(pricing, payees).enter(books);
    return books;
  }

  private void enter(PayeeBooks books) {
    long[][][][] pence = inPost.pence();
    long[][][][] portable = new InPostCosts(pricing.portable()).pence();
    for (int s = 0; s < pence.length; s++) {
      for (int d = 0; d < pence[s].length; d++) {
        for (int f = 0; f < costing.funds(); f++) {
          for (int y = 0; y < costing.span().years(); y++) {
            if (pence[s][d][f][y] > 0) {
              CommittedCell cell = new CommittedCell(s, d, f, y);
              enter(cell, pence[s][d][f][y], portable[s][d][f][y], books);
            }
          }
        }
      }
    }
  }

  /** One amount of the committed spend. */
  private record CommittedCell(int specialty, int deanery, int fund, int year) {
    boolean has(TraineeGroup group) {
      return group.post().specialty() == specialty && group.post().deanery() == deanery;
    }
  }

  private void enter(CommittedCell cell, long pence, long portable, PayeeBooks books) {
    List<Integer> lines = new ArrayList<>(payees.programmes(cell.specialty(), cell.deanery()));
    List<Fraction> weights = weights(cell, lines);
    lines.add(payees.unplaced(cell.deanery()));
    long[] whole = Apportionment.of(pence, weights);
    // In proportion to the bill, so that no line has more to follow its trainees than it has.
    long[] parts = Apportionment.of(portable, whole);
    for (int i = 0; i < lines.size(); i++) {
      books.add(
          PayeeBooksPayeeCellBuilder.builder()
              .fund(cell.fund())
              .line(lines.get(i))
              .year(cell.year())
              .build(),
          whole[i],
          parts[i]);
    }
  }

  /** What each programme's part is in proportion to, and then what is nobody's. */
  private List<Fraction> weights(CommittedCell cell, List<Integer> programmes) {
    List<Fraction> weights = new ArrayList<>();
    int places = programmes.stream().mapToInt(payees::baseline).sum();
    List<TraineeGroups.Entered> later =
        entered.stream().filter(each -> cell.has(each.group())).toList();
    if (later.isEmpty()) {
      programmes.forEach(programme -> weights.add(Fraction.of(payees.baseline(programme))));
      weights.add(places == 0 ? Fraction.ONE : Fraction.ZERO);
      return weights;
    }
    Fraction shared = paid(known.stream().filter(cell::has).toList(), cell);
    for (int programme : programmes) {
      Fraction own =
          paid(
              later.stream()
                  .filter(each -> each.programme() == programme)
                  .map(TraineeGroups.Entered::group)
                  .toList(),
              cell);
      Fraction part =
          places == 0
              ? Fraction.ZERO
              : shared.times(Fraction.of(payees.baseline(programme))).over(Fraction.of(places));
      weights.add(own.plus(part));
    }
    weights.add(places == 0 ? shared : Fraction.ZERO);
    return weights;
  }

  private Fraction paid(List<TraineeGroup> groups, CommittedCell cell) {
    return inPost.exact(groups, cell.fund(), cell.year());
  }
}
