package org.placewright.commission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.Shortage;

/**
 * A specialty that a plan leaves shorter than carrying on would, in the whole country, and why.
 *
 * @param specialty which
 * @param places what the plan does to its intakes
 * @param atHorizon how short it is in the horizon year
 * @param worst how short it is in the year in which it is worse off by most
 * @param why what it comes from
 * @param constraint the row of a lever that holds its places back most; empty unless a lever is why
 * @param also other levers that hold them back by at least a tenth as much, the strongest first
 */
public record WorseOff(
    Specialty specialty,
    CommissionTotals places,
    Shortage atHorizon,
    Shortage worst,
    Why why,
    Optional<BindingConstraint> constraint,
    List<String> also) {
  /** In shares of demand: less is a rounding of places. */
  private static final double NOTICED = 0.0005;

  private static final double ALSO = 0.1;

  public WorseOff {
    also = List.copyOf(also);
  }

  /** What a loss comes from. */
  public enum Why {
    /** The Centre for Excellence's model asks for fewer places than there were, and gets them. */
    ADVISED("advised"),
    /** A row of a lever stands against the next place. */
    LEVER("lever"),
    /** As many places as before or more, but on other programmes or in other years. */
    MOVED("moved"),
    /** No row stands against the next place: it costs more than it saves. */
    PRICE("price");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    /** The word in files. */
    public String word() {
      return word;
    }
  }

  /**
   * All who are worse off. A specialty whose shortage weighs nothing is not asked: it is a stage of
   * training, or a school.
   *
   * @param register the specialties
   * @param shortages every specialty's, by id, to the horizon year
   * @param commissions the whole plan, with what held each place back
   * @return those that are shorter at the horizon first, the worst first; then those that are
   *     shorter only before
   */
  public static List<WorseOff> of(
      Register register, Map<String, List<Shortage>> shortages, List<Commission> commissions) {
    List<WorseOff> all = new ArrayList<>();
    for (Specialty specialty : register.specialties()) {
      List<Shortage> years = shortages.getOrDefault(specialty.id(), List.of());
      Optional<Shortage> worst = years.stream().max(Comparator.comparing(Shortage::worse));
      if (specialty.shortfallWeight() > 0 && worst.isPresent() && worst.get().worse() > NOTICED) {
        List<CommissionLine> lines =
            commissions.stream()
                .flatMap(commission -> commission.lines().stream())
                .filter(line -> line.specialty().equals(specialty))
                .toList();
        all.add(of(specialty, lines, years.get(years.size() - 1), worst.get()));
      }
    }
    all.sort(
        Comparator.comparing((WorseOff each) -> !each.endsWorse())
            .thenComparing(each -> -each.atHorizon().worse())
            .thenComparing(each -> -each.worst().worse())
            .thenComparing(each -> each.specialty().id()));
    return all;
  }

  /** Whether it is shorter than by carrying on in the horizon year. */
  public boolean endsWorse() {
    return atHorizon.worse() > NOTICED;
  }

  private static WorseOff of(
      Specialty specialty, List<CommissionLine> lines, Shortage atHorizon, Shortage worst) {
    CommissionTotals places = CommissionTotals.of(lines);
    List<Weight> levers = weights(lines, constraint -> constraint.verdict().lever());
    int least = places.byIntake().stream().mapToInt(Integer::intValue).min().orElse(0);
    boolean advised = places.advised() < places.baseline() && least >= places.advised();
    Why why =
        advised
            ? Why.ADVISED
            : !levers.isEmpty() ? Why.LEVER : places.change() >= 0 ? Why.MOVED : Why.PRICE;
    if (why != Why.LEVER) {
      return new WorseOff(specialty, places, atHorizon, worst, why, Optional.empty(), List.of());
    }
    Weight first = levers.get(0);
    List<Weight> rows =
        weights(lines, constraint -> constraint.verdict().row()).stream()
            .filter(row -> row.constraint().verdict().lever().equals(first.of()))
            .toList();
    List<String> also =
        levers.stream()
            .skip(1)
            .filter(weight -> weight.worth() >= ALSO * first.worth())
            .map(Weight::of)
            .toList();
    return new WorseOff(
        specialty, places, atHorizon, worst, why, Optional.of(rows.get(0).constraint()), also);
  }

  /** What holds places back, by lever or row: weighted FTE-years over one place of each line. */
  private record Weight(String of, double worth, BindingConstraint constraint) {
    Weight plus(Weight other) {
      BindingConstraint stronger =
          other.constraint().worth() > constraint.worth() ? other.constraint() : constraint;
      return new Weight(of, worth + other.worth(), stronger);
    }
  }

  /** The strongest first; rows without a price only where none has one. */
  private static List<Weight> weights(
      List<CommissionLine> lines, Function<BindingConstraint, String> by) {
    Map<String, Weight> all = new LinkedHashMap<>();
    for (CommissionLine line : lines) {
      for (BindingConstraint constraint : line.constraints()) {
        if (constraint.back()) {
          Weight weight = new Weight(by.apply(constraint), constraint.worth(), constraint);
          all.merge(weight.of(), weight, Weight::plus);
        }
      }
    }
    List<Weight> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparing(Weight::worth).reversed());
    List<Weight> priced = sorted.stream().filter(weight -> weight.worth() > 0).toList();
    return priced.isEmpty() ? sorted : priced;
  }
}
