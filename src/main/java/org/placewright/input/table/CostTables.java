package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.CostRules;
import org.placewright.scenario.Curriculum;
import org.placewright.scenario.CurriculumRow;
import org.placewright.scenario.IncomeFloor;
import org.placewright.scenario.IncomeRules;
import org.placewright.scenario.TransitionShare;
import org.placewright.scenario.Uplift;

/** What was read of the tables that change what training costs, and what providers receive. */
public final class CostTables {
  public final TableRows<Uplift> uplifts;
  public final TableRows<CurriculumRow> curriculum;
  public final TableRows<TransitionShare> transition;
  public final TableRows<IncomeFloor> incomeFloors;

  CostTables(Pack.Loader loader) {
    uplifts = loader.load(new UpliftTable());
    curriculum = loader.load(new CurriculumTable());
    transition = loader.load(new TransitionTable());
    incomeFloors = loader.load(new IncomeFloorsTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(
        new UpliftTable(), new CurriculumTable(), new TransitionTable(), new IncomeFloorsTable());
  }

  List<TableRows<?>> all() {
    return List.of(uplifts, curriculum, transition, incomeFloors);
  }

  /**
   * The rows put together.
   *
   * @return those that could be read
   */
  public CostRules rows() {
    return new CostRules(
        uplifts.rows(),
        new Curriculum(curriculum.rows()),
        new IncomeRules(transition.rows(), incomeFloors.rows()));
  }
}
