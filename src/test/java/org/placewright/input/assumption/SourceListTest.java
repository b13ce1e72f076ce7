package org.placewright.input.assumption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Provenance;
import org.placewright.input.TestPack;

class SourceListTest {
  private static final String HEADER = "source,title,dated,owner,basis";

  private static TestPack vacancyFrom(String source) {
    TestPack pack = new TestPack();
    return pack.put("vacancies", "specialty,deanery,vacancy_fte,source", "gp,north,4.5," + source);
  }

  private static Provenance provenance(TestPack pack) {
    return pack.read(Optional.empty()).assumptions().rows().stream()
        .filter(row -> row.id().parameter().equals("vacancy_fte"))
        .map(Assumption::provenance)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> warnings(TestPack pack) {
    return pack.issues().stream().filter(issue -> issue.contains("UNLISTED_SOURCE")).toList();
  }

  @Test
  void aTextStatesItsOwnBasis() {
    for (String[] each :
        new String[][] {
          {"published: x", "published"},
          {"Derived: x; illustrative: y", "derived"},
          {"illustrative: x", "judged"},
          {"judged", "judged"},
          {"assumed: x", "judged"},
          {"White Paper: derived", ""},
          {"", ""}
        }) {
      Provenance alone = Provenance.ofText(each[0]);
      assertEquals(each[1], alone.basis().map(basis -> basis.word()).orElse(""), each[0]);
      assertEquals("", alone.owner());
    }
  }

  @Test
  void theRowOfTheWholeTextWinsOverThoseOfItsBeginnings() {
    TestPack pack = vacancyFrom("survey: 2008; rounded");
    pack.put("sources", HEADER, "survey,,2006,First,judged", "survey: 2008,,2007,Second,derived");
    assertEquals("Second", provenance(pack).owner());
    assertEquals("2007", provenance(pack).dated());

    pack.add("sources", "survey: 2008; rounded,,2008-04-21,Third,published");
    assertEquals("Third", provenance(pack).owner());
    assertEquals("2008-04-21", provenance(pack).dated());
    assertEquals("published", provenance(pack).basis().map(basis -> basis.word()).orElse(""));
  }

  @Test
  void aBeginningEndsAtAColonOrSemicolonOnly() {
    TestPack pack = vacancyFrom("survey of 2008");
    pack.put("sources", HEADER, "survey,,,First,judged");

    assertEquals("", provenance(pack).owner());
  }

  @Test
  void aRowWithoutABasisLeavesItToTheText() {
    TestPack pack = vacancyFrom("derived: x");
    pack.put("sources", HEADER, "derived: x,,,First,");

    assertEquals("derived", provenance(pack).basis().map(basis -> basis.word()).orElse(""));
  }

  @Test
  void illustrativeIsJudged() {
    TestPack pack = vacancyFrom("x");
    pack.put("sources", HEADER, "x,,,First,illustrative");

    assertEquals("judged", provenance(pack).basis().map(basis -> basis.word()).orElse(""));
  }

  @Test
  void defaultsOfTheProgramCanBeOwnedToo() {
    TestPack pack = new TestPack();
    pack.add("sources", "default of the program,,,Director of Workforce,judged");

    assertEquals(
        List.of("Director of Workforce"),
        pack.read(Optional.empty()).assumptions().rows().stream()
            .filter(row -> row.provenance().source().equals("default of the program"))
            .map(row -> row.provenance().owner())
            .distinct()
            .toList());
  }

  @Test
  void aTextThatIsNotListedIsAWarningOnceForEachFile() {
    TestPack pack = new TestPack();
    pack.put(
        "vacancies",
        "specialty,deanery,vacancy_fte,source",
        "gp,north,4.5,White Paper",
        "gp,south,4.5,survey",
        "physio,north,1,survey");
    pack.put("fill_rates", "specialty,deanery,fill_rate,source", "*,*,0.95,survey");

    assertEquals(
        List.of(
            "fill_rates.csv:2:4 [source] warning UNLISTED_SOURCE: \"survey\" is not in"
                + " sources.csv. List it there with its owner.",
            "vacancies.csv:3:4 [source] warning UNLISTED_SOURCE: \"survey\" is not in sources.csv."
                + " (2 rows have it.) List it there with its owner."),
        warnings(pack));
    assertEquals(List.of(), pack.issues().stream().filter(i -> i.contains(" error ")).toList());
  }

  @Test
  void withoutTheFileNothingIsUnlisted() {
    assertEquals(List.of(), warnings(vacancyFrom("survey").without("sources")));
  }

  @Test
  void aDateMayBeAYearOrADay() {
    TestPack pack = new TestPack();
    pack.put("sources", HEADER, "White Paper,,30/06/2008,Ministry,published");

    assertEquals(
        List.of(
            "sources.csv:2:3 [dated] error BAD_DATE: \"30/06/2008\" is neither a year nor a date."
                + " Write year-month-day: 2008-06-30"),
        pack.issues());
  }
}
