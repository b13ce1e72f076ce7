package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Solve;
import org.placewright.allocation.lever.ScrutinyRow.ScoreTrend;
import org.placewright.allocation.lever.ScrutinyRow.ScrutinyState;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.Bid;
import org.placewright.scenario.training.Quality;

/** Surgery in the north, planned intakes in 2010 and 2011, scores known to 2010-08-01. */
class ScrutinyTest {
  private static ScenarioFixture scored(Quality... rows) {
    return Pack.surgery()
        .without(Quality.class)
        .with(rows)
        .with(Pack.hard("quality-threshold", 60));
  }

  private static Quality score(String date, double score) {
    return new Quality("surgery-north", "inspectorate", LocalDate.parse(date), score);
  }

  private static List<ScrutinyRow> rows(ScenarioFixture builder, int first, int second) {
    Scenario scenario = builder.build();
    PlanBrief brief = PlanBrief.of(scenario);
    Map<String, Double> prices =
        Map.of(
            "quality-threshold[surgery-north,2010]", 1.5,
            "quality-threshold[surgery-north,2011]", 2.5);
    Allocation allocation =
        new Allocation(
            new PlacesPlan(new int[][] {{first, second}}),
            List.of(),
            prices,
            BoundProof.NONE,
            new Certificate(0, 0, List.of()),
            new Solve("none", Solve.Stop.GAP_REACHED, Optional.empty(), List.of()));
    return Scrutiny.of(brief, allocation);
  }

  private static ScrutinyRow row(ScenarioFixture builder) {
    return rows(builder, 3, 4).get(0);
  }

  @Test
  void aProgrammeWithPlacesIsListedWithItsLatestScoreAndTheOneBefore() {
    ScrutinyRow row = row(scored(score("2007-06-01", 70), score("2009-06-01", 65)));
    assertEquals(7, row.places().planned());
    assertEquals(65, row.judgement().latest().orElseThrow().score());
    assertEquals(70, row.judgement().previous().orElseThrow().score());
    assertEquals(Optional.of(ScoreTrend.DOWN), row.judgement().trend());
    assertEquals(OptionalDouble.of(60), row.judgement().threshold());
    assertEquals(ScrutinyState.MET, row.judgement().state());
    assertEquals(OptionalDouble.empty(), row.judgement().price());
  }

  @Test
  void trendsAreUpLevelOrFirst() {
    assertEquals(
        Optional.of(ScoreTrend.UP),
        row(scored(score("2007-06-01", 61), score("2009-06-01", 65))).judgement().trend());
    assertEquals(
        Optional.of(ScoreTrend.LEVEL),
        row(scored(score("2007-06-01", 65), score("2009-06-01", 65))).judgement().trend());
    assertEquals(
        Optional.of(ScoreTrend.FIRST), row(scored(score("2009-06-01", 65))).judgement().trend());
    assertEquals(Optional.empty(), row(scored()).judgement().trend());
  }

  @Test
  void whatTheThresholdHoldsBackIsListedWithTheDearerOfItsPrices() {
    List<ScrutinyRow> rows = rows(scored(score("2009-06-01", 58)), 0, 0);
    assertEquals(ScrutinyState.BELOW, rows.get(0).judgement().state());
    assertEquals(OptionalDouble.of(2.5), rows.get(0).judgement().price());
  }

  @Test
  void aScoreMayBeStaleOrMissingOrTheThresholdOff() {
    assertEquals(ScrutinyState.STALE, row(scored(score("2005-07-31", 90))).judgement().state());
    assertEquals(ScrutinyState.MISSING, row(scored()).judgement().state());
    ScrutinyRow off = row(Pack.surgery().without(Quality.class));
    assertEquals(ScrutinyState.OFF, off.judgement().state());
    assertEquals(OptionalDouble.empty(), off.judgement().threshold());
  }

  @Test
  void aProgrammeThatPassesAndGetsNothingIsNotListed() {
    assertTrue(rows(scored(score("2009-06-01", 65)), 0, 0).isEmpty());
  }

  @Test
  void aPriceIsComparedWithTheTariffToThePenny() {
    // The tariff is £30,000 in every year of training.
    assertEquals(new Pounds(3_000_000), row(bidding(3_000_000)).terms().tariff());
    assertTrue(!row(bidding(3_000_000)).terms().aboveTariff());
    assertTrue(row(bidding(3_000_001)).terms().aboveTariff());
  }

  private static ScenarioFixture bidding(long pence) {
    return scored(score("2009-06-01", 65))
        .with(new Bid("surgery-north", YearRange.ANY, new Pounds(pence), 2));
  }

  @Test
  void theDearestBidOfThePlannedIntakesIsShown() {
    ScrutinyRow row =
        row(
            bidding(2_000_000)
                .with(new Bid("surgery-north", YearRange.only(2011), new Pounds(2_500_000), 1))
                .with(new Bid("surgery-north", YearRange.only(2012), new Pounds(9_000_000), 9)));
    assertEquals(2_500_000, row.terms().bid().orElseThrow().perTraineeYear().pence());
    assertEquals(2, row.terms().minPlaces());
    assertTrue(row(scored(score("2009-06-01", 65))).terms().bid().isEmpty());
  }
}
