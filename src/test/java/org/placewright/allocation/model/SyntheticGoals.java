package org.placewright.allocation.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.quantity.IntakeYearTable;

/** Made-up demand and yields of one specialty. */
final class SyntheticGoals {
  private final SyntheticPlan.Size size;
  private final SplittableRandom random;

  SyntheticGoals(SyntheticPlan.Size size, SplittableRandom random) {
    this.size = size;
    this.random = random;
  }

  SpecialtyGoals of(int specialty) {
    int first = 1 + random.nextInt(Math.max(1, Math.min(5, size.years() - 2)));
    double service = random.nextInt(2) * random.nextDouble();
    double[] post = new double[size.years()];
    double[] training = new double[size.years()];
    double[] weight = new double[size.years()];
    for (int k = 0; k < size.years(); k++) {
      post[k] = k < first ? 0 : 0.9 * StrictMath.pow(0.97, k - first);
      training[k] = k < first ? service : 0;
      weight[k] = (1 + specialty) * StrictMath.pow(1.035, -k);
    }
    double[][] demand = new double[size.deaneries()][size.years()];
    double[][] gap = new double[size.deaneries()][size.years()];
    for (int d = 0; d < size.deaneries(); d++) {
      fill(demand[d], gap[d]);
    }
    double[] fill = random.doubles(size.deaneries(), 0.7, 1).toArray();
    return SpecialtyGoalsBuilder.builder()
        .specialty(specialty)
        .demand(new DeaneryYearTable(demand))
        .gap(new DeaneryYearTable(gap))
        .yearWeight(weight)
        .post(byIntake(post, specialty % 2 == 0 ? 0 : 0.02))
        .training(byIntake(training, 0))
        .destination(destination(fill))
        .fill(fill)
        .build();
  }

  /** Later intakes give more by this share for each year, over the years that are left. */
  private IntakeYearTable byIntake(double[] yields, double more) {
    double[][] byIntake = new double[size.intakes()][];
    for (int i = 0; i < byIntake.length; i++) {
      double factor = 1 + more * i;
      byIntake[i] =
          Arrays.stream(yields, 0, size.years() - i).map(yield -> factor * yield).toArray();
    }
    return new IntakeYearTable(byIntake);
  }

  private void fill(double[] demand, double[] gap) {
    double level = random.nextInt(8) == 0 ? 0 : random.nextDouble() * 5 * size.places();
    double slope = (random.nextDouble() - 0.1) * size.places();
    double start = random.nextDouble() * 2 - 1;
    for (int y = 0; y < demand.length; y++) {
      demand[y] = level;
      gap[y] = start + slope * Math.min(y, 8);
    }
  }

  private double[][] destination(double[] fill) {
    double[][] destination = new double[fill.length][fill.length];
    for (int from = 0; from < fill.length; from++) {
      double stay = random.nextInt(3) == 0 ? 1 : random.nextDouble();
      for (int to = 0; to < fill.length; to++) {
        double share = from == to ? stay : (1 - stay) / Math.max(1, fill.length - 1);
        destination[from][to] = fill[from] * share;
      }
    }
    return destination;
  }
}
