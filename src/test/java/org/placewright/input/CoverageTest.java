package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.input.coverage.CoverageMatrix;
import org.placewright.input.coverage.CoverageMatrix.Extent;

/** Rows that are lost are not taken for zeros. */
class CoverageTest {
  @TempDir private Path folder;

  /** Each issue as far as the files that depend on what is lost. */
  private static String what(String issue) {
    return issue
        .replaceFirst(" depends? on it: .*", "")
        .replace("error MISSING_ROWS: no row", "error")
        .replace("warning MISSING_ROWS: no row", "warning")
        .replace(".csv", "");
  }

  private List<String> found(SmallVariant pack) {
    return pack.issues().stream()
        .filter(issue -> issue.contains("MISSING_ROWS"))
        .map(CoverageTest::what)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "workforce|.*,north,.*|workforce error for north, and population, programmes, "
            + "trainees, vacancies",
        "workforce|general-surgery,.*|workforce error for general-surgery, and programmes, "
            + "specialties, trainees, vacancies",
        "workforce|general-surgery,north,.*|workforce warning for general-surgery in north, "
            + "and programmes, trainees, vacancies",
        "workforce|.*,north,M,.*|workforce warning for adult-nursing in north, M, and "
            + "workforce; workforce warning for general-practice in north, M, and workforce; "
            + "workforce warning for general-surgery in north, M, and workforce",
        "workforce|adult-nursing,.*,M,.*|workforce warning for adult-nursing in north, M, and "
            + "workforce; workforce warning for adult-nursing in south, M, and workforce",
        "vacancies|.*,north,.*|vacancies warning for north, and workforce",
        "vacancies|general-surgery,.*|vacancies warning for general-surgery, and workforce",
        "vacancies|adult-nursing,south,.*|vacancies warning for adult-nursing in south, and "
            + "workforce",
        "vacancies|.*|vacancies warning at all, and workforce",
        "trainees|.*|trainees error at all, and intakes",
        "trainees|.*,north,.*|trainees error for north, and intakes",
        "trainees|general-practice,.*|trainees error for general-practice, and intakes",
        "trainees|general-surgery,south,[3-5],.*|trainees warning for general-surgery in "
            + "south, year 3, year 4, year 5, and intakes",
        "joiners|.*,north,.*|joiners warning for north, and workforce",
        "joiners|general-surgery,.*|joiners warning for general-surgery, and workforce",
        "intakes|.*,2008,.*|intakes warning at all, and programmes",
        "intakes|gp-north-a,2008,.*|intakes warning for gp-north-a, and programmes",
        "quality|.*|quality warning at all, and programmes",
        "quality|gp-north-.*|quality warning for gp-north-a, gp-north-b, and programmes",
      })
  void eachLossIsSaidOnce(String table, String lost, String message) {
    assertEquals(message, String.join("; ", found(SmallVariant.in(folder).losing(table, lost))));
  }

  @Test
  void theMessageNamesWhatDependsOnTheRowsAndHowToSayNone() {
    assertEquals(
        List.of(
            "scenarios.csv:12:3 [where] warning BAD_SCENARIO: no row of workforce.csv matches. Words are"
                + " compared as they are written.",
            "workforce.csv warning MISSING_ROWS: no row for general-surgery in north, and"
                + " programmes.csv, trainees.csv, vacancies.csv depend on it: none would work there"
                + " in the base year. Add the rows; a headcount of 0 says that there are none."),
        SmallVariant.in(folder).losing("workforce", "general-surgery,north,.*").issues());
  }

  @Test
  void aRowOfZeroSaysNone() {
    SmallVariant pack =
        SmallVariant.in(folder)
            .losing("workforce", "general-surgery,north,.*")
            .adding("workforce", "general-surgery,north,F,40,49,0,")
            .losing("vacancies", ".*,south,.*")
            .adding("vacancies", "adult-nursing,south,0,", "general-practice,south,0,")
            .adding("vacancies", "general-surgery,south,0,")
            .losing("intakes", "gp-north-a,2008,.*")
            .adding("intakes", "gp-north-a,2008,0,0,");
    assertEquals(List.of(), found(pack));
  }

  @Test
  void aFileCutShortIsSeenByWhatItsLastRowsHeld() {
    SmallVariant pack =
        SmallVariant.in(folder).changing("trainees", lines -> lines.subList(0, lines.size() - 7));
    assertEquals(
        List.of(
            "trainees warning for general-surgery in north, year 4, year 5, and intakes",
            "trainees warning for general-surgery in south, year 1, year 2, year 3, year 4, year 5,"
                + " and intakes"),
        found(pack));
  }

  @Test
  void aDeaneryWithPeopleAndNoStaffIsAnError() {
    SmallVariant pack =
        SmallVariant.in(folder)
            .adding("deaneries", "west,West,north-sha,,,")
            .changing(
                "population",
                lines -> {
                  List<String> west =
                      lines.stream()
                          .filter(line -> line.startsWith("north,"))
                          .map(line -> line.replaceFirst("north", "west"))
                          .toList();
                  return Stream.concat(lines.stream(), west.stream()).toList();
                });
    assertEquals(
        List.of(
            "mobility warning for west, and deaneries", "workforce error for west, and population"),
        found(pack));
  }

  @Test
  void aNewSpecialtyIsMissedInEveryTableThatItsProgrammesNeed() {
    SmallVariant pack =
        SmallVariant.in(folder)
            .adding("specialties", "urology,Urology,doctor,MEE,5,yes,no,1,yes,significant,")
            .adding("programmes", "urology-north,urology,north,north-trust,1,")
            .adding("capacity", "urology-north,*,10,3,");
    assertEquals(
        List.of(
            "intakes warning for urology, and programmes",
            "quality warning for urology, and programmes",
            "workforce error for urology, and programmes, specialties"),
        found(pack));
  }

  @Test
  void aSpecialtyThatIsOnlyListedIsAWarning() {
    SmallVariant pack =
        SmallVariant.in(folder)
            .adding("specialties", "urology,Urology,doctor,MEE,5,yes,no,1,yes,significant,");
    assertEquals(List.of("workforce warning for urology, and specialties"), found(pack));
  }

  @Test
  void theMatrixSaysFullPartAndNone() {
    SmallVariant pack =
        SmallVariant.in(folder)
            .losing("workforce", "general-surgery,north,.*")
            .losing("vacancies", ".*,south,.*");
    CoverageMatrix matrix = pack.read().coverage().matrix();
    assertEquals("workforce", matrix.tables().get(0));
    assertEquals("vacancies", matrix.tables().get(1));
    assertEquals(
        List.of(Extent.PART, Extent.PART),
        Optional.ofNullable(matrix.specialties().get("general-surgery"))
            .orElseThrow()
            .subList(0, 2));
    assertEquals(
        List.of(Extent.FULL, Extent.NONE),
        Optional.ofNullable(matrix.deaneries().get("south")).orElseThrow().subList(0, 2));
  }
}
