package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.placewright.allocation.model.Cohort;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.ShortfallPrices;
import org.placewright.allocation.model.SpecialtyGoals;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.model.Virement;

/** Made-up plan models of any size, shaped as real ones are. */
final class SyntheticPlan {
  private static final double INF = Double.POSITIVE_INFINITY;
  private final int specialties;
  private final int deaneries;
  private final int intakes;
  private final int years;
  private final int programmes;
  private final SplittableRandom random;
  private final LeverRows rules = new LeverRows();
  private final List<PlaceColumn> columns = new ArrayList<>();
  private final double[][] unitPence;

  private SyntheticPlan(int[] size, long seed) {
    specialties = size[0];
    deaneries = size[1];
    intakes = size[2];
    years = size[3];
    programmes = size[4];
    random = new SplittableRandom(seed);
    unitPence = new double[programmes][4];
  }

  /** Size: specialties, deaneries, intakes, years, programmes. */
  static PlanModel of(int[] size, long seed) {
    return new SyntheticPlan(size, seed).model();
  }

  private PlanModel model() {
    List<SpecialtyGoals> goals = new ArrayList<>();
    double[] share = new double[specialties];
    for (int s = 0; s < specialties; s++) {
      share[s] = s == 0 ? 30 : random.nextInt(2, 12);
    }
    for (int p = 0; p < programmes; p++) {
      addColumns(p, share);
    }
    for (int s = 0; s < specialties; s++) {
      goals.add(goals(s));
    }
    rules();
    return new PlanModel(intakes, columns, goals, new ShortfallPrices(0.05), rules);
  }

  private void addColumns(int p, double[] share) {
    int s = p % specialties;
    int d = (p / specialties) % deaneries;
    int baseline = Math.max(1, (int) (share[s] * (0.5 + random.nextDouble())));
    for (int i = 0; i < intakes; i++) {
      int upper = (int) Math.ceil(baseline * 1.4);
      columns.add(new PlaceColumn("places[" + p + "," + i + "]", s, d, 0, upper, baseline));
      if (s > 0 && baseline > 3) {
        rules.add(new Cohort(p, i, 3, INF));
      }
    }
    for (int k = 0; k < 4; k++) {
      unitPence[p][k] = 2_500_000 + random.nextInt(100_000);
    }
  }

  private SpecialtyGoals goals(int s) {
    int first = 3 + s % 4;
    double[] post = new double[years];
    for (int k = first; k < years; k++) {
      post[k] = 0.85 * StrictMath.pow(0.985, k - first);
    }
    double[][] to = new double[deaneries][deaneries];
    double[] fill = new double[deaneries];
    for (int d = 0; d < deaneries; d++) {
      fill[d] = 0.9 + 0.1 * random.nextDouble();
      for (int e = 0; e < deaneries; e++) {
        to[d][e] = fill[d] * (d == e ? 0.7 : 0.3 / Math.max(1, deaneries - 1));
      }
    }
    double[][] posts = new double[intakes][];
    double[][] service = new double[intakes][];
    for (int i = 0; i < intakes; i++) {
      posts[i] = java.util.Arrays.copyOf(post, years - i);
      service[i] = new double[years - i];
    }
    return new SpecialtyGoals(s, demand(s), gap(s), weights(), posts, service, to, fill);
  }

  private double[][] demand(int s) {
    double[][] demand = new double[deaneries][years];
    for (double[] row : demand) {
      java.util.Arrays.fill(row, s == 0 ? 2000 : 100);
    }
    return demand;
  }

  private double[][] gap(int s) {
    double[][] gap = new double[deaneries][years];
    double slope = (s == 0 ? 30 : 6) * (0.7 + 0.7 * random.nextDouble());
    for (double[] row : gap) {
      double start = 10 * random.nextDouble();
      double own = slope * (0.8 + 0.4 * random.nextDouble());
      for (int y = 0; y < years; y++) {
        row[y] = start + own * Math.min(y, 8) - 2;
      }
    }
    return gap;
  }

  private double[] weights() {
    double[] weight = new double[years];
    for (int y = 0; y < years; y++) {
      weight[y] = StrictMath.pow(1.035, -y);
    }
    return weight;
  }

  private void rules() {
    for (int i = 0; i < intakes; i++) {
      half(i);
      for (int d = 0; d < deaneries; d++) {
        for (int s = 0; s < specialties; s++) {
          stability(s, d, i);
        }
      }
    }
    for (int d = 0; d < deaneries; d++) {
      for (int f = 0; f < intakes + 3; f++) {
        money(d, f);
      }
    }
  }

  private void half(int i) {
    List<Term> terms = new ArrayList<>();
    for (int p = 0; p < programmes; p++) {
      terms.add(new Term(p, i, columns.get(p * intakes + i).specialty() == 0 ? 0.5 : -0.05));
    }
    rules.add(new LimitRow("half-gp[*," + i + "]", terms, 0, INF, INF));
  }

  private void stability(int s, int d, int i) {
    List<Term> terms = new ArrayList<>();
    int baseline = 0;
    for (int p = 0; p < programmes; p++) {
      PlaceColumn place = columns.get(p * intakes + i);
      if (place.specialty() == s && place.deanery() == d) {
        baseline += place.baseline();
        terms.add(new Term(p, i, 1));
        if (i > 0) {
          terms.add(new Term(p, i - 1, -1));
        }
      }
    }
    if (!terms.isEmpty()) {
      double most = Math.max(2, Math.floor(0.15 * baseline));
      double from = i == 0 ? baseline : 0;
      String name = "stability[" + s + "/" + d + "," + i + "]";
      rules.add(new LimitRow(name, terms, from - most, from + most, INF));
    }
  }

  private void money(int d, int f) {
    List<Virement.Member> members = new ArrayList<>();
    for (int fund = 0; fund < 2; fund++) {
      List<Term> terms = new ArrayList<>();
      double budget = 0;
      for (int p = 0; p < programmes; p++) {
        for (int i = Math.max(0, f - 3); i <= Math.min(f, intakes - 1); i++) {
          PlaceColumn place = columns.get(p * intakes + i);
          if (place.deanery() == d && (place.specialty() < specialties / 2 ? 0 : 1) == fund) {
            terms.add(new Term(p, i, unitPence[p][f - i]));
            budget += unitPence[p][f - i] * place.baseline();
          }
        }
      }
      double upper = Math.floor(budget * 1.01);
      String name = "ringfence[" + fund + "/" + d + "," + f + "]";
      rules.add(new LimitRow(name, terms, -INF, upper, INF));
      members.add(new Virement.Member(name, Math.floor(upper * 0.03), Math.floor(upper * 0.03)));
    }
    rules.add(new Virement(d + "," + f, members));
  }
}
