package org.placewright.allocation.model;

import static org.placewright.Fixtures.aLimitRow;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** Made-up rules. In most models a random plan keeps them all; in the rest perhaps none. */
final class SyntheticRules {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private final SyntheticPlan.Size size;
  private final SplittableRandom random;
  private final List<PlaceColumn> columns;
  private final LeverRows rules;
  private final int[] witness;
  private final boolean strict;

  SyntheticRules(
      SyntheticPlan.Size size,
      SplittableRandom random,
      List<PlaceColumn> columns,
      LeverRows rules) {
    this.size = size;
    this.random = random;
    this.columns = columns;
    this.rules = rules;
    witness =
        columns.stream()
            .mapToInt(column -> random.nextInt(column.lower(), column.upper() + 1))
            .toArray();
    strict = random.nextInt(4) == 0;
  }

  void write() {
    for (int i = 0; i < size.intakes(); i++) {
      int intake = i;
      share(i);
      pool(i);
      for (int cell = 0; cell < size.specialties() * size.deaneries(); cell++) {
        stability(cell, i);
      }
      for (int p = 0; p < size.programmes(); p++) {
        cohort(p, intake);
      }
    }
    for (int d = 0; d < size.deaneries(); d++) {
      for (int year = 0; year < size.intakes() + 1; year++) {
        money(d, year);
      }
    }
  }

  private double price(double typical) {
    return random.nextInt(3) == 0 ? typical * (0.2 + random.nextDouble()) : NONE;
  }

  private double activity(List<Term> terms) {
    return terms.stream()
        .mapToDouble(
            term -> term.coefficient() * witness[term.programme() * size.intakes() + term.intake()])
        .sum();
  }

  /** A little above what the witness makes of it; where rules are strict, perhaps below. */
  private double near(double activity) {
    double least = strict ? -0.2 : 0;
    return activity + (least + 1.2 * random.nextDouble()) * (1 + 0.1 * Math.abs(activity));
  }

  private List<Term> terms(int intake, IntPredicate counts) {
    List<Term> terms = new ArrayList<>();
    for (int p = 0; p < size.programmes(); p++) {
      if (counts.test(p)) {
        terms.add(new Term(p, intake, 1));
      }
    }
    return terms;
  }

  private PlaceColumn column(int programme) {
    return columns.get(programme * size.intakes());
  }

  private void share(int i) {
    List<Term> terms = new ArrayList<>();
    for (int p = 0; p < size.programmes(); p++) {
      double fill = 0.8 + 0.2 * random.nextDouble();
      terms.add(new Term(p, i, column(p).specialty() == 0 ? 0.5 * fill : -0.5 * fill));
    }
    double lower = Math.min(0, -near(-activity(terms)));
    rules.add(
        aLimitRow()
            .name("half-gp[*," + i + "]")
            .terms(terms)
            .lower(lower)
            .upper(NONE)
            .relaxPrice(price(2))
            .build());
  }

  private void pool(int i) {
    List<Term> terms = terms(i, p -> true);
    double upper = Math.floor(near(activity(terms)) + 1e-6);
    rules.add(
        aLimitRow()
            .name("entrant-pool[*," + i + "]")
            .terms(terms)
            .lower(-NONE)
            .upper(upper)
            .relaxPrice(price(2))
            .build());
  }

  private void stability(int cell, int i) {
    int s = cell % size.specialties();
    int d = cell / size.specialties();
    IntPredicate here = p -> column(p).specialty() == s && column(p).deanery() == d;
    List<Term> terms = terms(i, here);
    int baseline = terms.stream().mapToInt(term -> column(term.programme()).baseline()).sum();
    if (!terms.isEmpty()) {
      if (i > 0) {
        terms(i - 1, here).forEach(t -> terms.add(new Term(t.programme(), t.intake(), -1)));
      }
      double from = i == 0 ? baseline : 0;
      double away = strict ? 0 : Math.abs(activity(terms) - from);
      double most = Math.max(away, Math.max(2, Math.floor(0.15 * baseline)));
      String name = "stability[" + s + "/" + d + "," + i + "]";
      rules.add(
          aLimitRow()
              .name(name)
              .terms(terms)
              .lower(from - most)
              .upper(from + most)
              .relaxPrice(price(3))
              .build());
    }
  }

  private void cohort(int p, int i) {
    PlaceColumn place = columns.get(p * size.intakes() + i);
    int least = 2 + random.nextInt(3);
    boolean fits = place.lower() == 0 || least <= place.upper();
    int taken = witness[p * size.intakes() + i];
    boolean kept = taken == 0 || taken >= least;
    if (random.nextInt(3) == 0 && fits && (strict || kept)) {
      double price = random.nextBoolean() ? NONE : 0.1 + random.nextDouble();
      rules.add(
          MinimumIntakeBuilder.builder()
              .name("least[" + place.name() + "]")
              .programme(p)
              .intake(i)
              .least(least)
              .relaxPrice(price)
              .build());
    }
  }

  /** Two or three funds of one deanery and year, all hard or all soft, in pence. */
  private void money(int d, int year) {
    boolean hard = random.nextBoolean();
    int funds = 2 + random.nextInt(2);
    List<Virement.Member> members = new ArrayList<>();
    for (int f = 0; f < funds; f++) {
      int fund = f;
      List<Term> terms = new ArrayList<>();
      for (int i = Math.max(0, year - 2); i <= Math.min(year, size.intakes() - 1); i++) {
        for (Term term : terms(i, p -> column(p).deanery() == d && p % funds == fund)) {
          terms.add(new Term(term.programme(), i, 2_500_000 + random.nextInt(100_000)));
        }
      }
      double upper = Math.floor(activity(terms) + random.nextInt(strict ? -2 : 0, 5) * 1_000_000.0);
      String name = "ringfence[" + f + "/" + d + "," + year + "]";
      double price = hard ? NONE : 1e-6 * (0.2 + random.nextDouble());
      rules.add(
          aLimitRow().name(name).terms(terms).lower(-NONE).upper(upper).relaxPrice(price).build());
      members.add(
          new Virement.Member(name, random.nextInt(3) * 700_000, random.nextInt(3) * 900_000));
    }
    if (random.nextInt(4) > 0) {
      rules.add(new Virement("virement[" + d + "," + year + "]", members));
    }
  }
}
