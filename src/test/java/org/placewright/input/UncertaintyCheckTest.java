package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.anEstimate;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Distribution;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.uncertainty.Correlation;
import org.placewright.scenario.uncertainty.UncertainColumn;
import org.placewright.scenario.uncertainty.UncertainRow;
import org.placewright.scenario.uncertainty.Uncertainty;
import org.placewright.uncertainty.UncertainInput;
import org.placewright.uncertainty.UncertainInputs;

/** What uncertainty.csv, correlations.csv and the drivers of demand must say. */
class UncertaintyCheckTest {
  private static final String LIST =
      "These can be uncertain: leaving.annual_rate, participation.fte_per_head, utilisation.weight,"
          + " training.annual_attrition, training.extension_rate, training.share_female,"
          + " training.ltft_share, training.service_contribution, fill_rates.fill_rate,"
          + " joiners.international, joiners.returners, vacancies.vacancy_fte,"
          + " vacancies.unmet_share, workforce.headcount, population.persons,"
          + " exits.cumulative_share, retention.share_still_working, demand_drivers.central.";

  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  /** The pack with one row of uncertainty and nothing that goes together. */
  private static TestPack with(String row) {
    return new TestPack()
        .put("uncertainty", new TestPack().lines("uncertainty").get(0), row)
        .without("correlations");
  }

  /** The pack with two pairs that go together, on lines 2 and 3. */
  private static TestPack correlated() {
    return new TestPack()
        .add("correlations", "gp-leaving,women,0.3", "women,demand_drivers/*/*/need/2009,-0.2");
  }

  private static void saysOfRow(String row, String issue) {
    says(with(row), "uncertainty.csv:2:" + issue);
  }

  @Test
  void emptyFieldsHaveTheirUsualMeaning() {
    Uncertainty uncertainty = new TestPack().scenario().policy().uncertainty();
    UncertainRow leaving = uncertainty.inputs().get(0);
    assertEquals("gp-leaving", leaving.input());
    assertEquals(UncertainColumn.LEAVING_RATE, leaving.column());
    assertEquals("", leaving.where().toString());
    assertEquals(Operation.MULTIPLY, leaving.operation());
    assertEquals(
        anEstimate().low(0.8).central(1).high(1.3).interval(0.8).build(), leaving.estimate());
    UncertainRow people = uncertainty.inputs().get(1);
    assertEquals("deanery=north&year=2012", people.where().toString());
    assertEquals(
        anEstimate()
            .low(-200)
            .central(0)
            .high(300)
            .distribution(Distribution.PERT)
            .interval(1)
            .build(),
        people.estimate());
  }

  @Test
  void driversWhoseLowIsBelowTheirHighAreInputsBesideTheRows() {
    TestPack pack =
        new TestPack()
            .put(
                "demand_drivers",
                "specialty,deanery,driver,cause,from_year,low,central,high,to_year,distribution",
                "*,*,need,,2009,0,0.01,0.02,2012,",
                "gp,north,need,age,2009,0,0.01,0.02,2012,uniform",
                "gp,north,need,wealth,2009,0.01,0.01,0.01,2012,");
    List<UncertainInput> inputs = UncertainInputs.of(pack.scenario());
    assertEquals(
        List.of(
            "demand_drivers/*/*/need/2009",
            "demand_drivers/gp/north/need/age/2009",
            "gp-leaving",
            "people",
            "women"),
        inputs.stream().map(UncertainInput::name).toList());
    assertEquals(
        "cause=&deanery=*&driver=need&from_year=2009&specialty=*",
        inputs.get(0).where().toString());
    // Uniform: from 0.01 - 0.0125 to 0.01 + 0.0125.
    assertEquals(0.01 + 0.0125 * 0.5, inputs.get(1).spread().at(0.75), 1e-12);
  }

  @Test
  void withoutTheFilesNothingButDriversIsUncertain() {
    TestPack pack = new TestPack().without("uncertainty").without("correlations");
    says(pack);
    assertEquals(Uncertainty.NONE, pack.scenario().policy().uncertainty());
  }

  @Test
  void onlyFiguresOfTheListCanBeUncertain() {
    saysOfRow(
        "a,mobility,share,,multiply,0.9,1,1.1,,",
        "3 [column] error BAD_VALUE: \"mobility.share\" cannot be uncertain. " + LIST);
    saysOfRow(
        "a,leaving,anual_rate,,multiply,0.9,1,1.1,,",
        "3 [column] error BAD_VALUE: \"leaving.anual_rate\" cannot be uncertain. Did you mean"
            + " leaving.annual_rate? "
            + LIST);
  }

  @Test
  void whereNamesColumnsThatPickRowsAndMatchesOne() {
    saysOfRow(
        "a,exits,cumulative_share,years_from_base=10,multiply,0.9,1,1.1,,",
        "4 [where] error BAD_VALUE: \"years_from_base=10\" does not pick rows of exits.csv. Rows"
            + " can be picked by specialty, sex.");
    saysOfRow(
        "a,leaving,annual_rate,sex=F&sex=M,multiply,0.9,1,1.1,,",
        "4 [where] error BAD_VALUE: sex is named twice.");
    saysOfRow(
        "a,workforce,headcount,specialty=gp&deanery=south,multiply,0.9,1,1.1,,",
        "4 [where] error BAD_VALUE: no row of workforce.csv matches. Values are compared as text.");
  }

  @Test
  void everyFigureOfTheListCanBePicked() {
    List<String> wheres =
        List.of(
            "leaving,annual_rate,specialty=*&sex=*&age_from=20&age_to=64",
            "participation,fte_per_head,specialty=*&sex=*&age_from=20&age_to=69&year=*",
            "utilisation,weight,specialty=*&age_from=0",
            "training,annual_attrition,specialty=*",
            "training,extension_rate,",
            "training,share_female,",
            "training,ltft_share,",
            "training,service_contribution,",
            "fill_rates,fill_rate,specialty=gp & deanery=north",
            "joiners,international,specialty=gp&deanery=north&year=2009",
            "joiners,returners,",
            "vacancies,vacancy_fte,specialty=gp&deanery=north",
            "vacancies,unmet_share,",
            "workforce,headcount,specialty=gp&deanery=north&sex=F&age_from=40&age_to=49",
            "population,persons,deanery=north&year=2010&sex=F&age_from=0&age_to=120",
            "exits,cumulative_share,specialty=gp&sex=M",
            "retention,share_still_working,specialty=gp&sex=*&origin=training",
            "demand_drivers,central,driver=need&cause=&from_year=2009");
    assertEquals(UncertainColumn.values().length, wheres.size());
    for (String where : wheres) {
      says(with("a," + where + ",add,-0.1,,0.1,,"));
    }
  }

  @Test
  void lowCentralAndHighRise() {
    saysOfRow(
        "a,leaving,annual_rate,,multiply,1.1,,1.3,,",
        "7 [central] error INCONSISTENT: low, central and high do not rise in this order (an empty"
            + " central is 1).");
    saysOfRow(
        "a,leaving,annual_rate,,add,0.1,0.3,0.2,,",
        "7 [central] error INCONSISTENT: low, central and high do not rise in this order.");
  }

  @Test
  void eachOperationHasItsOwnLimits() {
    saysOfRow(
        "a,training,ltft_share,,set,0.1,,0.2,,",
        "7 [central] error MISSING_VALUE: there is no value, and what is set has no usual one."
            + " The likeliest value; the median of a normal one.");
    saysOfRow(
        "a,workforce,headcount,,set,0,5,20000000,,",
        "8 [high] error OUT_OF_RANGE: workforce.headcount cannot be 20000000. It is from 0 to"
            + " 10000000.");
    saysOfRow(
        "a,training,ltft_share,,multiply,-0.1,1,2,,",
        "6 [low] error OUT_OF_RANGE: a factor cannot be below 0.");
  }

  @Test
  void aNormalDistributionHasNoLeastAndGreatest() {
    saysOfRow(
        "a,leaving,annual_rate,,multiply,0.9,,1.3,normal,1",
        "10 [interval] error INCONSISTENT: a normal distribution has no least and greatest. Give an"
            + " interval below 1, or another distribution.");
    saysOfRow(
        "a,leaving,annual_rate,,multiply,0.9,,1.3,,0.3",
        "10 [interval] error OUT_OF_RANGE: \"0.3\" is not from 0.5 to 1.");
  }

  @Test
  void correlationsAreOfInputsThatThereAre() {
    says(
        correlated().add("correlations", "gp-leavin,women,0.1"),
        "correlations.csv:4:1 [first] error UNKNOWN_ID: \"gp-leavin\" is no uncertain input. Did"
            + " you mean gp-leaving?");
    says(
        correlated().add("correlations", "people,demand_drivers/*/*/need/2010,0.1"),
        "correlations.csv:4:2 [second] error UNKNOWN_ID: \"demand_drivers/*/*/need/2010\" is no"
            + " uncertain input. Did you mean demand_drivers/*/*/need/2009?");
  }

  @Test
  void aPairIsListedOnceAndIsNeverPerfectlyCorrelated() {
    says(
        correlated().add("correlations", "women,gp-leaving,0.3"),
        "correlations.csv:4:2 [second] error DUPLICATE_KEY: the same two are on line 2, the other"
            + " way round. Delete one.");
    says(
        correlated().add("correlations", "women,women,0.3"),
        "correlations.csv:4:2 [second] error INCONSISTENT: an input goes together with itself."
            + " Delete the row.");
    says(
        correlated().add("correlations", "women,people,-1"),
        "correlations.csv:4:3 [rank_correlation] error OUT_OF_RANGE: two inputs cannot go together"
            + " wholly. If they are one number, make them one row of uncertainty.csv.");
  }

  @Test
  void correlationsThatCannotBeTogetherAreNamed() {
    says(
        new TestPack()
            .put("correlations", "first,second,rank_correlation")
            .add("correlations", "women,people,0.9", "gp-leaving,people,0.9")
            .add("correlations", "women,gp-leaving,-0.9"),
        "correlations.csv error INCONSISTENT: no inputs can have these rank correlations together:"
            + " gp-leaving and people 0.9; women and gp-leaving -0.9; women and people 0.9. Bring"
            + " some of them nearer to 0.");
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    TestPack other = correlated();
    for (String table : List.of("uncertainty", "correlations")) {
      List<String> lines = other.lines(table);
      Stream<String> turned =
          Stream.iterate(lines.size() - 1, i -> i - 1).limit(lines.size() - 1L).map(lines::get);
      other.put(table, Stream.concat(Stream.of(lines.get(0)), turned).toArray(String[]::new));
    }
    assertEquals(correlated().scenario(), other.scenario());
    assertEquals(
        List.of(
            new Correlation("gp-leaving", "women", 0.3),
            new Correlation("women", "demand_drivers/*/*/need/2009", -0.2)),
        other.scenario().policy().uncertainty().correlations());
  }
}
