package org.placewright.sampledata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code sample-data/england-2008} from the folder of its sources. */
public final class EnglandPack {
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
    Demand demand = new Demand(england);
    Money money = new Money(england, pipeline);
    Holders holders = new Holders(england, money);
    return withOwners(
        sources,
        Finished.table(sources, "settings", 1),
        lists.specialties(),
        lists.deaneries(),
        providers.table(),
        programmes.table(),
        programmes.capacityTable(),
        new Quality(programmes).table(),
        intakes.table(),
        staff.workforce(),
        rates.participationTable(england.specialties()),
        rates.leavingTable(england.specialties()),
        pipeline.trainees(),
        pipeline.training(),
        pipeline.fillRates(),
        demand.mobility(),
        staff.joiners(),
        pipeline.pool(),
        new Residents(england).table(),
        demand.utilisation(),
        staff.vacancies(rates),
        demand.drivers(),
        Finished.table(sources, "funds", 1),
        money.budgets(),
        money.tariffs(),
        holders.serviceLines(),
        holders.holders(),
        Finished.table(sources, "transition", 1),
        Finished.table(sources, "income_floors", 2),
        Finished.table(sources, "assurance", 5),
        Finished.table(sources, "leadership", 4),
        Finished.table(sources, "leadership_limits", 3),
        Finished.table(sources, "leadership_budgets", 3),
        Finished.table(sources, "levers", 3),
        Finished.table(sources, "scenarios", 5),
        Finished.table(sources, "uncertainty", 1));
  }

  private static List<Table> withOwners(Sources sources, Table... tables) {
    List<Table> all = new ArrayList<>(List.of(tables));
    all.add(SourceOwners.table(sources, all));
    return List.copyOf(all);
  }
}
