package org.placewright.allocation.lever;

import java.util.List;
import java.util.Optional;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Pool;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;
import org.placewright.supply.Intakes;

/** Counts who enters and who can, from the intakes that a plan makes as they are projected. */
final class PoolCount {
  private final PlanBrief brief;
  private final Horizon horizon;
  private final List<Specialty> specialties;
  private final Intakes planned;
  private final Intakes carriedOn;

  PoolCount(PlanBrief brief, PlacesPlan plan) {
    this.brief = brief;
    horizon = brief.scenario().horizon();
    specialties = brief.scenario().register().specialties();
    planned = brief.outlook().intakes(brief.scenario(), plan);
    carriedOn = Intakes.fromBaselineCarriedOn(brief.scenario());
  }

  /** Entrants of a plan on a pool in its year. */
  double entrants(Pool pool) {
    double entrants = 0;
    for (int s = 0; s < specialties.size(); s++) {
      entrants += draws(specialties.get(s), pool) ? planned.wanted(s, pool.year()) : 0;
    }
    return entrants;
  }

  /** Entrants of the places that are promised already. */
  double promised(Pool pool) {
    double promised = 0;
    int last = horizon.intakes() - 1;
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      if (draws(context.specialty(), pool)) {
        int p = context.index();
        int places =
            pool.year() > horizon.lastIntakeYear()
                ? brief.carryOn().places(p, brief.baseline().promised(p, last))
                : brief.baseline().promised(p, pool.year() - horizon.firstIntakeYear());
        promised += places * context.fill();
      }
    }
    return promised;
  }

  /** The least that one more place takes of a pool. */
  double smallest(Pool pool) {
    return ProgrammeContext.of(brief).stream()
        .filter(context -> context.fill() > 0 && draws(context.specialty(), pool))
        .mapToDouble(ProgrammeContext::fill)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** Who can enter in a year by the last row up to it, before what feeds the pool is changed. */
  double headcount(Pool pool, int year) {
    return row(pool, year).map(EntrantPool::headcount).orElse(0.0);
  }

  /** The figure by which so many can enter in the pool's year. */
  FigureName[] written(Pool pool) {
    return row(pool, pool.year()).stream()
        .map(row -> FigureName.of("entrant_pool", row, "headcount"))
        .toArray(FigureName[]::new);
  }

  private Optional<EntrantPool> row(Pool pool, int year) {
    Optional<EntrantPool> newest = Optional.empty();
    for (EntrantPool row : brief.scenario().workforce().flows().entrantPool()) {
      boolean own =
          row.profession().equals(pool.profession()) && row.specialty().equals(pool.specialty());
      boolean later = newest.isEmpty() || row.year() >= newest.get().year();
      if (own && row.year() <= year && later) {
        newest = Optional.of(row);
      }
    }
    return newest;
  }

  /** What the plan adds to a pool, or takes from it, by way of the specialties that feed it. */
  double fed(Pool pool) {
    double fed = 0;
    for (Feeder row : brief.scenario().workforce().flows().feeders()) {
      int year = pool.year() - row.yearsAfter();
      boolean own = row.profession().equals(pool.profession());
      if (own && pool.specialty().equals(Wildcard.ANY) && year >= horizon.firstIntakeYear()) {
        fed += row.share() * moreThanCarriedOn(row.fromSpecialty(), year);
      }
    }
    return fed;
  }

  private double moreThanCarriedOn(String specialty, int year) {
    double more = 0;
    for (int s = 0; s < specialties.size(); s++) {
      if (specialties.get(s).id().equals(specialty)) {
        more += planned.wanted(s, year) - carriedOn.wanted(s, year);
      }
    }
    return more;
  }

  private boolean draws(Specialty row, Pool pool) {
    if (!pool.specialty().equals(Wildcard.ANY)) {
      return row.id().equals(pool.specialty()) && row.profession().equals(pool.profession());
    }
    boolean onlySet = false;
    for (Specialty other : specialties) {
      onlySet |= other.entrySet() && other.profession().equals(pool.profession());
    }
    return row.profession().equals(pool.profession()) && (row.entrySet() || !onlySet);
  }

  /** In a sentence: who can enter, and why they are not those of the table. */
  String inWords(double open, double fed) {
    return LeverUnit.ENTRANTS.figure(open)
        + " can enter"
        + (fed == 0
            ? ""
            : ", as planned places that feed the pool "
                + (fed > 0 ? "add " : "take ")
                + LeverUnit.ENTRANTS.figure(Math.abs(fed)));
  }
}
