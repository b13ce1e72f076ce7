package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows by a plan made by hand that the hard levers of each pack can all be met at once. */
class FeasiblePlanTest {
  /** A pack and a plan for it. */
  record Case(String name, PackFiles files, WitnessPack pack, Map<String, Integer> places) {
    static Case of(String name, PackFiles files) {
      WitnessPack pack = new WitnessPack(files);
      return new Case(name, files, pack, new Witness(pack).places());
    }

    int places(WitnessPack.Course c, int year) {
      return year <= pack.base ? c.base() : places.getOrDefault(c.id() + " " + year, c.base());
    }

    int places(int year, Predicate<WitnessPack.Course> which) {
      return pack.courses.stream().filter(which).mapToInt(c -> places(c, year)).sum();
    }

    double entrants(int year, Predicate<WitnessPack.Course> which) {
      return pack.courses.stream()
          .filter(which)
          .mapToDouble(c -> places(c, year) * pack.fill(c))
          .sum();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(Case.of("england", PackFiles.ENGLAND), Case.of("small", PackFiles.SMALL));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generalPracticeGetsItsHalfAndItsPlaces(Case plan) {
    int usual = plan.places(plan.pack.base, WitnessPack.Course::practice);
    for (int year = plan.pack.first; year <= plan.pack.last; year++) {
      double practice = plan.entrants(year, WitnessPack.Course::practice);
      double all = plan.entrants(year, WitnessPack.Course::entrySet);
      assertTrue(practice / all >= plan.pack.lever("half-gp", "*", year), year + ": " + practice);
      int more = plan.places(year, WitnessPack.Course::practice) - usual;
      assertTrue(more >= plan.pack.lever("gp-plus", "*", year), year + ": " + more);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thereAreEnoughPeopleToEnter(Case plan) {
    for (Row pool : plan.files.rows("entrant_pool")) {
      double entrants = plan.entrants(pool.whole("year"), c -> draws(c, pool, plan));
      assertTrue(entrants <= pool.number("headcount"), pool + ": " + entrants);
    }
  }

  /** Who enters a higher specialty has entered the pool's training already. */
  private static boolean draws(WitnessPack.Course c, Row pool, Case plan) {
    String profession = pool.text("profession");
    boolean ofPool = c.specialty().text("profession").equals(profession);
    String one = pool.fields().getOrDefault("specialty", "*");
    boolean anyInSet =
        plan.pack.courses.stream()
            .anyMatch(o -> o.entrySet() && o.specialty().text("profession").equals(profession));
    return ofPool
        && (one.equals("*") || one.equals(c.specialty().text("specialty")))
        && (c.entrySet() || !anyInSet);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noSpecialtyOfADeaneryChangesTooFast(Case plan) {
    Map<String, int[]> cells = new TreeMap<>();
    Map<String, Integer> closing = new TreeMap<>();
    int years = plan.pack.last - plan.pack.base;
    for (WitnessPack.Course c : plan.pack.courses) {
      int[] byYear = cells.computeIfAbsent(c.cell(), k -> new int[years + 1]);
      closing.merge(c.cell(), c.weak() ? c.base() : 0, Integer::sum);
      for (int i = 0; i <= years; i++) {
        byYear[i] += plan.places(c, plan.pack.base + i);
      }
    }
    cells.forEach(
        (cell, byYear) -> {
          double value = plan.pack.lever("stability", cell.split(" ", -1)[0], plan.pack.first);
          double most = StrictMath.max(2, StrictMath.floor(value * byYear[0]));
          // What closes on quality is no change that the rule speaks of.
          double first = most + closing.getOrDefault(cell, 0);
          for (int i = 1; i <= years; i++) {
            double free = i == 1 ? first : most;
            assertTrue(StrictMath.abs(byYear[i] - byYear[i - 1]) <= free, cell);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProgrammeCanHoldItsTrainees(Case plan) {
    for (WitnessPack.Course c : plan.pack.courses) {
      int least = c.programme().whole("min_cohort");
      for (int year = plan.pack.first; year <= plan.pack.last; year++) {
        int places = plan.places(c, year);
        assertTrue(places <= c.maxPlaces(), c.toString());
        assertTrue(places == 0 || places >= least, c + " takes " + places);
        double heads = 0;
        for (double some : plan.pack.inPost(c, year, plan.places)) {
          heads += some;
        }
        assertTrue(heads <= c.maxHeads(), c + " holds " + heads);
        assertTrue(!c.weak() || places == 0, c.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePlanCostsNoMoreThanCarryingOnAndFitsEveryBudget(Case plan) {
    Map<String, Double> budgets = new TreeMap<>();
    for (Row r : plan.files.rows("budgets")) {
      String key = r.text("fund") + " " + r.text("sha") + " " + r.text("financial_year");
      budgets.put(key, r.number("amount_gbp"));
    }
    int last = plan.pack.lastOf("existing-resources");
    for (int y = plan.pack.first; y <= last; y++) {
      int year = y;
      Map<String, Double> planned = plan.pack.spend(year, plan.places);
      Map<String, Double> usual = plan.pack.spend(year, Map.of());
      assertTrue(sum(planned) <= sum(usual), year + ": " + sum(planned) + " " + sum(usual));
      planned.forEach(
          (key, pounds) -> {
            double budget = budgets.getOrDefault(key + " " + year, 0d);
            assertTrue(pounds <= budget, key + " " + year + ": " + pounds + " of " + budget);
          });
      usual.forEach(
          (key, pounds) -> {
            double used = pounds / budgets.getOrDefault(key + " " + year, 0d);
            assertTrue(used > 0.9 && used < 0.995, "carrying on: " + key + " " + year + " " + used);
          });
    }
  }

  private static double sum(Map<String, Double> spend) {
    return spend.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
