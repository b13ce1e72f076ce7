package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Delegation;
import org.placewright.scenario.Holder;
import org.placewright.scenario.ServiceLine;
import org.placewright.scenario.VirementRule;

/** What was read of the tables of where a fund's money may go, and of who holds it. */
public final class FundRuleTables {
  public final TableRows<VirementRule> virementRules;
  public final TableRows<ServiceLine> serviceLines;
  public final TableRows<Holder> holders;

  FundRuleTables(Pack.Loader loader) {
    virementRules = loader.load(new VirementRulesTable());
    serviceLines = loader.load(new ServiceLinesTable());
    holders = loader.load(new HoldersTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(new VirementRulesTable(), new ServiceLinesTable(), new HoldersTable());
  }

  List<TableRows<?>> all() {
    return List.of(virementRules, serviceLines, holders);
  }

  /**
   * Who holds what.
   *
   * @return of the rows that could be read
   */
  public Delegation delegation() {
    return new Delegation(serviceLines.rows(), holders.rows());
  }
}
