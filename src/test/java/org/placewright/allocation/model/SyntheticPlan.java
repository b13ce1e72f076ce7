package org.placewright.allocation.model;

import static org.placewright.Fixtures.aPlaceColumn;
import static org.placewright.Fixtures.aShortfallPrices;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Made-up plan models of any size, with everything a real one may have: rules of one cell and of
 * all, hard and soft, budgets between which money moves, cohorts hard and soft, promised places,
 * service in training, specialties that nobody counts.
 */
public final class SyntheticPlan {
  /** Where change costs something, hardly two plans have one price. */
  private static ShortfallPrices prices(Size size) {
    double change = size.deaneries > 1 ? 0.5 : 0;
    return aShortfallPrices().locationShare(0.6).change(change).build();
  }

  private final Size size;
  private final SplittableRandom random;
  private final List<PlaceColumn> columns = new ArrayList<>();
  private final LeverRows rules = new LeverRows();

  private SyntheticPlan(Size size, long seed) {
    this.size = size;
    random = new SplittableRandom(seed);
  }

  /**
   * How large a model is.
   *
   * @param places how many places a programme may have about as its most
   */
  public record Size(
      int specialties, int deaneries, int intakes, int years, int programmes, int places) {}

  /** A model that depends on size and seed alone. */
  public static PlanModel of(Size size, long seed) {
    return new SyntheticPlan(size, seed).model();
  }

  /** Six columns of at most four values each: every plan can be tried. */
  public static PlanModel tiny(long seed) {
    return of(new Size(2, 2, 2, 5, 3, 2), seed);
  }

  /** Six columns of three programmes in one cell: many plans of one price. */
  public static PlanModel twins(long seed) {
    return of(new Size(1, 1, 2, 5, 3, 2), seed);
  }

  /** Some thirty columns of about ten values each. */
  public static PlanModel small(long seed) {
    return of(new Size(3, 2, 3, 8, 10, 8), seed);
  }

  /** Places within each column's limits, drawn at random. */
  public static int[] places(PlanModel model, SplittableRandom random) {
    return model.columns().stream()
        .mapToInt(column -> random.nextInt(column.lower(), column.upper() + 1))
        .toArray();
  }

  private PlanModel model() {
    for (int p = 0; p < size.programmes; p++) {
      addColumns(p);
    }
    List<SpecialtyGoals> goals = new ArrayList<>();
    for (int s = 0; s < size.specialties; s++) {
      if (s == 0 || random.nextInt(5) > 0) {
        goals.add(new SyntheticGoals(size, random).of(s));
      }
    }
    new SyntheticRules(size, random, columns, rules).write();
    return new PlanModel(size.intakes, columns, goals, prices(size), rules, labels(size));
  }

  private static Labels labels(Size size) {
    List<String> specialties =
        IntStream.range(0, size.specialties).mapToObj(s -> "specialty" + s).toList();
    List<String> deaneries = IntStream.range(0, size.deaneries).mapToObj(d -> "d" + d).toList();
    return new Labels(specialties, deaneries, 2010);
  }

  private void addColumns(int p) {
    int s = p % size.specialties;
    int d = (p / size.specialties) % size.deaneries;
    int baseline = 1 + random.nextInt(size.places);
    int upper = baseline + random.nextInt(1 + size.places / 2);
    for (int i = 0; i < size.intakes; i++) {
      int promised = random.nextInt(6) == 0 ? random.nextInt(baseline + 1) : 0;
      columns.add(
          aPlaceColumn()
              .name("places[" + p + "," + i + "]")
              .specialty(s)
              .deanery(d)
              .lower(promised)
              .upper(upper)
              .baseline(baseline)
              .build());
    }
  }
}
