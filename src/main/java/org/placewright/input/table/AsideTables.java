package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.ScenarioEdit;

/** What was read of the tables that no model uses. */
public final class AsideTables {
  public final TableRows<ScenarioEdit> scenarios;
  public final TableRows<SourceRow> sources;

  AsideTables(Pack.Loader loader) {
    scenarios = loader.load(new ScenariosTable());
    sources = loader.load(new SourcesTable());
  }

  List<TableRows<?>> all() {
    return List.of(scenarios, sources);
  }
}
