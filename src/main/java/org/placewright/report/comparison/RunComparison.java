package org.placewright.report.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.quantity.Pounds;
import org.placewright.report.LeverCount;

/**
 * Finished plans beside the first of them, in the years that they share.
 *
 * @param runs the run that others are compared with first
 * @param shared the years that all of them have
 * @param places in the shared intakes, run by run
 */
public record RunComparison(
    List<ComparedRun> runs, SharedYears shared, List<ComparedPlaces.PlacesLine> places) {
  public RunComparison {
    runs = List.copyOf(runs);
    places = List.copyOf(places);
  }

  /**
   * Compares runs with the first of them.
   *
   * @param runs at least one; the others have been set beside the first
   * @return the comparison
   */
  public static RunComparison of(List<ComparedRun> runs) {
    SharedYears shared = SharedYears.of(runs);
    return new RunComparison(runs, shared, new ComparedPlaces(runs, shared.intakes()).lines());
  }

  public ComparedRun first() {
    return runs.get(0);
  }

  /**
   * The most places of one specialty and shared intake by which a run differs from the first.
   *
   * @return places, 0 when all are the same
   */
  public int mostMoved() {
    return places.stream()
        .filter(line -> line.of().specialty().isPresent() && line.of().intake().isPresent())
        .mapToInt(line -> Math.abs(line.change()))
        .max()
        .orElse(0);
  }

  /**
   * A shortage beside that in the first run.
   *
   * @param run its name
   * @param figure in this run
   * @param first in the first run; empty where it has no such staff
   */
  public record ShortLine(String run, ShortFigure figure, Optional<ShortFigure> first) {
    /** A difference that can be noticed, in shares of demand: less is a rounding of places. */
    private static final double NOTICED = 0.0005;

    /** FTE short more than in the first run; 0 where that has no such staff. */
    public double change() {
      return first.map(before -> figure.shortFte() - before.shortFte()).orElse(0.0);
    }

    /** How much shorter than in the first run, in hundredths of demand. */
    public double points() {
      return first.map(before -> 100 * (figure.share() - before.share())).orElse(0.0);
    }

    /** Whether they are shorter than in the first run. */
    public boolean loses() {
      return points() > 100 * NOTICED;
    }

    /** Whether they are less short than in the first run. */
    public boolean gains() {
      return points() < -100 * NOTICED;
    }
  }

  /** Shortages in the shared years, run by run. */
  public List<ShortLine> shortages() {
    record PartYear(ShortFigure.StaffPart part, int year) {}
    Map<PartYear, ShortFigure> before = new HashMap<>();
    first().shortages().forEach(each -> before.put(new PartYear(each.part(), each.year()), each));
    List<ShortLine> lines = new ArrayList<>();
    for (ComparedRun run : runs) {
      for (ShortFigure each : run.shortages()) {
        if (shared.years().contains(each.year())) {
          ShortFigure mine = before.get(new PartYear(each.part(), each.year()));
          lines.add(new ShortLine(run.name(), each, Optional.ofNullable(mine)));
        }
      }
    }
    return lines;
  }

  /**
   * A fund's money beside that in the first run.
   *
   * @param run its name
   * @param figure in this run
   * @param change of spend from the first run
   */
  public record FundLine(String run, FundFigure figure, Pounds change) {}

  /** The funds' money in the shared financial years, run by run. */
  public List<FundLine> funds() {
    Map<FundFigure.FundInYear, Pounds> before = new HashMap<>();
    first().funds().forEach(each -> before.put(each.key(), each.spend()));
    List<FundLine> lines = new ArrayList<>();
    for (ComparedRun run : runs) {
      for (FundFigure each : run.funds()) {
        if (shared.financialYears().contains(each.key().year())) {
          Pounds mine = before.getOrDefault(each.key(), Pounds.ZERO);
          lines.add(new FundLine(run.name(), each, each.spend().minus(mine)));
        }
      }
    }
    return lines;
  }

  /** A lever of a run, and what the run is called. */
  public record LeverLine(String run, LeverCount count) {}

  /** How each run stands to each lever, run by run. */
  public List<LeverLine> levers() {
    return runs.stream()
        .flatMap(run -> run.levers().stream().map(count -> new LeverLine(run.name(), count)))
        .toList();
  }
}
