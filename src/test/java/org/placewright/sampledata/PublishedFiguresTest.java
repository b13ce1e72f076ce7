package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {
  private static final PackFiles PACK = PackFiles.ENGLAND;
  private static final Sources SOURCES = new Sources(Path.of("sample-data/england-2008-sources"));

  @Test
  void generalPractitionersAreThePublishedHeadcount() {
    Row published =
        SOURCES.published("gps_england_headcount_1999_2013").stream()
            .filter(r -> r.text("year").equals("2008"))
            .findFirst()
            .orElseThrow();

    double heads = sum("workforce", "headcount", r -> is(r, "specialty", "general-practice"));

    assertEquals(37_720, heads);
    assertEquals(published.number("total"), heads);
  }

  @Test
  void gastroenterologistsAreThePublishedConsultants() {
    assertEquals(824, sum("workforce", "headcount", r -> is(r, "specialty", "gastroenterology")));
  }

  @Test
  void surgeonsAreSharedAsThePublishedConsultantsOf2002() {
    // 6,600 surgeons in 2008; general surgery had 1,412 of 4,969 in 2002: 6600 * 1412/4969 = 1875.5
    // and the largest remainders give it 1,875.
    assertEquals(1875, sum("workforce", "headcount", r -> is(r, "specialty", "general-surgery")));
  }

  @Test
  void residentsAreThePublishedOnesOfEveryAuthorityAndYear() {
    Map<String, Row> deaneries = PACK.byId("deaneries", "deanery");
    Map<String, Double> made = new TreeMap<>();
    for (Row r : PACK.rows("population")) {
      Row deanery = deaneries.getOrDefault(r.text("deanery"), r);
      made.merge(deanery.text("sha") + r.text("year"), r.number("persons"), Double::sum);
    }
    List<Row> published = SOURCES.published("sha_population_mid2009_2019");

    assertEquals(110, published.size());
    for (Row r : published) {
      String slug = r.text("sha").toLowerCase(Locale.ROOT).replace(' ', '-');
      assertEquals(r.number("population"), made.get(slug + r.text("year")), r.toString());
    }
  }

  @Test
  void residentsOf2028AreTheNationalProjection() {
    double projected =
        SOURCES.published("england_npp2020_principal_5y_2020_2045").stream()
            .mapToDouble(r -> r.number("2028"))
            .sum();

    assertEquals(projected, sum("population", "persons", r -> is(r, "year", "2028")));
  }

  @Test
  void theTrainingBudgetIsThePublishedTotalSplitFortyTwentyForty() {
    assertEquals(1_720_000_000, budget("madel"));
    assertEquals(860_000_000, budget("sift"));
    assertEquals(1_720_000_000, budget("nmet"));
  }

  private static double budget(String fund) {
    return sum(
        "budgets", "amount_gbp", r -> is(r, "fund", fund) && is(r, "financial_year", "2008"));
  }

  @Test
  void medicalSchoolsKeepTheirPublishedIntake() {
    for (int year = 2004; year <= 2013; year++) {
      String intake = Integer.toString(year);
      double places =
          sum(
              "intakes",
              "places",
              r -> r.text("programme").startsWith("undergraduate-") && is(r, "year", intake));
      assertEquals(5777, places, intake);
    }
  }

  @Test
  void fortyPerCentOfEntrantsToSpecialtyTrainingAreGeneralPractitioners() {
    Map<String, Row> programmes = PACK.byId("programmes", "programme");
    Map<String, Row> specialties = PACK.byId("specialties", "specialty");
    double practice = 0;
    double all = 0;
    for (Row r : PACK.rows("intakes")) {
      Row programme = programmes.getOrDefault(r.text("programme"), r);
      Row specialty = specialties.getOrDefault(programme.text("specialty"), r);
      if (is(r, "year", "2008") && is(specialty, "entry_set", "yes")) {
        all += r.number("entrants");
        practice += is(specialty, "general_practice", "yes") ? r.number("entrants") : 0;
      }
    }

    // Published for 2011: 2,696 to general practice, 4,034 to hospital specialties.
    assertEquals(2696, practice, 50);
    assertEquals(4034, all - practice, 50);
  }

  @Test
  void doctorsRetireAtThePublishedAges() {
    assertEquals(59.5, retirement("general-practice", "F"), 0.01);
    assertEquals(60.1, retirement("general-surgery", "F"), 0.01);
    assertEquals(58.3, retirement("forensic-psychiatry", "F"), 0.01);
    assertEquals(60.4, retirement("clinical-radiology", "F"), 0.01);
    assertEquals(58.9, retirement("*", "F"), 0.01);
    assertEquals(59.9, retirement("*", "M"), 0.01);
  }

  private static double retirement(String specialty, String sex) {
    double[] bands =
        PACK.rows("leaving").stream()
            .filter(r -> is(r, "specialty", specialty) && is(r, "sex", sex))
            .mapToDouble(r -> r.number("annual_rate"))
            .toArray();
    return Rates.meanRetirementAge(bands);
  }

  @Test
  void moversShareOutExactly() {
    Map<String, BigDecimal> shares = new TreeMap<>();
    for (Row r : PACK.rows("mobility")) {
      shares.merge(r.text("from_deanery"), new BigDecimal(r.text("share")), BigDecimal::add);
    }

    assertEquals(15, shares.size());
    shares.values().forEach(s -> assertEquals(0, s.compareTo(BigDecimal.ONE), s.toString()));
  }

  @Test
  void thePackIsOfTheIntendedSize() {
    int programmes = PACK.rows("programmes").size();
    assertTrue(programmes >= 700 && programmes <= 1200, "programmes: " + programmes);
    assertEquals(55, PACK.rows("specialties").size());
    assertEquals(33, PACK.rows("specialties").stream().filter(PublishedFiguresTest::entry).count());
    assertEquals(10, PACK.byId("deaneries", "sha").size());
  }

  @Test
  void pastGrowthIsThePublishedOneAndAHalfOfWhatIsBeyondThePopulationGoesOn() {
    PastGrowth past = new PastGrowth(SOURCES);
    // General surgeons 1,178 to 1,389 in four years, consultations 163.2m to 181.4m in nine,
    // one of them 8.4 to 11.7 minutes in fourteen.
    double surgeons = past.yearly("surgical_consultants_england_1997_2002/General surgery");
    assertEquals(0.0421, surgeons, 0.0001);
    assertEquals(0.0118, past.consultations(), 0.0001);
    assertEquals(0.0240, past.lengthening(), 0.0001);

    assertEquals(0.0160, serviceLevel("general-surgery", "2009"), 0.0001);
    assertEquals(0.0080, serviceLevel("general-surgery", "2019"), 0.0001);
  }

  private static double serviceLevel(String specialty, String year) {
    return sum(
        "demand_drivers",
        "central",
        r ->
            is(r, "specialty", specialty)
                && is(r, "driver", "service_level")
                && is(r, "from_year", year));
  }

  @Test
  void consultationsOf2008FollowThePublishedOnesOf2006() {
    double made = sum("workload", "annual_number", r -> is(r, "year", "2008"));

    // 181.4m, two years on at 1.18 per cent.
    assertEquals(185.7e6, made, 0.1e6);
  }

  @Test
  void practitionersBelowOneFteRoseByAPointAYearAndParticipationFallsWithThem() {
    Map<String, Row> counts = new TreeMap<>();
    SOURCES
        .published("gps_england_headcount_1999_2013")
        .forEach(r -> counts.put(r.text("year"), r));
    double first = below(counts, "1999");
    double last = below(counts, "2005");
    assertEquals(0.0103, (last - first) / 6, 0.0001);
    // Ten years of three quarters of 0.45 FTE for each: a quarter is the growing share of women.
    assertEquals(-0.03, participation("2018") - participation("2008"), 0.006);
  }

  private static double below(Map<String, Row> counts, String year) {
    Row row = counts.getOrDefault(year, new Row(Map.of()));
    return row.number("fte_below_1") / row.number("total");
  }

  private static double participation(String year) {
    return sum(
        "participation",
        "fte_per_head",
        r ->
            is(r, "specialty", "general-practice")
                && is(r, "sex", "F")
                && is(r, "age_from", "35")
                && is(r, "year", year));
  }

  @Test
  void trainersNotTheBaselineLimitGeneralPractice() {
    double most =
        sum("capacity", "max_places", r -> r.text("programme").startsWith("general-practice-"));

    // 37,720 GPs, one trainer in six, each with a trainee for eighteen months: 4,191.
    assertEquals(4191, most, 60);
    double applicants =
        SOURCES.published("st1_competition_uk_2012").stream()
            .filter(r -> is(r, "specialty", "General practice"))
            .mapToDouble(r -> r.number("applications"))
            .sum();
    assertTrue(most < applicants);
  }

  @Test
  void theCountryComesToOneMidwifeForTwentyEightBirths() {
    double births =
        sum("standards", "units", r -> is(r, "unit", "births") && is(r, "year", "2018"));
    double midwives =
        PACK.rows("standards").stream()
            .filter(r -> is(r, "unit", "births") && is(r, "year", "2018"))
            .mapToDouble(r -> r.number("units") / r.number("per_units"))
            .sum();

    assertEquals(28, births / midwives, 0.1);
  }

  @Test
  void theLeadersAreThoseOfYorkshireAndTheHumber() {
    for (String table : List.of("leadership", "leadership_budgets")) {
      for (Row r : PACK.rows(table)) {
        assertEquals("yorkshire-and-the-humber", r.text("sha"), table);
      }
    }
    assertEquals(11, sum("leadership", "existing", r -> true));
    assertEquals(
        8,
        PACK.rows("leadership").stream()
            .filter(r -> is(r, "cohort", "senior"))
            .map(r -> r.text("pathway"))
            .distinct()
            .count());
  }

  @Test
  void everyMedicalCurriculumTeachesLeadership() {
    Map<String, Row> taught = PACK.byId("curriculum", "specialty");
    for (Row s : PACK.rows("specialties")) {
      boolean medical = is(s, "profession", "doctor") || is(s, "profession", "medical-student");
      assertEquals(medical, taught.containsKey(s.text("specialty")), s.toString());
    }
  }

  private static boolean entry(Row r) {
    return is(r, "entry_set", "yes");
  }

  private static boolean is(Row row, String column, String value) {
    return row.text(column).equals(value);
  }

  private static double sum(String table, String column, Predicate<Row> which) {
    return PACK.rows(table).stream().filter(which).mapToDouble(r -> r.number(column)).sum();
  }
}
