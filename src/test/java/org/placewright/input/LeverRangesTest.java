package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lever says of its own value, years and scope, and what a pack does with it. */
class LeverRangesTest {
  private static final String HEADER = "lever,scope,from_year,to_year,value,mode,relax_price";

  private static TestPack with(String... rows) {
    return new TestPack()
        .put("scenarios", "scenario,table,where,column,operation,value")
        .put("levers", HEADER)
        .add("levers", rows);
  }

  @ParameterizedTest
  @CsvSource({
    "half-gp,44,from 0 to 1,0.44",
    "equity,85,from 0 to 1,0.85",
    "stability,15,from 0 to 2,0.15",
    "existing-resources,100,from 0 to 2,1",
    "ringfence,85,from 0 to 2,0.85",
    "no-worse,8,from -1 to 1,0.08",
  })
  void aValueWithoutMeaningIsRefusedWithTheLikelyOne(
      String lever, String value, String range, String meant) {
    assertEquals(
        List.of(
            "levers.csv:2:5 [value] error OUT_OF_RANGE: "
                + (value + " for " + lever + " is not " + range)
                + (". Did you mean " + meant + "?")),
        with(lever + ",*,,," + value + ",hard,").issues());
    assertEquals(List.of(), with(lever + ",*,,," + meant + ",hard,").issues());
  }

  @ParameterizedTest
  @CsvSource({
    "quality-threshold,0.6,from 30 to 90,60",
    "half-gp,0.05,from 0.2 to 0.7,0.5",
    "stability,2,from 0.02 to 0.6,0.02",
    "pool-use,0.097,from 0.8 to 1,0.97",
  })
  void anUnusualValueIsAWarning(String lever, String value, String range, String meant) {
    assertEquals(
        List.of(
            "levers.csv:2:5 [value] warning SUSPICIOUS: "
                + (value + " for " + lever + " is not usual: " + range)
                + (". Did you mean " + meant + "?")),
        with(lever + ",*,,," + value + ",hard,").issues());
    assertEquals(List.of(), with(lever + ",*,,," + value + ",off,").issues());
    assertEquals(List.of(), with(lever + ",*,,," + meant + ",hard,").issues());
  }

  @Test
  void withoutTheColumnEveryValueIsOneAndThatIsSaidOnce() {
    TestPack pack = new TestPack().put("scenarios", "scenario,table,where,column,operation,value");
    pack.put("levers", "lever,scope,from_year,to_year,mode", "half-gp,*,,,hard");
    assertEquals(
        List.of(
            "levers.csv warning MISSING_COLUMN: there is no column value: every lever has the value"
                + " 1. Add it, with the number of each lever in its own unit."),
        pack.issues());
  }

  @Test
  void aFileCutShortToItsHeaderIsAWarningAndAnOffRowIsNot() {
    assertEquals(
        List.of(
            "levers.csv warning EMPTY_FILE: has a header and no rows: a plan would keep no rule at"
                + " all. Add the rules; a row that is off says that none is wanted."),
        with().issues());
    assertEquals(List.of(), with("half-gp,*,,,0.5,off,").issues());
  }

  @Test
  void anIntakeThatNoRowNamesIsSaid() {
    assertEquals(
        List.of(
            "levers.csv:2:4 [to_year] warning BAD_YEAR: half-gp of * names no row for the intakes"
                + " of 2010: it asks nothing there. Name them; off says that nothing is wanted."),
        with("half-gp,*,2009,2009,0.5,hard,").issues());
    assertEquals(
        List.of(), with("half-gp,*,2009,2009,0.5,hard,", "half-gp,*,2010,2010,0.5,off,").issues());
    // An exception for one year, with a rule for all of them.
    assertEquals(
        List.of(), with("stability,gp,2009,2009,0.5,hard,", "stability,*,,,0.2,hard,").issues());
  }

  @Test
  void aFinancialYearThatNoRowNamesIsSaid() {
    assertEquals(
        List.of(
            "levers.csv:2:4 [to_year] warning BAD_YEAR: existing-resources of * names no row for"
                + " the financial years 2010 to 2012: it asks nothing there. Name them; off says"
                + " that nothing is wanted.",
            "levers.csv:3:4 [to_year] warning BAD_YEAR: ringfence of * names no row for the"
                + " financial years 2011 to 2012: that of 2010 goes on. Name them if that is"
                + " meant."),
        with("existing-resources,*,2009,2009,1,hard,", "ringfence,*,2009,2010,1,hard,").issues());
  }

  @Test
  void aRuleThatTouchesNoProgrammeIsSaid() {
    assertEquals(
        List.of(
            "levers.csv:2:2 [scope] warning BAD_LEVER: no programme can be touched by half-gp of gp."
                + " Its scope is *, or with programmes in it: an SHA, a deanery.",
            "levers.csv:3:2 [scope] warning BAD_LEVER: no programme can be touched by ringfence of"
                + " MEE. Its scope is *, or with programmes in it: an SHA, a fund."),
        with("half-gp,gp,,,0.5,hard,", "ringfence,MEE,,,1,hard,", "ringfence,madel,,,1,hard,")
            .issues());
  }

  @Test
  void aProfessionNearThatOfAPoolIsSaid() {
    assertEquals(
        List.of(
            "specialties.csv:2:3 [profession] warning INCONSISTENT: entrant_pool.csv has no pool of"
                + " doctors: any number may enter gp. Did you mean doctor?",
            "workforce.csv warning MISSING_ROWS: no row for surgery, and specialties.csv depends on"
                + " it: none would work there in the base year. Add the rows; a headcount of 0 says"
                + " that there are none."),
        new TestPack()
            .cell("specialties", 2, 3, "doctors")
            .add("specialties", "surgery,Surgery,doctor,MEE,5,yes,no,1,yes,significant")
            .without("curriculum")
            .without("feeders")
            .issues());
  }

  @Test
  void anIntakeWithoutAPoolOfItsYearIsSaid() {
    assertEquals(
        List.of(
            "entrant_pool.csv:2:2 [year] warning BAD_YEAR: there is no pool of doctor for 2010."
                + " A pool goes on until its next row, and ever after its last; before its first it"
                + " has no end."),
        new TestPack()
            .put("entrant_pool", "profession,year,headcount", "doctor,2009,30")
            .add("entrant_pool", "physiotherapist,2009,30", "physiotherapist,2010,30")
            .issues());
  }
}
