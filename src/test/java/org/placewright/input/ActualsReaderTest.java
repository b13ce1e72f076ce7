package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.input.table.ActualsTable;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.uncertainty.Actual;

class ActualsReaderTest {
  private static final String HEADER = "specialty,deanery,year,headcount,fte\n";
  @TempDir Path folder;

  private Actuals read(String text) throws IOException, UnreadableInput, InvalidInput {
    Path file = folder.resolve("counts.csv");
    Files.writeString(file, text);
    return ActualsReader.read(file, ScenarioFixture.minimal().build());
  }

  private List<String> errors(String text) {
    return assertThrows(InvalidInput.class, () -> read(text)).issues().stream()
        .map(Issue::toString)
        .toList();
  }

  @Test
  void readsHeadcountsAndFte() throws Exception {
    Actuals actuals =
        read(
            "specialty,deanery,year,headcount,fte,series,source\n" //
                + "surgery,*,2012,120,,new,census\nsurgery,north,2011,110,99.5,old,census\n");
    assertEquals(
        List.of(
            new Actual("surgery", "*", 2012, Optional.of(120.0), Optional.empty(), "new"),
            new Actual("surgery", "north", 2011, Optional.of(110.0), Optional.of(99.5), "old")),
        actuals.rows());
    assertEquals(List.of(), actuals.warnings());
    assertEquals(64, actuals.file().sha256().length());
  }

  @Test
  void reportsAllErrorsWhereTheyAre() {
    List<String> errors =
        errors(
            HEADER
                + "surgry,*,2011,1,\nsurgery,nort,2011,1,\nsurgery,*,2012,0,\nsurgery,*,2013,,\n");
    assertEquals(4, errors.size(), errors.toString());
    assertTrue(errors.get(0).startsWith("counts.csv:2:1 [specialty] error UNKNOWN_ID"));
    assertTrue(errors.get(0).endsWith("Did you mean surgery?"), errors.get(0));
    assertTrue(errors.get(1).startsWith("counts.csv:3:2 [deanery] error UNKNOWN_ID"));
    assertTrue(errors.get(2).startsWith("counts.csv:4:4 [headcount] error OUT_OF_RANGE"));
    assertTrue(errors.get(3).startsWith("counts.csv:5:4 [headcount] error MISSING_VALUE"));
  }

  @Test
  void refusesACountThatIsGivenTwice() {
    assertTrue(
        errors(HEADER + "surgery,*,2011,1,\nsurgery,*,2011,2,\n")
            .get(0)
            .startsWith("counts.csv:3 error DUPLICATE_KEY"));
  }

  @Test
  void refusesAFileOfWhichNothingCanBeCompared() {
    assertTrue(
        errors(HEADER + "surgery,*,1990,1,\n").stream()
            .anyMatch(issue -> issue.startsWith("counts.csv error BAD_YEAR")));
    assertTrue(errors(HEADER).get(0).startsWith("counts.csv error EMPTY_FILE"));
  }

  @Test
  void leavesOutOtherYearsWithAWarning() throws Exception {
    Actuals actuals = read(HEADER + "surgery,*,2011,110,\nsurgery,*,2016,110,\n");
    assertEquals(1, actuals.rows().size());
    assertTrue(actuals.warnings().get(0).toString().startsWith("counts.csv:3:3 [year] warning"));
  }

  @Test
  void comparesTheBaseYearWithThePack() throws Exception {
    // the pack has 100: 101 is within a hundredth, 102 is not
    assertEquals(List.of(), read(HEADER + "surgery,*,2009,101,\nsurgery,*,2011,110,\n").warnings());
    List<Issue> warnings = read(HEADER + "surgery,*,2009,102,\nsurgery,*,2011,110,\n").warnings();
    assertTrue(
        warnings.get(0).toString().startsWith("counts.csv:2:4 [headcount] warning INCONSISTENT"),
        warnings.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "10.2,Are the counts in tens?",
    "1.1,Are the counts in hundreds?",
    "9800,Is workforce.csv in hundreds?",
    "1030,Is workforce.csv in tens?",
    "102,Are the same people counted?",
    "300,Are the same people counted?"
  })
  void guessesTheUnitOfTheBaseYear(String counted, String question) throws Exception {
    String warning =
        read(HEADER + "surgery,*,2009," + counted + ",\nsurgery,*,2011,110,\n")
            .warnings()
            .get(0)
            .toString();
    assertTrue(warning.endsWith(question), warning);
  }

  @Test
  void reportsAMissingFile() {
    UnreadableInput failure =
        assertThrows(
            UnreadableInput.class,
            () -> ActualsReader.read(folder.resolve("no.csv"), ScenarioFixture.minimal().build()));
    assertTrue(String.valueOf(failure.getMessage()).endsWith("no.csv is not there."));
  }

  @Test
  void theDocumentationListsEveryColumn() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/models/backtest.md"));
    new TablePage(new ActualsTable().shape())
        .markdown()
        .lines()
        .filter(line -> line.startsWith("|") || line.startsWith("- "))
        .map(line -> line.replace("](specialties.md)", "](../tables/specialties.md)"))
        .map(line -> line.replace("](deaneries.md)", "](../tables/deaneries.md)"))
        .forEach(line -> assertTrue(page.contains(line), line));
  }
}
