package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;

/**
 * The pools of entrants as a plan meets them. {@code pool(y) = headcount(y) + Σ share · fill ·
 * (x[from, y − years_after] − carried on[from, y − years_after])}; a profession's entrants are
 * those of its entry set, or of all its specialties when none is in the entry set. A pool has no
 * end before its first row, and after each row it stays as it is there until the next.
 */
public final class Pools {
  private final PlanBrief brief;
  private final Horizon horizon;
  private final List<Specialty> specialties;
  private final NavigableMap<PoolNames, NavigableMap<Integer, Double>> heads = new TreeMap<>();

  /** A profession, and one specialty of it or any. */
  private record PoolNames(String profession, String specialty) implements Comparable<PoolNames> {
    boolean ofProfession() {
      return specialty.equals(Wildcard.ANY);
    }

    @Override
    public int compareTo(PoolNames other) {
      int order = profession.compareTo(other.profession);
      return order != 0 ? order : specialty.compareTo(other.specialty);
    }
  }

  private Pools(PlanBrief brief) {
    this.brief = brief;
    Scenario scenario = brief.scenario();
    horizon = scenario.horizon();
    specialties = scenario.register().specialties();
    for (EntrantPool row : scenario.workforce().flows().entrantPool()) {
      heads
          .computeIfAbsent(
              new PoolNames(row.profession(), row.specialty()),
              any -> new TreeMap<Integer, Double>())
          .put(row.year(), row.headcount());
    }
  }

  /**
   * The pools of a plan.
   *
   * @param brief what the plan is made from
   * @return its pools
   */
  public static Pools of(PlanBrief brief) {
    return new Pools(brief);
  }

  /**
   * What entrants may not exceed: each pool in each planned intake, and in each later year to the
   * horizon in which what the last planned intake carries on meets another pool than the year
   * before. Pools on which no place draws are left out.
   *
   * @return sorted by profession, specialty and year
   */
  public List<Pool> limits() {
    List<Pool> pools = new ArrayList<>();
    for (PoolNames names : heads.keySet()) {
      List<Integer> asked = asked(names);
      for (int n = 0; n < asked.size(); n++) {
        int year = asked.get(n);
        int until = n + 1 < asked.size() ? asked.get(n + 1) : year + yearsFrom(year);
        Pool pool = pool(names, year).standing(until - year, headcount(names, year));
        if (!pool.entrants().isEmpty()) {
          pools.add(pool);
        }
      }
    }
    return pools;
  }

  /**
   * What a plan is to fill: the pool of each profession in each planned intake; in the last one the
   * least headcount of its own year and all later ones, since what carries on is the same in all.
   * Pools on which no place draws are left out.
   *
   * @return sorted by profession and year
   */
  public List<Pool> toFill() {
    List<Pool> pools = new ArrayList<>();
    for (Pool pool : limits()) {
      if (pool.specialty().equals(Wildcard.ANY) && horizon.plans(pool.year())) {
        int years = brief.carryOn().years(intake(pool.year()));
        PoolNames names = new PoolNames(pool.profession(), pool.specialty());
        double least = pool.headcount();
        for (int later = 1; later < years; later++) {
          least = Math.min(least, headcount(names, pool.year() + later));
        }
        pools.add(pool.standing(years, least));
      }
    }
    return pools;
  }

  /** The years with a row of their own. */
  private List<Integer> asked(PoolNames names) {
    NavigableMap<Integer, Double> known = known(names);
    TreeSet<Integer> asked = new TreeSet<>();
    for (int year = horizon.firstIntakeYear(); year <= horizon.lastIntakeYear(); year++) {
      asked.add(year);
    }
    for (int year = horizon.lastIntakeYear() + 1; year <= horizon.horizonYear(); year++) {
      if (brief.carryOn().asPlanned() && (known.containsKey(year) || feedsAnew(names, year))) {
        asked.add(year);
      }
    }
    return List.copyOf(asked.tailSet(known.firstKey()));
  }

  /** Whether a feeding intake of another kind than the year before comes to the pool. */
  private boolean feedsAnew(PoolNames names, int year) {
    return feeders(names).stream()
        .mapToInt(row -> year - row.yearsAfter())
        .anyMatch(fed -> fed >= horizon.firstIntakeYear() && fed <= horizon.lastIntakeYear() + 1);
  }

  private List<Feeder> feeders(PoolNames names) {
    return names.ofProfession()
        ? brief.scenario().workforce().flows().feeders().stream()
            .filter(row -> row.profession().equals(names.profession()))
            .toList()
        : List.of();
  }

  private NavigableMap<Integer, Double> known(PoolNames names) {
    return Objects.requireNonNull(heads.get(names));
  }

  private double headcount(PoolNames names, int year) {
    return Objects.requireNonNull(known(names).floorEntry(year)).getValue();
  }

  private int yearsFrom(int year) {
    return brief.carryOn().asPlanned() && year >= horizon.lastIntakeYear()
        ? horizon.horizonYear() + 1 - year
        : 1;
  }

  private int intake(int year) {
    return Math.min(year, horizon.lastIntakeYear()) - horizon.firstIntakeYear();
  }

  private Pool pool(PoolNames names, int year) {
    List<Term> entrants = new ArrayList<>();
    double apart = 0;
    double promised = 0;
    BaselinePlan baseline = brief.baseline();
    for (int p = 0; p < baseline.programmes(); p++) {
      if (baseline.fill(p) > 0 && draws(baseline.specialty(p), names)) {
        double carried = year > horizon.lastIntakeYear() ? brief.carryOn().constant(p) : 0;
        entrants.add(new Term(p, intake(year), baseline.fill(p)));
        apart += baseline.fill(p) * carried;
        promised += baseline.fill(p) * (baseline.promised(p, intake(year)) + carried);
      }
    }
    Fed fed = fed(names, year);
    return PoolBuilder.builder()
        .profession(names.profession())
        .specialty(names.specialty())
        .year(year)
        .years(1)
        .entrants(entrants)
        .entrantsApart(apart)
        .headcount(0)
        .fed(fed.terms())
        .fedApart(fed.apart())
        .promised(promised)
        .build();
  }

  private boolean draws(int specialty, PoolNames names) {
    Specialty row = specialties.get(specialty);
    if (!row.profession().equals(names.profession())) {
      return false;
    }
    if (!names.ofProfession()) {
      return row.id().equals(names.specialty());
    }
    return row.entrySet() || !brief.scenario().register().hasEntrySet(row.profession());
  }

  /** What feeding places add to a pool. */
  private record Fed(List<Term> terms, double apart) {}

  private Fed fed(PoolNames names, int year) {
    List<Term> terms = new ArrayList<>();
    double apart = 0;
    BaselinePlan baseline = brief.baseline();
    PlacesPlan carriedOn = baseline.carriedOn();
    for (Feeder feeder : feeders(names)) {
      int from = year - feeder.yearsAfter();
      for (int p = 0; p < baseline.programmes() && from >= horizon.firstIntakeYear(); p++) {
        double each = feeder.share() * baseline.fill(p);
        if (each > 0
            && specialties.get(baseline.specialty(p)).id().equals(feeder.fromSpecialty())) {
          boolean planned = horizon.plans(from);
          terms.add(new Term(p, intake(from), each));
          int carried =
              planned
                  ? -carriedOn.at(p, intake(from))
                  : brief.carryOn().constant(p) - baseline.places(p);
          apart += each * carried;
        }
      }
    }
    return new Fed(terms, apart);
  }
}
