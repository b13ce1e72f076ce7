package org.placewright.sampledata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code sample-data/england-2008} from the folder of its sources. */
public final class EnglandPack {
  private static final Map<String, Integer> KEYS_OF_FINISHED =
      Map.ofEntries(
          Map.entry("assurance", 5),
          Map.entry("candidates", 2),
          Map.entry("challenges", 1),
          Map.entry("correlations", 2),
          Map.entry("demand_methods", 1),
          Map.entry("feeders", 2),
          Map.entry("funds", 1),
          Map.entry("income_floors", 2),
          Map.entry("interests", 2),
          Map.entry("leadership", 4),
          Map.entry("leadership_budgets", 3),
          Map.entry("leadership_limits", 3),
          Map.entry("levers", 3),
          Map.entry("scenarios", 5),
          Map.entry("settings", 1),
          Map.entry("shifts", 4),
          Map.entry("shortfall_tiers", 1),
          Map.entry("transition", 1),
          Map.entry("uncertainty", 1),
          Map.entry("uplift", 2),
          Map.entry("virement_rules", 2));

  private EnglandPack() {}

  /**
   * Writes the pack.
   *
   * @param args the folder of sources, then the folder to write into
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }

  static void write(Path sources, Path out) throws IOException {
    Files.createDirectories(out);
    for (Table table : tables(new Sources(sources))) {
      table.writeTo(out);
    }
  }

  static List<Table> tables(Sources sources) {
    England england = England.read(sources);
    Providers providers = Providers.of(england);
    Programmes programmes = Programmes.of(england, providers);
    Intakes intakes = new Intakes(england, programmes);
    Pipeline pipeline = new Pipeline(england, intakes);
    Staff staff = new Staff(england);
    Rates rates = Rates.of(sources);
    Lists lists = new Lists(england);
    Money money = new Money(england, pipeline);
    List<Table> all = new ArrayList<>();
    all.addAll(
        List.of(
            lists.specialties(),
            lists.deaneries(),
            lists.shas(),
            providers.table(),
            programmes.table(),
            programmes.capacityTable(),
            new Quality(programmes, sources).table(),
            intakes.table(),
            staff.workforce(),
            rates.participationTable(england.specialties()),
            rates.leavingTable(england.specialties()),
            pipeline.trainees(),
            pipeline.training(),
            pipeline.fillRates(),
            staff.joiners(),
            pipeline.pool(),
            staff.vacancies(rates),
            money.budgets(),
            money.tariffs()));
    addDemand(all, england, new BaseNeed(england, pipeline, staff, rates));
    addRules(all, england, new Courses(england, programmes, money));
    addFinished(all, sources);
    return withOwners(sources, all);
  }

  private static void addDemand(List<Table> all, England england, BaseNeed base) {
    Residents residents = new Residents(england);
    Demand demand = new Demand(england);
    Methods methods = new Methods(england, base, residents);
    all.addAll(
        List.of(
            residents.table(),
            demand.utilisation(),
            demand.drivers(),
            demand.mobility(),
            methods.workingTime(),
            methods.workload(),
            methods.allowances(),
            methods.ratios(),
            methods.standards(),
            methods.returns()));
  }

  private static void addRules(List<Table> all, England england, Courses courses) {
    Holders holders = new Holders(england, courses.money());
    all.addAll(
        List.of(
            courses.curriculum(),
            courses.stages(),
            courses.firstPost(),
            courses.bids(),
            holders.serviceLines(),
            holders.holders()));
  }

  /** Adds the decisions, with the number of their key columns. */
  private static void addFinished(List<Table> all, Sources sources) {
    new TreeMap<>(KEYS_OF_FINISHED)
        .forEach((name, keys) -> all.add(Finished.table(sources, name, keys)));
  }

  private static List<Table> withOwners(Sources sources, List<Table> tables) {
    List<Table> all = new ArrayList<>(tables);
    all.add(SourceOwners.table(sources, all));
    return List.copyOf(all);
  }
}
