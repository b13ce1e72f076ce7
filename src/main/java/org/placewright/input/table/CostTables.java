package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.CostRules;
import org.placewright.scenario.Curriculum;
import org.placewright.scenario.CurriculumRow;
import org.placewright.scenario.Uplift;
import org.placewright.scenario.VirementRule;

/** What was read of the tables that change what training costs and where its money may go. */
public final class CostTables {
  public final TableRows<VirementRule> virementRules;
  public final TableRows<Uplift> uplifts;
  public final TableRows<CurriculumRow> curriculum;

  CostTables(Pack.Loader loader) {
    virementRules = loader.load(new VirementRulesTable());
    uplifts = loader.load(new UpliftTable());
    curriculum = loader.load(new CurriculumTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(new VirementRulesTable(), new UpliftTable(), new CurriculumTable());
  }

  List<TableRows<?>> all() {
    return List.of(virementRules, uplifts, curriculum);
  }

  /**
   * The rows that change costs, put together.
   *
   * @return those that could be read
   */
  public CostRules rows() {
    return new CostRules(uplifts.rows(), new Curriculum(curriculum.rows()));
  }
}
