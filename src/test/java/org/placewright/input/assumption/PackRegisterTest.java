package org.placewright.input.assumption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Assumptions;
import org.placewright.assumption.Basis;
import org.placewright.input.TestPack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.input.table.Use;

class PackRegisterTest {
  private static Assumptions of(TestPack pack) {
    return pack.read(Optional.empty()).assumptions();
  }

  private static List<Assumption> of(Assumptions all, String table, String parameter) {
    return all.rows().stream()
        .filter(row -> row.id().table().equals(table) && row.id().parameter().equals(parameter))
        .toList();
  }

  private static String line(Assumption row) {
    return row.id().key() + " | " + row.value() + " | " + row.unit();
  }

  private static List<String> lines(Assumptions all, String table, String parameter) {
    return of(all, table, parameter).stream().map(PackRegisterTest::line).toList();
  }

  private static Assumption only(Assumptions all, String table, String key) {
    List<Assumption> found =
        all.rows().stream()
            .filter(row -> row.id().table().equals(table) && row.id().key().equals(key))
            .toList();
    assertEquals(1, found.size(), key);
    return found.get(0);
  }

  @Test
  void aParameterIsListedByTableKeyAndColumnWithItsUnit() {
    assertEquals(
        List.of(
            "specialty=*, sex=*, age_from=20 | 0.04 | share a year",
            "specialty=*, sex=*, age_from=65 | 1 | share a year"),
        lines(of(new TestPack()), "leaving", "annual_rate"));
  }

  @Test
  void keysSortAsNumbersOfAnyWidth() {
    TestPack pack = new TestPack().add("retention", "gp,*,training,2010,10,0.8");
    pack.add("retention", "gp,*,training,2010,2,0.95");

    assertEquals(
        List.of("2 0.95", "5 0.9", "10 0.8"),
        of(of(pack), "retention", "share_still_working").stream()
            .filter(row -> row.id().key().startsWith("specialty=gp"))
            .map(row -> row.id().key().replaceAll(".*=", "") + " " + row.value())
            .toList());
  }

  @Test
  void tablesComeInTheOrderOfTheirDocumentation() {
    List<String> seen =
        of(new TestPack()).rows().stream().map(row -> row.id().table()).distinct().toList();

    assertEquals(Tables.names().stream().filter(seen::contains).toList(), seen);
    assertTrue(seen.size() > 30, seen.toString());
  }

  @Test
  void recordsOfOneSourceAreOneRowForEachColumn() {
    TestPack pack = new TestPack();
    pack.put("vacancies", "specialty,deanery,vacancy_fte");
    pack.put(
        "workforce",
        "specialty,deanery,sex,age_from,age_to,headcount,source",
        "gp,north,F,40,49,100,derived: a",
        "gp,north,M,40,49,120.5,published: b",
        "physio,south,F,30,39,90,derived: a");

    assertEquals(
        List.of(
            "all records of the source | rows=2; least=90; greatest=100; sum=190 | people",
            "all records of the source | rows=1; least=120.5; greatest=120.5; sum=120.5 | people"),
        lines(of(pack), "workforce", "headcount"));
    // Ages do not add up to anything.
    assertEquals(
        "all records of the source | rows=2; least=39; greatest=49 | years of age",
        lines(of(pack), "workforce", "age_to").get(0));
  }

  @Test
  void aTableOfNamesAloneIsCounted() {
    assertEquals(
        List.of("all records of the source | rows=2 | rows"),
        lines(of(new TestPack()), "shas", "rows"));
  }

  @Test
  void daysAreSummedUpByTheFirstAndTheLast() {
    TestPack pack = new TestPack().put("quality", "programme,assessor,assessed_on,score");
    pack.add("quality", "gp-n,pmetb,2008-03-10,82", "physio-s,hpc,2007-01-05,61");

    assertEquals(
        List.of("all records of the source | rows=2; least=61; greatest=82 | score"),
        lines(of(pack), "quality", "score"));
  }

  @Test
  void settingsWithoutARowAreListedWithTheProgramsDefault() {
    Assumption left = only(of(new TestPack()), "settings", "setting=surplus_price");
    Assumption given = only(of(new TestPack()), "settings", "setting=discount_rate");

    assertEquals("0.05", left.value());
    assertEquals("FTE-years per FTE-year", left.unit());
    assertEquals("default of the program", left.provenance().source());
    assertEquals(Optional.of(Basis.JUDGED), left.provenance().basis());
    assertEquals("0.035", given.value());
    assertEquals("", given.provenance().source());
    assertEquals(Optional.empty(), given.provenance().basis());
  }

  @Test
  void aBlankFieldIsListedWithWhatItMeans() {
    List<Assumption> prices = of(of(new TestPack()), "levers", "relax_price");

    assertEquals("0; a soft lever must have one", prices.get(0).value());
    assertEquals("default of the program", prices.get(0).provenance().source());
    assertEquals("3", prices.get(1).value());
    assertEquals("", prices.get(1).provenance().source());
  }

  @Test
  void aColumnThatTheFileHasNotIsListedOnce() {
    assertEquals(
        List.of("every row | compound | "), lines(of(new TestPack()), "demand_drivers", "trend"));
  }

  @Test
  void whatHoldsWithoutARowIsListedUnlessARowIsForAll() {
    TestPack none = new TestPack().without("fill_rates");
    TestPack some = new TestPack().put("fill_rates", "specialty,deanery,fill_rate", "gp,*,0.9");

    assertEquals(
        List.of("where no row says otherwise | 1 | share"),
        lines(of(none), "fill_rates", "fill_rate"));
    assertEquals(
        List.of("specialty=gp, deanery=* | 0.9 | share", "where no row says otherwise | 1 | share"),
        lines(of(some), "fill_rates", "fill_rate"));
    // The pack's own rows are for *,* and for gp in the north.
    assertEquals(2, of(of(new TestPack()), "fill_rates", "fill_rate").size());
  }

  @Test
  void aDefaultOfAMethodNobodyHasIsNotListed() {
    TestPack unused = new TestPack().without("returns").without("challenges");

    assertEquals(List.of(), of(of(unused), "challenges", "distance"));
    assertEquals(
        List.of("where no row says otherwise | 3.5 | robust standard deviations"),
        lines(of(new TestPack().without("challenges")), "challenges", "distance"));
  }

  @Test
  void whatAScenarioChangesIsFlaggedAndAnsweredForByTheScenario() {
    TestPack pack = new TestPack();
    pack.put("scenarios", "scenario,table,where,column,operation,value,note,source");
    pack.add("scenarios", "cut,budgets,financial_year=2010,amount_gbp,multiply,0.95,,judged: a");
    pack.add("scenarios", "cut,workforce,sex=M,headcount,multiply,2,,judged: b");
    Assumptions all = pack.read(Optional.of("cut")).assumptions();

    Assumption cut = only(all, "budgets", "fund=madel, sha=north-sha, financial_year=2010");
    assertEquals("1900000", cut.value());
    assertTrue(cut.changed());
    assertEquals("judged: a", cut.provenance().source());
    Assumption kept = only(all, "budgets", "fund=madel, sha=north-sha, financial_year=2011");
    assertEquals("2000000", kept.value());
    assertTrue(!kept.changed());
    // 120 men become 240; the 190 women are left as they are.
    assertEquals(
        List.of(
            "rows=2; least=90; greatest=100; sum=190 false",
            "rows=1; least=240; greatest=240; sum=240 true"),
        of(all, "workforce", "headcount").stream()
            .map(r -> r.value() + " " + r.changed())
            .toList());
    assertEquals(0, of(pack).rows().stream().filter(Assumption::changed).count());
  }

  @Test
  void aRowWhoseKeyAScenarioChangesIsChangedAltogether() {
    TestPack pack = new TestPack();
    pack.add("scenarios", "moved,joiners,year=2009,year,set,2013,");
    Assumptions all = pack.read(Optional.of("moved")).assumptions();

    Assumption moved =
        of(all, "joiners", "returners").stream().filter(Assumption::changed).findFirst().get();
    assertEquals("specialty=gp, deanery=north, year=2013", moved.id().key());
  }

  @Test
  void aLeverSwitchedOffOnTheCommandLineIsOff() {
    Assumptions off = of(new TestPack()).withLeversOff(new TreeSet<>(List.of("stability", "half")));

    List<Assumption> modes = of(off, "levers", "mode");
    assertEquals(
        List.of("hard false", "off true", "off false"),
        modes.stream().map(row -> row.value() + " " + row.changed()).toList());
    assertEquals("set on the command line", modes.get(1).provenance().source());
  }

  @Test
  void numbersAreWrittenPlainly() {
    TestPack pack = new TestPack().put("vacancies", "specialty,deanery,vacancy_fte");
    pack.add("vacancies", "gp,north,+4.50", "gp,south,1e1");

    assertEquals(
        List.of("4.50", "10", "0"),
        of(of(pack), "vacancies", "vacancy_fte").stream().map(Assumption::value).toList());
  }

  @Test
  void whatIsCountedByAssumptionAddsUp() {
    Assumptions all = of(new TestPack());
    var count = all.count();

    assertEquals(all.rows().size(), count.all());
    assertEquals(
        count.all(), count.published() + count.derived() + count.judged() + count.unknown());
    // Of the one row from the White Paper, value and mode; its other two fields are blank.
    assertEquals(2, count.published());
    assertEquals(count.all() - 2, count.withoutOwner());
  }

  @Test
  void theTablesOfRecordsAreThese() {
    List<String> records =
        Tables.all().stream()
            .map(Table::shape)
            .filter(shape -> shape.use() == Use.RECORDS)
            .map(Shape::name)
            .toList();

    assertEquals(
        List.of(
            "deaneries",
            "shas",
            "providers",
            "programmes",
            "capacity",
            "quality",
            "intakes",
            "completions",
            "workforce",
            "trainees",
            "population",
            "service_lines"),
        records);
  }
}
