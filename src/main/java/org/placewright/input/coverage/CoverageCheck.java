package org.placewright.input.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.Severity;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverDeclaration;

/** Rows that other tables depend on are there: what is lost is not taken for zero. */
public final class CoverageCheck {
  private static final int MOST_NAMED = 6;

  private static final Set<String> LISTS =
      Set.of(Tables.SPECIALTIES.shape().file(), Tables.DEANERIES.shape().file());

  private final List<Coverage> coverages = new ArrayList<>();
  private final Pack pack;

  /**
   * Compares every table with what the others hold.
   *
   * @param pack what was read
   * @param horizon the years of the run, empty when the settings are wrong
   * @param levers what the levers of the program declare
   */
  public CoverageCheck(Pack pack, Optional<Horizon> horizon, List<LeverDeclaration> levers) {
    this.pack = pack;
    Headcounts counts = new Headcounts(pack);
    coverages.addAll(new StaffCoverages(counts).all());
    coverages.addAll(new TrainingCoverages(pack, levers).all(horizon));
    coverages.addAll(new NeedCoverages(counts).all());
  }

  /** How far each table covers each specialty and each deanery. */
  public CoverageMatrix matrix() {
    return CoverageMatrix.of(coverages, pack);
  }

  /**
   * Reports what is missing: a whole table, deanery or specialty once, and what is left by
   * specialty.
   *
   * @param issues collects what is found
   */
  public void report(IssueCollector issues) {
    for (Coverage coverage : coverages) {
      if (coverage.loss().isPresent() && coverage.rows().whole()) {
        report(coverage, issues);
      }
    }
  }

  private static void report(Coverage coverage, IssueCollector issues) {
    Set<Patch> missing = coverage.missing();
    if (missing.isEmpty()) {
      return;
    }
    if (coverage.given().isEmpty()) {
      issues.add(issue(coverage, whole(coverage, missing), " at all", missing));
      return;
    }
    for (Function<Patch, String> name :
        List.<Function<Patch, String>>of(Patch::deanery, Patch::specialty)) {
      wholes(coverage, missing, name)
          .forEach(
              (id, lost) -> issues.add(issue(coverage, whole(coverage, lost), " for " + id, lost)));
    }
    Map<String, Set<Patch>> alike = new TreeMap<>();
    for (Patch patch : missing) {
      alike.computeIfAbsent(patch.saidWith(), key -> new TreeSet<>()).add(patch);
    }
    alike
        .values()
        .forEach(
            lost -> issues.add(issue(coverage, Severity.WARNING, " for " + words(lost), lost)));
  }

  /** What is only listed somewhere changes no plan by having no rows. */
  private static Severity whole(Coverage coverage, Collection<Patch> lost) {
    boolean onlyListed = LISTS.containsAll(coverage.dependents().of(lost));
    return onlyListed ? Severity.WARNING : coverage.loss().orElseThrow().whole();
  }

  /** Takes out of what is missing all that is of one name for which the table has no row. */
  private static Map<String, Set<Patch>> wholes(
      Coverage coverage, Set<Patch> missing, Function<Patch, String> name) {
    Set<String> there = new TreeSet<>();
    coverage.given().forEach(patch -> there.add(name.apply(patch)));
    Map<String, Set<Patch>> wholes = new TreeMap<>();
    for (Iterator<Patch> each = missing.iterator(); each.hasNext(); ) {
      Patch patch = each.next();
      String id = name.apply(patch);
      if (!id.isEmpty() && !there.contains(id)) {
        wholes.computeIfAbsent(id, key -> new TreeSet<>()).add(patch);
        each.remove();
      }
    }
    return wholes;
  }

  private static Issue issue(
      Coverage coverage, Severity severity, String what, Collection<Patch> lost) {
    List<String> files = List.copyOf(coverage.dependents().of(lost));
    Coverage.IfLost loss = coverage.loss().orElseThrow();
    return new Issue(
        coverage.rows().location(),
        severity,
        IssueCode.MISSING_ROWS,
        "no row"
            + what
            + ", and "
            + String.join(", ", files)
            + (files.size() == 1 ? " depends" : " depend")
            + " on it: "
            + loss.consequence()
            + ".",
        loss.advice());
  }

  private static String words(Set<Patch> lost) {
    Patch first = lost.iterator().next();
    if (first.programme()) {
      return list(lost.stream().map(Patch::detail).toList());
    }
    String where = list(lost.stream().map(Patch::deanery).distinct().toList());
    String details = list(lost.stream().map(Patch::detail).distinct().toList());
    return (first.specialty().isEmpty() ? "" : first.specialty() + " in ")
        + where
        + (details.isEmpty() ? "" : ", " + details);
  }

  private static String list(List<String> names) {
    int more = names.size() - MOST_NAMED;
    return more <= 0
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + more + " more";
  }
}
