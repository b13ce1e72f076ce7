package org.placewright.input.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.assumption.Basis;
import org.placewright.input.assumption.SourceList;
import org.placewright.input.overlay.Overlaid;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.SourceRow;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.policy.ScenarioCase;
import org.placewright.scenario.policy.ScenarioInForce;

/** A service reconfiguration has evidence, a clinical challenge and a sign-off, in this order. */
public final class CaseCheck {
  private final TableRows<ScenarioCase> cases;
  private final SourceList sources;
  private final IssueCollector issues;

  /**
   * Looks up the cases and sources of a pack.
   *
   * @param pack its tables, with the changes of scenarios made
   * @param issues collects a warning for each case that is not whole
   */
  public CaseCheck(Pack pack, IssueCollector issues) {
    cases = pack.table(Tables.SCENARIO_CASES);
    sources = new SourceList(pack);
    this.issues = issues;
  }

  /**
   * Judges the case of each scenario that moves something.
   *
   * @param made the scenarios whose changes were made
   * @return the same, each with what its case lacks
   */
  public List<ScenarioInForce> check(List<Overlaid.Made> made) {
    return made.stream().map(this::check).toList();
  }

  private ScenarioInForce check(Overlaid.Made made) {
    Optional<Located<ScenarioCase>> row =
        cases.located().stream()
            .filter(each -> each.row().scenario().equals(made.scenario()))
            .findFirst();
    ScenarioCase card = row.map(Located::row).orElse(ScenarioCase.none(made.scenario()));
    List<String> missing = made.moves().isEmpty() ? List.of() : missing(card);
    if (!missing.isEmpty()) {
      issues.warning(
          row.map(each -> cases.location(each, "scenario"))
              .orElse(SourceLocation.inFile(cases.raw().file())),
          IssueCode.UNASSURED,
          made.scenario()
              + " reconfigures services and is unassured: "
              + String.join("; ", missing)
              + ".",
          "");
    }
    String basis = basis(card).map(Basis::word).orElse("");
    return new ScenarioInForce(card, basis, made.moves(), missing);
  }

  private List<String> missing(ScenarioCase card) {
    List<String> missing = new ArrayList<>();
    evidence(card).ifPresent(missing::add);
    if (card.challengedBy().isEmpty()) {
      missing.add("no clinician has challenged it");
    } else if (card.challenge().isEmpty() || card.challengedOn().equals(LocalDate.MAX)) {
      missing.add("what the clinical challenge found, or when, is not said");
    }
    if (card.signedOffBy().isEmpty() || card.signedOffOn().equals(LocalDate.MAX)) {
      missing.add("nobody has signed it off on a day");
    } else if (card.signedOffBy().equals(card.challengedBy())) {
      missing.add("who challenged it has signed it off");
    } else if (card.signedOffOn().isBefore(card.challengedOn()) && isChallenged(card)) {
      missing.add("it was signed off before it was challenged");
    }
    return missing;
  }

  private static boolean isChallenged(ScenarioCase card) {
    return !card.challengedOn().equals(LocalDate.MAX);
  }

  private Optional<String> evidence(ScenarioCase card) {
    if (card.evidence().isEmpty()) {
      return Optional.of("there is no evidence");
    }
    Optional<SourceRow> source = sources.row(card.evidence());
    if (source.isEmpty()) {
      return Optional.of("its evidence is not in sources.csv");
    }
    if (source.get().dated().isEmpty() || source.get().owner().isEmpty()) {
      return Optional.of("its evidence has no date or no owner in sources.csv");
    }
    if (basis(card).filter(basis -> basis != Basis.JUDGED).isEmpty()) {
      return Optional.of("its evidence is not published and not derived from what is");
    }
    // A year or a day: a year is before every day of it.
    boolean later = source.get().dated().compareTo(card.signedOffOn().toString()) > 0;
    return later && !card.signedOffOn().equals(LocalDate.MAX)
        ? Optional.of("its evidence is younger than the sign-off")
        : Optional.empty();
  }

  private Optional<Basis> basis(ScenarioCase card) {
    return sources
        .row(card.evidence())
        .flatMap(SourceRow::basis)
        .or(() -> Basis.of(card.evidence()));
  }
}
