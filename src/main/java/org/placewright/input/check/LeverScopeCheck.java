package org.placewright.input.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.LeverScope;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;

/** The scope of a rule is one that its lever looks at, and there are programmes in it. */
final class LeverScopeCheck {
  private final Pack pack;
  private final IssueCollector issues;
  private final Map<LeverScope, Set<String>> trained = new EnumMap<>(LeverScope.class);

  LeverScopeCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    for (LeverScope scope : LeverScope.values()) {
      trained.put(scope, new TreeSet<>());
    }
    Map<String, Specialty> specialties = new HashMap<>();
    pack.rows(Tables.SPECIALTIES).forEach(row -> specialties.put(row.id(), row));
    Map<String, Deanery> deaneries = new HashMap<>();
    pack.rows(Tables.DEANERIES).forEach(row -> deaneries.put(row.id(), row));
    Set<String> cores = new PackParts(pack).pathways().cores().stream().collect(Collectors.toSet());
    for (Programme row : pack.rows(Tables.PROGRAMMES)) {
      add(LeverScope.PROGRAMME, row.id());
      add(LeverScope.PROVIDER, row.provider());
      add(LeverScope.DEANERY, row.deanery());
      add(LeverScope.SPECIALTY, row.specialty());
      if (deaneries.containsKey(row.deanery())) {
        add(LeverScope.SHA, deaneries.get(row.deanery()).sha());
      }
      if (specialties.containsKey(row.specialty())) {
        add(LeverScope.PROFESSION, specialties.get(row.specialty()).profession());
      }
      if (cores.contains(row.specialty())) {
        add(LeverScope.CORE, row.specialty());
      }
    }
  }

  void check(List<LeverDeclaration> levers) {
    if (!pack.whole(
        Tables.SPECIALTIES, Tables.DEANERIES, Tables.PROGRAMMES, Tables.TARIFFS, Tables.STAGES)) {
      return;
    }
    funds();
    Set<String> known = new LeverCheck(pack, levers, issues).scopes();
    for (Located<LeverRow> row : pack.table(Tables.LEVERS).located()) {
      levers.stream()
          .filter(lever -> lever.id().equals(row.row().lever()))
          .filter(lever -> row.row().mode() != Mode.OFF && known.contains(row.row().scope()))
          .filter(lever -> !isReached(row.row(), lever))
          .forEach(lever -> say(row, lever));
    }
  }

  private void add(LeverScope scope, String id) {
    trained.computeIfAbsent(scope, key -> new TreeSet<>()).add(id);
  }

  private Set<String> named(LeverScope scope) {
    return trained.getOrDefault(scope, Set.of());
  }

  /** Those that pay for a specialty with programmes. */
  private void funds() {
    for (Tariff row : pack.rows(Tables.TARIFFS)) {
      if (named(LeverScope.SPECIALTY).stream()
          .anyMatch(id -> Wildcard.covers(row.specialty(), id))) {
        add(LeverScope.FUND, row.fund());
      }
    }
  }

  private boolean isReached(LeverRow row, LeverDeclaration lever) {
    return row.scope().equals(Wildcard.ANY)
        || lever.scopes().stream().anyMatch(scope -> named(scope).contains(row.scope()));
  }

  private void say(Located<LeverRow> row, LeverDeclaration lever) {
    String wanted =
        lever.scopes().stream().sorted().map(LeverScope::words).collect(Collectors.joining(", "));
    pack.table(Tables.LEVERS)
        .at(row, "scope")
        .warning(
            issues,
            IssueCode.BAD_LEVER,
            "no programme can be touched by " + lever.id() + " of " + row.row().scope() + ".",
            "Its scope is *, or with programmes in it: " + wanted + ".");
  }
}
