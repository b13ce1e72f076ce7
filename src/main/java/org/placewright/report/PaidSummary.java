package org.placewright.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.funding.cost.IntakeCalendar;
import org.placewright.funding.spend.PaidRow;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;

/**
 * What paid for the places of general practice that a plan adds, all SHAs together; where it adds
 * none, for the places of every specialty that costs more.
 *
 * @param generalPractice whether it is about general practice
 * @param places more places in all planned intakes
 * @param until the financial year in which the last planned intake begins
 * @param used what they cost up to then
 * @param sources what pays for it, the largest first
 */
public record PaidSummary(
    boolean generalPractice,
    long places,
    FinancialYear until,
    Pounds used,
    List<MoneySource> sources) {

  /**
   * Where money comes from.
   *
   * @param what a specialty's id, or a word in brackets
   * @param specialty whether it is a specialty with fewer places
   * @param amount how much
   */
  public record MoneySource(String what, boolean specialty, Pounds amount) {}

  public static PaidSummary of(PlanReport decided) {
    Scenario scenario = decided.brief().scenario();
    TreeSet<String> all = new TreeSet<>();
    TreeSet<String> practice = new TreeSet<>();
    for (Specialty specialty : scenario.register().specialties()) {
      all.add(specialty.id());
      if (specialty.generalPractice()) {
        practice.add(specialty.id());
      }
    }
    PaidSummary ofPractice = of(decided, practice, true);
    return ofPractice.places() > 0 && ofPractice.used().pence() > 0
        ? ofPractice
        : of(decided, all, false);
  }

  private static PaidSummary of(PlanReport decided, TreeSet<String> specialties, boolean practice) {
    Scenario scenario = decided.brief().scenario();
    FinancialYear until =
        new IntakeCalendar(scenario.settings().intakeMonth())
            .beginsIn(scenario.horizon().lastIntakeYear());
    Map<String, MoneySource> sources = new TreeMap<>();
    Pounds used = Pounds.ZERO;
    for (PaidRow row : decided.payments().paidFor()) {
      boolean counts =
          row.sha().equals(Wildcard.ANY)
              && row.year().compareTo(until) <= 0
              && specialties.contains(row.to().what());
      if (counts) {
        used = used.plus(row.amount());
        MoneySource source =
            new MoneySource(row.from().what(), row.from().isSpecialty(), row.amount());
        sources.merge(source.what(), source, PaidSummary::sum);
      }
    }
    List<MoneySource> sorted = new ArrayList<>(sources.values());
    sorted.sort(
        Comparator.comparing(MoneySource::amount).reversed().thenComparing(MoneySource::what));
    return new PaidSummary(practice, more(decided, specialties), until, used, sorted);
  }

  private static MoneySource sum(MoneySource one, MoneySource other) {
    return new MoneySource(one.what(), one.specialty(), one.amount().plus(other.amount()));
  }

  /** Places more than with the baseline carried on, of the specialties that have more. */
  private static long more(PlanReport decided, TreeSet<String> specialties) {
    PlacesPlan plan = decided.allocation().plan();
    PlacesPlan carriedOn = decided.brief().baseline().carriedOn();
    List<Specialty> register = decided.brief().scenario().register().specialties();
    long[] more = new long[register.size()];
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < decided.brief().scenario().horizon().intakes(); i++) {
        more[decided.brief().baseline().specialty(p)] += plan.at(p, i) - carriedOn.at(p, i);
      }
    }
    long sum = 0;
    for (int s = 0; s < more.length; s++) {
      sum += specialties.contains(register.get(s).id()) ? Math.max(0, more[s]) : 0;
    }
    return sum;
  }
}
