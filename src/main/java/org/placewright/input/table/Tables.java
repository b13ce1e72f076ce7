package org.placewright.input.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every table of a pack, in the order in which the documentation lists them. */
public final class Tables {
  private Tables() {}

  public static List<Table<?>> all() {
    return Stream.of(
            beforeMethods(),
            PathwayTables.tables(),
            MethodTables.tables(),
            money(),
            FundRuleTables.tables(),
            CostTables.tables(),
            OversightTables.tables(),
            policy(),
            WhatIfTables.tables(),
            WallTables.tables())
        .<Table<?>>flatMap(List::stream)
        .toList();
  }

  private static List<Table<?>> beforeMethods() {
    return List.of(
        new SettingsTable(),
        new SpecialtiesTable(),
        new DeaneriesTable(),
        new ProvidersTable(),
        new ProgrammesTable(),
        new CapacityTable(),
        new QualityTable(),
        new IntakesTable(),
        new WorkforceTable(),
        new ParticipationTable(),
        new LeavingTable(),
        new ExitsTable(),
        new RetentionTable(),
        new TraineesTable(),
        new TrainingTable(),
        new CohortsTable(),
        new FillRatesTable(),
        new MobilityTable(),
        new JoinersTable(),
        new EntrantPoolTable(),
        new FeedersTable(),
        new PopulationTable(),
        new UtilisationTable(),
        new VacanciesTable(),
        new DemandDriversTable());
  }

  private static List<Table<?>> money() {
    return List.of(new FundsTable(), new BudgetsTable(), new TariffsTable());
  }

  private static List<Table<?>> policy() {
    return List.of(
        new LeversTable(), new ShortfallTiersTable(), new ScenariosTable(), new SourcesTable());
  }

  /**
   * The shape of one table.
   *
   * @param name its file's name without {@code .csv}
   * @return its shape, empty when there is none of that name
   */
  public static Optional<Shape> shape(String name) {
    return all().stream().<Shape>map(Table::shape).filter(s -> s.name().equals(name)).findFirst();
  }

  /**
   * The tables that somebody fills in.
   *
   * @param owner who
   * @return in the order of the documentation
   */
  public static List<Table<?>> ownedBy(Owner owner) {
    return all().stream().filter(table -> table.shape().owner() == owner).toList();
  }

  public static List<String> names() {
    return all().stream().map(table -> table.shape().name()).toList();
  }
}
