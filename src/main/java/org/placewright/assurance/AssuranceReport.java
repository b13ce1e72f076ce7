package org.placewright.assurance;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.allocation.PlanBrief;
import org.placewright.assurance.AssuranceLine.AssuranceState;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.register.Specialty;

/** What assures the professions whose places a plan buys. */
public final class AssuranceReport {
  private static final Comparator<Assurance> LASTING =
      Comparator.comparing(Assurance::validTo)
          .reversed()
          .thenComparing(Assurance::kind)
          .thenComparing(Assurance::key);

  private final PlanBrief brief;
  private final PlacesPlan plan;

  private AssuranceReport(PlanBrief brief, PlacesPlan plan) {
    this.brief = brief;
    this.plan = plan;
  }

  /**
   * The report on a plan.
   *
   * @param brief what the plan is made from
   * @param plan whole places by programme and intake
   * @return a line for each specialty with places: first those not regulated and of significant
   *     risk, then others not regulated, then the regulated, each by id; nothing at all when there
   *     are none of the first
   */
  public static List<AssuranceLine> of(PlanBrief brief, PlacesPlan plan) {
    AssuranceReport report = new AssuranceReport(brief, plan);
    List<AssuranceLine> lines = new ArrayList<>();
    List<Specialty> specialties = brief.scenario().register().specialties();
    for (int s = 0; s < specialties.size(); s++) {
      List<Integer> places = report.places(s);
      if (places.stream().anyMatch(count -> count > 0)) {
        lines.add(report.line(specialties.get(s), places));
      }
    }
    lines.sort(
        Comparator.comparing((AssuranceLine line) -> !line.needsAssurance())
            .thenComparing(line -> line.specialty().regulated())
            .thenComparing(line -> line.specialty().id()));
    return lines.stream().anyMatch(AssuranceLine::needsAssurance) ? lines : List.of();
  }

  private List<Integer> places(int specialty) {
    int intakes = brief.scenario().horizon().intakes();
    int[] places = new int[intakes];
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < intakes && brief.baseline().specialty(p) == specialty; i++) {
        places[i] += plan.at(p, i);
      }
    }
    return IntStream.of(places).boxed().toList();
  }

  private AssuranceLine line(Specialty specialty, List<Integer> places) {
    if (brief.scenario().isUnderRegulation(specialty)) {
      return new AssuranceLine(specialty, places, Optional.empty(), AssuranceState.REGULATED, "");
    }
    List<Assurance> rows =
        brief.scenario().policy().assurances().stream()
            .filter(row -> row.covers(specialty))
            .toList();
    List<Integer> filled =
        IntStream.range(0, places.size()).filter(i -> places.get(i) > 0).boxed().toList();
    List<Integer> open = filled.stream().filter(i -> inForce(rows, i).isEmpty()).toList();
    Optional<Assurance> shown = filled.stream().flatMap(i -> inForce(rows, i).stream()).findFirst();
    if (open.isEmpty()) {
      return new AssuranceLine(specialty, places, shown, AssuranceState.ASSURED, "");
    }
    AssuranceState state =
        open.contains(filled.get(0)) ? AssuranceState.MISSING : AssuranceState.EXPIRING;
    return new AssuranceLine(specialty, places, shown, state, missing(open, places, shown));
  }

  private Optional<Assurance> inForce(List<Assurance> rows, int intake) {
    LocalDate first = begins(intake);
    return rows.stream().filter(row -> row.isInForce(first)).min(LASTING);
  }

  private LocalDate begins(int intake) {
    Scenario scenario = brief.scenario();
    int year = scenario.horizon().firstIntakeYear() + intake;
    return LocalDate.of(year, scenario.settings().intakeMonth(), 1);
  }

  private String missing(List<Integer> open, List<Integer> places, Optional<Assurance> shown) {
    String years = open.stream().map(i -> "" + begins(i).getYear()).collect(joining(", "));
    int without = open.stream().mapToInt(places::get).sum();
    String nothing =
        "Nothing is in force at the "
            + (open.size() == 1 ? "intake of " : "intakes of ")
            + years
            + ": "
            + without
            + (without == 1 ? " place" : " places")
            + " without assurance.";
    return shown.map(row -> reach(row, begins(open.get(0)))).orElse("") + nothing;
  }

  /** Where the assurance that there is ends or begins, when that is what leaves the gap. */
  private static String reach(Assurance row, LocalDate gap) {
    if (row.validTo().isBefore(gap)) {
      return row.body() + " ends on " + row.validTo() + ". ";
    }
    return row.validFrom().isAfter(gap)
        ? row.body() + " begins only on " + row.validFrom() + ". "
        : "";
  }
}
