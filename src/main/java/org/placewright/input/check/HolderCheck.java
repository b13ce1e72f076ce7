package org.placewright.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.money.Delegation;
import org.placewright.scenario.money.Holder;
import org.placewright.scenario.money.ServiceLine;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;

/** No more of a fund is delegated than there is, and a holder has something to hold. */
final class HolderCheck {
  private final Pack pack;
  private final TableRows<Holder> holders;
  private final IssueCollector issues;
  private final Delegation delegation;

  HolderCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    holders = pack.table(Tables.HOLDERS);
    delegation = new PackParts(pack).delegation();
  }

  void check() {
    oneRole();
    noMoreThanAll();
    if (pack.whole(Tables.SPECIALTIES, Tables.SERVICE_LINES, Tables.FUNDS)) {
      pack.table(Tables.SERVICE_LINES).located().forEach(this::hasSpecialties);
      if (pack.whole(Tables.TARIFFS, Tables.CURRICULUM)) {
        holders.located().forEach(this::isPaidFor);
      }
    }
  }

  private void oneRole() {
    Map<String, String> roles = new HashMap<>();
    for (Located<Holder> row : holders.located()) {
      String role = roles.computeIfAbsent(row.row().id(), id -> row.row().role());
      if (!role.equals(row.row().role())) {
        holders
            .at(row, "role")
            .error(
                issues,
                IssueCode.INCONSISTENT,
                row.row().id() + " is " + Quoted.of(role) + " in another row.",
                "Give the holder one role, or another id here.");
      }
    }
  }

  private void noMoreThanAll() {
    List<Holder> inFile = holders.rows();
    Map<Integer, List<String>> over = new TreeMap<>();
    for (String fund : new TreeSet<>(inFile.stream().map(Holder::fund).toList())) {
      for (String sha :
          new TreeSet<>(pack.rows(Tables.DEANERIES).stream().map(Deanery::sha).toList())) {
        List<Holder> all = delegation.holders(fund, sha);
        BigDecimal sum = sum(all);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
          int last = all.stream().mapToInt(inFile::indexOf).max().orElseThrow();
          String where = Figures.shortest(sum) + " for " + sha;
          over.computeIfAbsent(last, row -> new ArrayList<>()).add(where);
        }
      }
    }
    over.forEach((row, where) -> tooMuch(holders.located().get(row), where));
  }

  /** Shares are added as they are written, so that three times 0.1 are 0.3. */
  private static BigDecimal sum(List<Holder> all) {
    return all.stream()
        .map(holder -> BigDecimal.valueOf(holder.budgetShare().fraction()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void tooMuch(Located<Holder> row, List<String> where) {
    int others = where.size() - 1;
    String more =
        others == 0 ? "" : " and more than 1 for " + others + (others == 1 ? " other" : " others");
    holders
        .at(row, "budget_share")
        .error(
            issues,
            IssueCode.OUT_OF_RANGE,
            "the shares of " + row.row().fund() + " add up to " + where.get(0) + more + ".",
            "The shares of one fund for one SHA may add up to 1.");
  }

  private void hasSpecialties(Located<ServiceLine> row) {
    String line = row.row().id();
    if (specialties(line).isEmpty() && row.row().specialty().equals(Wildcard.ANY)) {
      pack.table(Tables.SERVICE_LINES)
          .at(row, "specialty")
          .warning(
              issues,
              IssueCode.INCONSISTENT,
              line + " has no specialties: every one is named for another service line.",
              "Name one for it, or delete the row.");
    }
  }

  private List<String> specialties(String serviceLine) {
    return pack.rows(Tables.SPECIALTIES).stream()
        .map(Specialty::id)
        .filter(id -> delegation.serviceLine(id).filter(serviceLine::equals).isPresent())
        .toList();
  }

  private void isPaidFor(Located<Holder> row) {
    List<String> specialties = specialties(row.row().serviceLine());
    boolean known = pack.rows(Tables.FUNDS).stream().anyMatch(f -> f.id().equals(row.row().fund()));
    boolean pays = specialties.stream().anyMatch(specialty -> pays(row.row().fund(), specialty));
    if (!pays && known && !specialties.isEmpty()) {
      holders
          .at(row, "fund")
          .warning(
              issues,
              IssueCode.INCONSISTENT,
              row.row().fund() + " pays nothing for " + row.row().serviceLine() + ".",
              "The holder has a budget and nothing to spend it on: name the fund that pays.");
    }
  }

  private boolean pays(String fund, String specialty) {
    return pack.rows(Tables.TARIFFS).stream()
            .filter(row -> row.fund().equals(fund) && row.perTraineeYear().pence() > 0)
            .anyMatch(row -> Wildcard.covers(row.specialty(), specialty))
        || pack.rows(Tables.CURRICULUM).stream()
            .filter(row -> row.fund().equals(fund) && row.perTraineeYear().pence() > 0)
            .anyMatch(row -> Wildcard.covers(row.specialty(), specialty));
  }
}
