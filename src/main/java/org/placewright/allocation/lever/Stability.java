package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.placewright.allocation.Baseline;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlacesPlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Specialty;

/** The places of a specialty in a deanery change by no more than so much a year. */
public final class Stability implements Lever {
  private static final int ALWAYS_MOVES = 2;

  @Override
  public LeverCard card() {
    return new LeverCard(
        "stability",
        "No sudden changes",
        "Programmes cannot take on or shed trainers faster than from one year to the next.",
        "`programmes.csv`, `intakes.csv`.",
        "`*` for each specialty in each deanery by itself, an SHA, a deanery, or a specialty. The"
            + " most specific row wins: specialty, then deanery, SHA, and last `*`.",
        "The most by which places may change in a year, as a share of the baseline's: 0.15 for"
            + " 15 %. Two places may always move.",
        "−down ≤ sum over the programmes of a specialty in a deanery of (x[j,t] − x[j,t−1]) ≤ up;"
            + " up = max(2, floor(value · baseline), carried on[t] − carried on[t−1]), and down"
            + " likewise with the sign of the last turned round; x of the year before the plan is"
            + " the baseline",
        "places",
        "One for each specialty, deanery and intake year: `stability[surgery/north,2010]`.",
        "Weighted FTE-years that being allowed to move one place more would save.",
        "Surgery in the north took 20 places in 2009; value 0.15, so 3 may move: 17 to 23 in 2010."
            + " With 23 in 2010 and 24 in 2011 the changes are +3, met exactly, and +1, met with 2"
            + " places to spare.");
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    for (Cell cell : Cell.of(brief)) {
      for (Rule rule : cell.rules(settings, brief)) {
        if (rule.counts()) {
          rows.add(row(cell, rule, brief.baseline(), rule.intake(brief)));
        }
      }
    }
  }

  private static LimitRow row(Cell cell, Rule rule, Baseline baseline, int intake) {
    List<Term> terms = new ArrayList<>();
    int before = 0;
    int carriedOn = 0;
    int size = 0;
    for (Site site : cell.sites()) {
      int p = site.index();
      terms.add(new Term(p, intake, 1));
      size += baseline.places(p);
      carriedOn += Math.max(baseline.places(p), baseline.promised(p, intake));
      if (intake == 0) {
        before += baseline.places(p);
        carriedOn -= baseline.places(p);
      } else {
        terms.add(new Term(p, intake - 1, -1));
        carriedOn -= Math.max(baseline.places(p), baseline.promised(p, intake - 1));
      }
    }
    long free = Math.max(ALWAYS_MOVES, Portion.of(size, rule.value()));
    double lower = before - Math.max(free, -carriedOn);
    double upper = before + Math.max(free, carriedOn);
    return new LimitRow(rule.name(), terms, lower, upper, rule.price());
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    PlacesPlan carriedOn = brief.baseline().carriedOn();
    for (Cell cell : Cell.of(brief)) {
      int size = cell.total(site -> brief.baseline().places(site.index()));
      for (Rule rule : cell.rules(settings, brief)) {
        int now = rule.intake(brief);
        Move move = new Move(cell.at(plan, now - 1, size), cell.at(plan, now, size));
        Move owed = new Move(cell.at(carriedOn, now - 1, size), cell.at(carriedOn, now, size));
        long free = Math.max(ALWAYS_MOVES, Portion.of(size, rule.value()));
        verdicts.add(verdict(cell, rule, move, new Room(free, owed)));
      }
    }
    return verdicts;
  }

  private static Verdict verdict(Cell cell, Rule rule, Move move, Room room) {
    boolean upwards = room.up() - move.by() <= room.down() + move.by();
    long limit = upwards ? room.up() : -room.down();
    long slack = upwards ? room.up() - move.by() : room.down() + move.by();
    String sentence =
        String.format(
            Locale.ROOT,
            "%s in %s goes from %s in %d to %d in %d; it may lose %d and gain %d",
            cell.specialty().name(),
            cell.deanery().name(),
            Unit.PLACES.of(move.from()),
            rule.year() - 1,
            move.to(),
            rule.year(),
            room.down(),
            room.up());
    return rule.verdict(new Finding(Unit.PLACES, move.by(), limit, slack, 1), sentence);
  }

  private record Move(int from, int to) {
    int by() {
      return to - from;
    }
  }

  /** How far places may move: freely, and as far as promises move the baseline carried on. */
  private record Room(long free, Move owed) {
    long up() {
      return Math.max(free, owed.by());
    }

    long down() {
      return Math.max(free, -owed.by());
    }
  }

  /** All programmes of a specialty in a deanery. */
  private record Cell(Specialty specialty, Deanery deanery, List<Site> sites) {
    static List<Cell> of(PlanBrief brief) {
      List<Cell> cells = new ArrayList<>();
      List<Site> all = Site.of(brief);
      for (Specialty specialty : brief.scenario().register().specialties()) {
        for (Deanery deanery : brief.scenario().register().deaneries()) {
          List<Site> sites =
              all.stream()
                  .filter(row -> row.specialty().equals(specialty) && row.deanery().equals(deanery))
                  .toList();
          if (!sites.isEmpty()) {
            cells.add(new Cell(specialty, deanery, sites));
          }
        }
      }
      return cells;
    }

    /** Places in an intake; of the baseline in the one before the first. */
    int at(PlacesPlan plan, int intake, int baseline) {
      return intake < 0 ? baseline : total(site -> plan.at(site.index(), intake));
    }

    int total(ToIntFunction<Site> places) {
      return sites.stream().mapToInt(places).sum();
    }

    List<Rule> rules(LeverSettings settings, PlanBrief brief) {
      String scope = specialty.id() + "/" + deanery.id();
      return Rule.forEachIntake(
          scope, settings, brief, specialty.id(), deanery.id(), deanery.sha());
    }
  }
}
