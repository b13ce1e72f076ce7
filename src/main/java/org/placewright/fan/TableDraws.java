package org.placewright.fan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.uncertainty.UncertainColumn;
import org.placewright.scenario.uncertainty.UncertainTable;
import org.placewright.uncertainty.UncertainInput;

/** All tables of a scenario that uncertain inputs change. */
final class TableDraws {
  private final List<UncertainInput> inputs;
  private final List<TableDraw<?>> tables = new ArrayList<>();
  private final SortedSet<Integer> moving = new TreeSet<>();

  private TableDraws(List<UncertainInput> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /**
   * Finds the tables that inputs change.
   *
   * @param scenario the scenario as its pack has it
   * @param inputs in the order of a draw's values
   * @return the tables in which any row is changed
   */
  static TableDraws of(Scenario scenario, List<UncertainInput> inputs) {
    TableDraws draws = new TableDraws(inputs);
    for (UncertainTable table : UncertainTable.values()) {
      draws.add(table, scenario);
    }
    return draws;
  }

  private void add(UncertainTable table, Scenario scenario) {
    var workforce = scenario.workforce();
    var need = scenario.need();
    switch (table) {
      case LEAVING -> add(table, workforce.leaving());
      case PARTICIPATION -> add(table, workforce.participation());
      case UTILISATION -> add(table, need.utilisation());
      case TRAINING -> add(table, workforce.training());
      case FILL_RATES -> add(table, workforce.flows().fillRates());
      case JOINERS -> add(table, workforce.flows().joiners());
      case VACANCIES -> add(table, need.vacancies());
      case WORKFORCE -> add(table, workforce.inPost());
      case POPULATION -> add(table, need.population());
      case EXITS -> add(table, workforce.tenure().exits());
      case RETENTION -> add(table, workforce.tenure().retention());
      case DEMAND_DRIVERS -> add(table, need.drivers());
    }
  }

  private <R extends Row> void add(UncertainTable table, List<R> rows) {
    TableDraw<R> draws = new TableDraw<>(table, rows);
    int[] inOrder =
        IntStream.range(0, inputs.size())
            .filter(i -> inputs.get(i).column().table() == table)
            .boxed()
            .sorted(Comparator.comparing(inputs::get, UncertainInput.IN_ORDER_OF_CHANGE))
            .mapToInt(Integer::intValue)
            .toArray();
    boolean any = false;
    for (int i : inOrder) {
      FigureLens<R> figure = figure(inputs.get(i).column());
      if (draws.moves(new TableDraw.Mover<>(i, inputs.get(i), figure))) {
        moving.add(i);
        any = true;
      }
    }
    if (any) {
      tables.add(draws);
    }
  }

  @SuppressWarnings("unchecked") // a column is of one table, and that of one kind of row
  private static <R extends Row> FigureLens<R> figure(UncertainColumn column) {
    return (FigureLens<R>)
        switch (column) {
          case LEAVING_RATE, FTE_PER_HEAD, UTILISATION_WEIGHT -> StaffFigures.RATE;
          case TRAINING_ATTRITION -> StaffFigures.ATTRITION;
          case EXTENSION_RATE -> StaffFigures.EXTENSION;
          case SHARE_FEMALE -> StaffFigures.SHARE_FEMALE;
          case LTFT_SHARE -> StaffFigures.LTFT;
          case SERVICE_CONTRIBUTION -> StaffFigures.SERVICE;
          case FILL_RATE -> StaffFigures.FILL_RATE;
          case INTERNATIONAL -> StaffFigures.INTERNATIONAL;
          case RETURNERS -> StaffFigures.RETURNERS;
          case VACANCY_FTE -> NeedFigures.VACANCY_FTE;
          case UNMET_SHARE -> NeedFigures.UNMET_SHARE;
          case HEADCOUNT -> StaffFigures.HEADCOUNT;
          case PERSONS -> NeedFigures.PERSONS;
          case EXITED_SHARE -> StaffFigures.EXITED;
          case SHARE_STILL_WORKING -> StaffFigures.STAYING;
          case DRIVER_CHANGE -> NeedFigures.CHANGE;
        };
  }

  /** The inputs that change any row. */
  SortedSet<Integer> moving() {
    return moving;
  }

  /** The scenario as a draw has it; tables that no input moves are the very same. */
  Scenario in(Scenario scenario, Draw draw) {
    ChangedTables changed = new ChangedTables();
    tables.forEach(table -> table.draw(draw, changed));
    return changed.in(scenario);
  }
}
