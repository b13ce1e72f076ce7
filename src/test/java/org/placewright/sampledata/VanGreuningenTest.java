package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.anIntake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.demand.DemandProjection;
import org.placewright.input.PackReader;
import org.placewright.input.ReadResult;
import org.placewright.input.UnreadableInput;
import org.placewright.input.table.Tables;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.Provision;
import org.placewright.shortfall.Advice;
import org.placewright.shortfall.AdviceReasons;
import org.placewright.shortfall.PeopleAndFlows;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.supply.Intakes;
import org.placewright.supply.ProjectionMeasure;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;

/**
 * The published results of van Greuningen, Batenburg and van der Velden, Human Resources for Health
 * 2012, 10:21, tables 2 to 8, from the pack alone.
 */
class VanGreuningenTest {
  private static final Path PACK = Path.of("sample-data/van-greuningen-2012");
  private static final int IN_2019 = 10;

  @Test
  void theStockOf2019IsThePublishedOne() throws UnreadableInput {
    Scenario scenario = read("");
    SupplyProjection supply = supply(scenario);
    assertEquals(10_215, supply.get(ProjectionMeasure.HEADS, 0, 0, 0), 1e-9);
    assertEquals(12_246, Math.round(supply.get(ProjectionMeasure.HEADS, 0, 0, IN_2019)));
    assertEquals(6_945, Math.round(supply.get(ProjectionMeasure.WOMEN, 0, 0, IN_2019)));
  }

  @Test
  void theFlowsOfTheTenYearsAreThePublishedOnes() throws UnreadableInput {
    SupplyProjection supply = supply(read(""));
    double abroad = 0;
    double completers = 0;
    for (int t = 1; t <= IN_2019; t++) {
      abroad += supply.get(ProjectionMeasure.INTERNATIONAL, 0, 0, t);
      completers += supply.get(ProjectionMeasure.COMPLETERS, 0, 0, t);
    }
    assertEquals(109, abroad, 1e-9);
    // 1,477 of those in training in 2009, 1,153 of the intakes of 2009 and 2010, 2,883 after them
    assertEquals(1_477 + 1_153 + 2_883, completers, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 7807, 380, 476",
    "scenario-1, 9056, -869, 929",
    "scenario-3, 8512, -325, 732",
  })
  void demandBalanceAndAdviceAreThePublishedOnes(
      String name, long required, long surplus, long advised) throws UnreadableInput {
    Scenario scenario = read(name);
    DemandProjection demand = DemandProjection.of(scenario);
    SupplyModel model = SupplyModel.of(scenario);
    SupplyProjection supply = model.project(Intakes.fromBaselineCarriedOn(scenario));
    double there = supply.fte(0, 0, IN_2019);
    double needed = demand.fte(0, 0, IN_2019);
    assertEquals(7_292, Math.round(supply.fte(0, 0, 0)));
    assertEquals(7_365, Math.round(demand.fte(0, 0, 0)));
    assertEquals(8_187, there, 0.001 * 8_187);
    assertEquals(required, Math.round(needed));
    assertEquals(surplus, Math.round(there - needed));
    Advice advice = Advice.of(scenario, demand, supply, model.yields());
    assertEquals(614, advice.intake(0, 0).current(), 1e-9);
    assertEquals(advised, advice.places(0), 1);
  }

  /**
   * 86 beyond the 614 of every intake that can be changed: what is still to be promised is less.
   */
  @Test
  void theAdviceIsTheSameWhenPlacesArePromised() throws UnreadableInput {
    Scenario scenario = read("scenario-1");
    List<Intake> intakes = new ArrayList<>(scenario.provision().intakes());
    for (int year = 2012; year <= 2016; year++) {
      intakes.add(anIntake().programme("gp-training").year(year).places(700).entrants(700).build());
    }
    Provision provision =
        new Provision(scenario.provision().capacity(), scenario.provision().quality(), intakes);
    Scenario promising =
        ScenarioBuilder.builder()
            .settings(scenario.settings())
            .register(scenario.register())
            .provision(provision)
            .workforce(scenario.workforce())
            .need(scenario.need())
            .money(scenario.money())
            .policy(scenario.policy())
            .build();
    SupplyModel model = SupplyModel.of(promising);
    SupplyProjection supply = model.project(Intakes.fromBaselineCarriedOn(promising));
    Advice advice = Advice.of(promising, DemandProjection.of(promising), supply, model.yields());
    assertEquals(929.08, advice.country(0), 0.005);
    assertEquals(700 - 614, advice.promised(0, 0), 1e-9);
    assertEquals(92_908, AdviceReasons.of(promising).all().required());
    assertEquals(8_600, AdviceReasons.of(promising).all().promised());
  }

  /** Tables 2 and 4, and the flows of table 3, as the rows of projection.csv have them. */
  @Test
  void thePeopleOfTheProjectionAreThePublishedOnes() throws UnreadableInput {
    Scenario scenario = read("");
    SupplyProjection supply = supply(scenario);
    List<ProjectionRow> rows =
        ProjectionRow.rows(scenario, DemandProjection.of(scenario), supply, supply);
    PeopleAndFlows last = rows.get(IN_2019).people();
    assertEquals(12_246, Math.round(last.headcount()));
    assertEquals(5_301, Math.round(last.men()));
    assertEquals(6_945, Math.round(last.women()));
    double there = rows.get(0).people().headcount();
    for (ProjectionRow row : rows) {
      there += row.people().joiners() - row.people().leavers();
      assertEquals(there, row.people().headcount(), 1e-6);
    }
    double completions = rows.stream().mapToDouble(row -> row.people().completions()).sum();
    assertEquals(1_477 + 1_153 + 2_883, completions, 1);
  }

  @Test
  void aPlacesYieldIsThatOfThePublishedIntakes() throws UnreadableInput {
    Scenario scenario = read("");
    SupplyModel model = SupplyModel.of(scenario);
    SupplyProjection supply = model.project(Intakes.fromBaselineCarriedOn(scenario));
    Advice advice = Advice.of(scenario, DemandProjection.of(scenario), supply, model.yields());
    // 2,690 of the 3,070 work in 2019, 71 % of them women: 2690 · (0.71·0.551 + 0.29·0.822) FTE
    assertEquals(1_693.6, 614 * advice.intake(0, 0).ftePerPlace(), 2);
  }

  @Test
  void everyRowSaysWhereItIsFrom() {
    PackFiles pack = new PackFiles(PACK);
    int rows = 0;
    for (String table : Tables.names()) {
      // sources.csv lists sources; its rows come from nowhere.
      boolean hasSources = !table.equals("sources");
      if (hasSources && Files.exists(PACK.resolve(table + ".csv"))) {
        for (Row row : pack.rows(table)) {
          assertTrue(row.text("source").matches("(published|derived|illustrative): .+"), table);
          rows++;
        }
      }
    }
    assertTrue(rows > 80);
  }

  private static SupplyProjection supply(Scenario scenario) {
    return SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
  }

  private static Scenario read(String name) throws UnreadableInput {
    Optional<String> scenario = name.isEmpty() ? Optional.empty() : Optional.of(name);
    ReadResult result = new PackReader(List.of()).read(PACK, scenario);
    assertTrue(result.issues().isEmpty(), result.issues().toString());
    return result.scenario().orElseThrow();
  }
}
