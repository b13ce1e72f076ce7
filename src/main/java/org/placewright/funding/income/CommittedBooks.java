package org.placewright.funding.income;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.placewright.funding.cost.CostInputs;
import org.placewright.funding.cost.FundYears;
import org.placewright.funding.cost.InPostCosts;
import org.placewright.funding.cost.Pricing;
import org.placewright.funding.cost.TraineeGroup;
import org.placewright.funding.cost.TraineeGroups;
import org.placewright.quantity.Apportionment;
import org.placewright.scenario.Scenario;

/**
 * Committed spend by programme. Intakes before the plan are their own programme's. Trainees in post
 * are known by specialty and deanery alone: what they cost is shared out over its programmes by
 * baseline places, and is nobody's where there are none. Each amount of the committed spend is
 * whole pence and stays so, by largest remainder.
 */
final class CommittedBooks {
  /** Fine enough that a share of a penny is not lost before the remainders are. */
  private static final double PARTS_OF_A_PENNY = 10_000;

  private final Pricing pricing;
  private final CostInputs costing;
  private final Payees payees;
  private final InPostCosts inPost;
  private final FundYears[] ofProgramme;
  private final FundYears[][] ofNobody;

  private CommittedBooks(Pricing pricing, Payees payees) {
    this.pricing = pricing;
    this.payees = payees;
    costing = pricing.costing();
    inPost = new InPostCosts(pricing.whole());
    Scenario scenario = costing.scenario();
    int specialties = scenario.register().specialties().size();
    int deaneries = scenario.register().deaneries().size();
    ofProgramme = new FundYears[scenario.register().programmes().size()];
    Arrays.setAll(ofProgramme, p -> new FundYears(costing));
    ofNobody = new FundYears[specialties][deaneries];
    for (FundYears[] ofSpecialty : ofNobody) {
      Arrays.setAll(ofSpecialty, d -> new FundYears(costing));
    }
  }

  static PayeeBooks of(Pricing pricing, Payees payees) {
    CommittedBooks committed = new CommittedBooks(pricing, payees);
    TraineeGroups groups = new TraineeGroups(committed.costing);
    groups.inPost().forEach(committed::share);
    for (TraineeGroups.Entered entered : groups.entered()) {
      FundYears exact = committed.inPost.exact(entered.group());
      committed.ofProgramme[entered.programme()].add(exact, 1);
    }
    PayeeBooks books = new PayeeBooks(pricing, payees.lines().size());
    committed.enter(books);
    return books;
  }

  private void share(TraineeGroup group) {
    int s = group.post().specialty();
    int d = group.post().deanery();
    List<Integer> programmes = payees.programmes(s, d);
    double places = programmes.stream().mapToInt(payees::baseline).sum();
    FundYears exact = inPost.exact(group);
    if (places == 0) {
      ofNobody[s][d].add(exact, 1);
      return;
    }
    for (int programme : programmes) {
      ofProgramme[programme].add(exact, payees.baseline(programme) / places);
    }
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
  private record CommittedCell(int specialty, int deanery, int fund, int year) {}

  private void enter(CommittedCell cell, long pence, long portable, PayeeBooks books) {
    int[] lines =
        IntStream.concat(
                payees.programmes(cell.specialty(), cell.deanery()).stream().mapToInt(p -> p),
                IntStream.of(payees.unplaced(cell.deanery())))
            .toArray();
    long[] whole = Apportionment.of(pence, weights(cell, lines));
    // In proportion to the bill, so that no line has more to follow its trainees than it has.
    long[] parts = Apportionment.of(portable, whole);
    for (int i = 0; i < lines.length; i++) {
      books.add(
          PayeeBooksPayeeCellBuilder.builder()
              .fund(cell.fund())
              .line(lines[i])
              .year(cell.year())
              .build(),
          whole[i],
          parts[i]);
    }
  }

  private long[] weights(CommittedCell cell, int... lines) {
    long[] weights = new long[lines.length];
    int last = lines.length - 1;
    long sum = 0;
    for (int i = 0; i < lines.length; i++) {
      FundYears amounts =
          i == last ? ofNobody[cell.specialty()][cell.deanery()] : ofProgramme[lines[i]];
      weights[i] = (long) Math.rint(amounts.at(cell.fund(), cell.year()) * PARTS_OF_A_PENNY);
      sum = Math.addExact(sum, weights[i]);
    }
    if (sum == 0) {
      weights[last] = 1;
    }
    return weights;
  }
}
