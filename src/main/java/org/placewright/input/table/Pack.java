package org.placewright.input.table;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.AgeSexRate;
import org.placewright.scenario.Budget;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.DriverRow;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Intake;
import org.placewright.scenario.LeverRow;
import org.placewright.scenario.Population;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Provider;
import org.placewright.scenario.Row;
import org.placewright.scenario.ShortfallTier;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.StaffInPost;
import org.placewright.scenario.Tariff;
import org.placewright.scenario.TraineesInPost;
import org.placewright.scenario.Training;
import org.placewright.scenario.Vacancy;

/** What was read of every table. */
public final class Pack {
  public final TableRows<SettingRow> settings;
  public final TableRows<Specialty> specialties;
  public final TableRows<Deanery> deaneries;
  public final TableRows<Provider> providers;
  public final TableRows<Programme> programmes;
  public final TableRows<Intake> intakes;
  public final TableRows<StaffInPost> workforce;
  public final TableRows<AgeSexRate> participation;
  public final TableRows<AgeSexRate> leaving;
  public final TenureTables tenure;
  public final TableRows<TraineesInPost> trainees;
  public final TableRows<Training> training;
  public final FlowTables flows;
  public final TableRows<Population> population;
  public final TableRows<AgeSexRate> utilisation;
  public final TableRows<Vacancy> vacancies;
  public final TableRows<DriverRow> demandDrivers;
  public final PathwayTables pathways;
  public final MethodTables methods;
  public final TableRows<Fund> funds;
  public final TableRows<Budget> budgets;
  public final TableRows<Tariff> tariffs;
  public final CostTables costs;
  public final FundRuleTables fundRules;
  public final OversightTables oversight;
  public final TableRows<LeverRow> levers;
  public final TableRows<ShortfallTier> shortfallTiers;
  public final AsideTables aside;
  public final WallTables wall;
  public final WhatIfTables whatIfs;

  /** Reads one table. */
  public interface Loader {
    /**
     * Reads one table.
     *
     * @param <R> the kind of row
     * @param table which
     * @return what could be read of it
     */
    <R extends Row> TableRows<R> load(Table<R> table);
  }

  /**
   * Reads every table.
   *
   * @param loader how
   */
  public Pack(Loader loader) {
    settings = loader.load(new SettingsTable());
    specialties = loader.load(new SpecialtiesTable());
    deaneries = loader.load(new DeaneriesTable());
    providers = loader.load(new ProvidersTable());
    programmes = loader.load(new ProgrammesTable());
    intakes = loader.load(new IntakesTable());
    workforce = loader.load(new WorkforceTable());
    participation = loader.load(new ParticipationTable());
    leaving = loader.load(new LeavingTable());
    tenure = new TenureTables(loader);
    trainees = loader.load(new TraineesTable());
    training = loader.load(new TrainingTable());
    flows = new FlowTables(loader);
    population = loader.load(new PopulationTable());
    utilisation = loader.load(new UtilisationTable());
    vacancies = loader.load(new VacanciesTable());
    demandDrivers = loader.load(new DemandDriversTable());
    pathways = new PathwayTables(loader);
    methods = new MethodTables(loader);
    funds = loader.load(new FundsTable());
    budgets = loader.load(new BudgetsTable());
    tariffs = loader.load(new TariffsTable());
    costs = new CostTables(loader);
    fundRules = new FundRuleTables(loader);
    oversight = new OversightTables(loader);
    levers = loader.load(new LeversTable());
    shortfallTiers = loader.load(new ShortfallTiersTable());
    aside = new AsideTables(loader);
    wall = new WallTables(loader);
    whatIfs = new WhatIfTables(loader);
  }

  /**
   * Every table.
   *
   * @return in no order that matters
   */
  public List<TableRows<?>> all() {
    List<TableRows<?>> all = new ArrayList<>(methods.all());
    all.addAll(pathways.all());
    all.addAll(tenure.all());
    all.addAll(flows.all());
    all.addAll(costs.all());
    all.addAll(fundRules.all());
    all.addAll(oversight.all());
    all.addAll(single());
    all.addAll(wall.all());
    all.addAll(aside.all());
    all.addAll(whatIfs.all());
    return List.copyOf(all);
  }

  private List<TableRows<?>> single() {
    return List.of(
        settings,
        specialties,
        deaneries,
        providers,
        programmes,
        intakes,
        workforce,
        participation,
        leaving,
        trainees,
        training,
        population,
        utilisation,
        vacancies,
        demandDrivers,
        funds,
        budgets,
        tariffs,
        levers,
        shortfallTiers);
  }
}
