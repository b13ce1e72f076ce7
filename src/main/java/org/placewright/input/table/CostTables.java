package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.CostRules;
import org.placewright.scenario.Curriculum;
import org.placewright.scenario.CurriculumRow;
import org.placewright.scenario.Uplift;

/** What was read of the tables that change what training costs. */
public final class CostTables {
  public final TableRows<Uplift> uplifts;
  public final TableRows<CurriculumRow> curriculum;

  CostTables(Pack.Loader loader) {
    uplifts = loader.load(new UpliftTable());
    curriculum = loader.load(new CurriculumTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(new UpliftTable(), new CurriculumTable());
  }

  List<TableRows<?>> all() {
    return List.of(uplifts, curriculum);
  }

  /**
   * The rows put together.
   *
   * @return those that could be read
   */
  public CostRules rows() {
    return new CostRules(uplifts.rows(), new Curriculum(curriculum.rows()));
  }
}
