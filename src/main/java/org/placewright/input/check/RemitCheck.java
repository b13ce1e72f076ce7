package org.placewright.input.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;

/**
 * Who commissions a specialty and whose fund pays for it. They may differ, as when a profession
 * moves to another commissioner before its money does; somebody should look at it, once.
 */
final class RemitCheck {
  private final Pack pack;
  private final IssueCollector issues;
  private final Map<String, Specialty> specialties = new HashMap<>();
  private final Map<String, Fund> funds = new HashMap<>();

  RemitCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    pack.rows(Tables.SPECIALTIES).forEach(row -> specialties.put(row.id(), row));
    pack.rows(Tables.FUNDS).forEach(row -> funds.put(row.id(), row));
  }

  void check() {
    boolean said = check(pack.table(Tables.TARIFFS), row -> new Pays(row.fund(), row.specialty()));
    if (!said) {
      check(pack.table(Tables.CURRICULUM), row -> new Pays(row.fund(), row.specialty()));
    }
  }

  /** A fund and the specialty it pays for, as a row has them. */
  private record Pays(String fund, String specialty) {}

  private <R extends Row> boolean check(TableRows<R> table, Function<R, Pays> pays) {
    List<Located<R>> others =
        table.located().stream().filter(row -> isOthers(pays.apply(row.row()))).toList();
    if (others.isEmpty()) {
      return false;
    }
    Pays first = pays.apply(others.get(0).row());
    TreeSet<String> all = new TreeSet<>();
    others.forEach(row -> all.add(pays.apply(row.row()).specialty()));
    String more = all.size() == 1 ? "" : ", and likewise for " + (all.size() - 1) + " more";
    table
        .at(others.get(0), "fund")
        .warning(
            issues,
            IssueCode.INCONSISTENT,
            commissioner(first.specialty())
                + " commissions "
                + first.specialty()
                + ", and "
                + first.fund()
                + " pays for it, a fund of "
                + payer(first.fund())
                + more
                + ".",
            "If the money is to move with the remit, change the fund here and its budgets.");
    return true;
  }

  private boolean isOthers(Pays pays) {
    return specialties.containsKey(pays.specialty())
        && funds.containsKey(pays.fund())
        && !commissioner(pays.specialty()).equals(payer(pays.fund()));
  }

  private String commissioner(String specialty) {
    return Optional.ofNullable(specialties.get(specialty))
        .map(row -> row.commissioner().name())
        .orElse("");
  }

  private String payer(String fund) {
    return Optional.ofNullable(funds.get(fund)).map(row -> row.commissioner().name()).orElse("");
  }
}
