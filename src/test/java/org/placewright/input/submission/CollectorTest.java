package org.placewright.input.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.input.TestPack;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.InvalidInput;
import org.placewright.submission.Deadline;
import org.placewright.submission.ProviderLine;
import org.placewright.submission.Status;

/** What a provider may send, and the messages when it sends anything else. */
class CollectorTest {
  private static final LocalDate TODAY = LocalDate.of(2010, 6, 1);

  private static final String COVER = "submitted_on,submitted_by\n2009-01-12,A. Okafor\n";
  private static final String CAPACITY = "programme,year,max_trainees,max_places\n";

  @TempDir Path folder;
  private final TestPack pack = new TestPack().without("bids").without("interests");

  @BeforeEach
  void inbox() throws IOException {
    Files.createDirectories(folder.resolve("in/n-trust"));
    send("n-trust/return.csv", COVER);
  }

  private void send(String file, String text) throws IOException {
    Path path = folder.resolve("in").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Collected collect(Deadline deadline) throws IOException {
    Path from = Files.createDirectories(folder.resolve("pack"));
    try {
      return new Collector(TestPack.LEVERS, deadline, Optional.of(TODAY))
          .collect(pack.writeTo(from), folder.resolve("in"));
    } catch (UnreadableInput | InvalidInput failure) {
      throw new AssertionError(failure);
    }
  }

  private Collected collect() throws IOException {
    return collect(new Deadline(Optional.empty(), Optional.empty()));
  }

  private void says(String... issues) throws IOException {
    Collected collected = collect();
    assertEquals(List.of(issues), collected.issues().stream().map(Object::toString).toList());
  }

  private static List<String> rows(Collected collected, String file) {
    return collected.changed().get(file).rows().stream()
        .map(RawRow::cells)
        .map(cells -> String.join(",", cells))
        .toList();
  }

  private static ProviderLine line(Collected collected, String provider) {
    return collected.providers().stream()
        .filter(line -> line.provider().equals(provider))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aReturnReplacesItsOwnProgrammesAndLeavesTheOthers() throws IOException {
    send("n-trust/capacity.csv", CAPACITY + "gp-n,2010,50,18\ngp-n,2009,+40,15\n");
    Collected collected = collect();
    assertFalse(collected.isRefused(), collected.issues().toString());
    assertEquals(
        List.of(
            "gp-n,2009,40,15,n-trust, 2009-01-12",
            "gp-n,2010,50,18,n-trust, 2009-01-12",
            "physio-s,*,40,20,"),
        rows(collected, "capacity.csv"));
    assertEquals(Status.RECEIVED, line(collected, "n-trust").status());
    assertEquals(2, line(collected, "n-trust").submission().orElseThrow().rows().get("capacity"));
    assertEquals(Status.MISSING, line(collected, "s-uni").status());
    assertEquals("carried over: 1 row of capacity.csv", line(collected, "s-uni").note());
  }

  @Test
  void oneSheetSaysTheSameAsAFolder() throws IOException {
    send("n-trust/capacity.csv", CAPACITY + "gp-n,2009,40,15\ngp-n,2010,50,18\n");
    send(
        "n-trust/bids.csv",
        "programme,from_year,gbp_per_trainee_year,min_places\ngp-n,2010,39000,3\n");
    Collected asFolder = collect();
    for (String name : List.of("return", "capacity", "bids")) {
      Files.delete(folder.resolve("in/n-trust/" + name + ".csv"));
    }
    Files.delete(folder.resolve("in/n-trust"));
    send(
        "n-trust.csv",
        "programme,year,max_trainees,max_places,gbp_per_trainee_year,min_places,submitted_on,"
            + "submitted_by\n"
            + "gp-n,2009,40,15,,,2009-01-12,A. Okafor\n"
            + "gp-n,2010,50,18,39000,3,,\n");
    Collected asSheet = collect();
    assertFalse(asSheet.isRefused(), asSheet.issues().toString());
    assertEquals(rows(asFolder, "capacity.csv"), rows(asSheet, "capacity.csv"));
    assertEquals(List.of("gp-n,2010,,39000,3,n-trust, 2009-01-12"), rows(asSheet, "bids.csv"));
    assertEquals(rows(asFolder, "bids.csv"), rows(asSheet, "bids.csv"));
    assertEquals(asFolder.providers(), asSheet.providers());
  }

  @Test
  void aPackNeedNotHaveCapacityBeforeItIsCollected() throws IOException {
    pack.without("capacity");
    send("n-trust/capacity.csv", CAPACITY + "gp-n,*,50,18\n");
    send(
        "s-uni.csv",
        "programme,year,max_trainees,max_places,submitted_on,submitted_by\n"
            + "physio-s,*,40,20,2009-01-01,B\n");
    assertFalse(collect().isRefused(), collect().issues().toString());
    assertEquals(2, rows(collect(), "capacity.csv").size());
  }

  @Test
  void aTariffIsRefused() throws IOException {
    send("n-trust/tariffs.csv", "fund,specialty\n");
    says(
        "n-trust/tariffs.csv error NOT_YOURS: tariffs.csv is filled in by the commissioner, not by"
            + " one provider. Need, price and threshold are for those who commission. A price is"
            + " asked in bids.csv.");
    assertTrue(collect().changed().isEmpty());
    assertEquals(Status.REFUSED, line(collect(), "n-trust").status());
  }

  @Test
  void needIsRefused() throws IOException {
    send("n-trust/vacancies.csv", "specialty,deanery,vacancy_fte\n");
    says(
        "n-trust/vacancies.csv error NOT_YOURS: vacancies.csv is filled in by the commissioner, not"
            + " by one provider. Need, price and threshold are for those who commission. A price is"
            + " asked in bids.csv.");
  }

  @Test
  void aScoreIsRefusedAsATableAndAsAColumn() throws IOException {
    send("n-trust/quality.csv", "programme\n");
    send("n-trust/capacity.csv", "programme,year,max_trainees,score,max_places\ngp-n,*,1,9,1\n");
    says(
        "n-trust/capacity.csv:1:4 [score] error NOT_YOURS: a column of quality.csv, which is filled"
            + " in by the assessors, not by one provider. Quality is judged by somebody with no part"
            + " in providing the training.",
        "n-trust/quality.csv error NOT_YOURS: quality.csv is filled in by the assessors, not by one"
            + " provider. Quality is judged by somebody with no part in providing the training.");
  }

  @Test
  void theRegisterIsRefused() throws IOException {
    send("n-trust/programmes.csv", "programme\n");
    says(
        "n-trust/programmes.csv error NOT_YOURS: programmes.csv is filled in by both sides together,"
            + " not by one provider. The register is changed by agreement. The least intake of a"
            + " programme is asked in bids.csv.");
  }

  @Test
  void noTableOfAnotherOwnerIsEverTaken() throws IOException {
    for (Table<?> table : Tables.all()) {
      if (table.shape().owner() != Owner.PROVIDER) {
        send("n-trust/" + table.shape().file(), "x\n");
      }
    }
    Collected collected = collect();
    long others = Tables.all().size() - Tables.ownedBy(Owner.PROVIDER).size();
    assertEquals(others, collected.issues().size());
    assertTrue(
        collected.issues().stream().allMatch(issue -> issue.code().name().equals("NOT_YOURS")));
  }

  @Test
  void everyProviderTableIsByProgramme() {
    for (Table<?> table : Tables.ownedBy(Owner.PROVIDER)) {
      assertTrue(table.shape().columnNames().contains("programme"), table.shape().name());
    }
  }

  @Test
  void anothersProgrammeIsRefusedAndAnUnknownOneIsGuessed() throws IOException {
    send("n-trust/capacity.csv", CAPACITY + "physio-s,*,1,1\ngpn,*,1,1\nx,*,1,1\n");
    says(
        "n-trust/capacity.csv:2:1 [programme] error NOT_YOURS: physio-s is provided by s-uni, not by"
            + " n-trust. Delete the row: each provider speaks for its own programmes.",
        "n-trust/capacity.csv:3:1 [programme] error UNKNOWN_ID: \"gpn\" is no programme of"
            + " programmes.csv. Did you mean gp-n?",
        "n-trust/capacity.csv:4:1 [programme] error UNKNOWN_ID: \"x\" is no programme of"
            + " programmes.csv. The programmes of n-trust are gp-n.");
  }

  @Test
  void fieldsAreCheckedAsInAPackAndSheetsKeepTheirColumns() throws IOException {
    send("n-trust/capacity.csv", CAPACITY + "gp-n,*,\"1,000\",1\n");
    send(
        "s-uni.csv",
        "submitted_on,submitted_by,programme,year,max_trainees,max_places,gbp_per_trainee_year\n"
            + "2009-02-30,B,physio-s,2oo9,1,1,5\n"
            + ",,physio-s,2010,,,\n");
    says(
        "n-trust/capacity.csv:2:3 [max_trainees] error BAD_NUMBER: \"1,000\" is not a number. Leave"
            + " out the thousands separator: 1000",
        "s-uni.csv:2:1 [submitted_on] error BAD_DATE: \"2009-02-30\" is not a date. Write"
            + " year-month-day, as 2008-04-21.",
        "s-uni.csv:2:4 [year] error BAD_NUMBER: \"2oo9\" is not a number.",
        "s-uni.csv:3:5 [max_trainees] error MISSING_VALUE: there is no value. The most trainees in"
            + " post at once.",
        "s-uni.csv:3:6 [max_places] error MISSING_VALUE: there is no value. The most places in one"
            + " intake.");
  }

  @Test
  void aReturnStatesOnceWhoSentItAndWhen() throws IOException {
    Files.delete(folder.resolve("in/n-trust/return.csv"));
    send("n-trust/capacity.csv", CAPACITY + "gp-n,*,1,1\n");
    send(
        "s-uni.csv",
        "programme,year,max_trainees,max_places,submitted_on,submitted_by\n"
            + "physio-s,2009,1,1,2009-01-01,B\n"
            + "physio-s,2010,1,1,2009-01-02,B\n");
    says(
        "n-trust/return.csv error MISSING_FILE: the file is not there. It has one row: submitted_on,"
            + " submitted_by.",
        "s-uni.csv:3:5 [submitted_on] error INCONSISTENT: another date or name than in line 2. A"
            + " return is sent once, by one person.");
  }

  @Test
  void filesThatAreNobodysReturnAreReported() throws IOException {
    send("n-trsut/return.csv", COVER);
    send("n-trust.csv", "programme\n");
    send("n-trust/capcity.csv", CAPACITY);
    send("letter.pdf", "x");
    send("README.md", "x");
    says(
        "letter.pdf warning UNKNOWN_FILE: neither a folder nor a CSV file; it is not read. A return"
            + " is a folder or a CSV file named for its provider.",
        "n-trsut/ error UNKNOWN_ID: \"n-trsut\" is no provider of providers.csv. Did you mean"
            + " n-trust?",
        "n-trust.csv error DUPLICATE_KEY: there is a folder of n-trust too. Keep the folder or the"
            + " file.",
        "n-trust/capcity.csv error UNKNOWN_FILE: no table of a return has this name. Did you mean"
            + " capacity.csv?");
  }

  @Test
  void aSheetWithColumnsOfItsOwnIsRefused() throws IOException {
    send("s-uni.csv", "programme,yaer,max_trainees,weight\nphysio-s,2009,1,1\n");
    says(
        "s-uni.csv:1:2 [yaer] error UNKNOWN_COLUMN: a return in one file has no column \"yaer\"."
            + " Did you mean year?",
        "s-uni.csv:1:4 [weight] error NOT_YOURS: a column of utilisation.csv, which is filled in by"
            + " the commissioner, not by one provider. Need, price and threshold are for those who"
            + " commission. A price is asked in bids.csv.");
  }

  @Test
  void gapsOfTheMergedPackAreReportedForTheReturn() throws IOException {
    send("n-trust/capacity.csv", CAPACITY + "gp-n,2010,50,18\n");
    says(
        "n-trust/capacity.csv error MISSING_RATE: capacity.csv has no row for gp-n in 2009."
            + " Add one; a year of * stands for all.");
    assertEquals(Status.REFUSED, line(collect(), "n-trust").status());
    assertEquals("1 error", line(collect(), "n-trust").note());
  }

  @Test
  void aWarningOfTheMergedPackPointsToTheReturn() throws IOException {
    send(
        "n-trust/bids.csv",
        "programme,from_year,gbp_per_trainee_year,min_places\ngp-n,*,40000,21\n");
    says(
        "n-trust/bids.csv:2:4 [min_places] warning INCONSISTENT: the fewest places asked, 21, are"
            + " more than the most that gp-n can take, 20: it can never run. Correct the bid, or"
            + " capacity.csv.");
  }

  @Test
  void lateAndStaleReturnsAreTakenAndListed() throws IOException {
    send("n-trust/capacity.csv", CAPACITY + "gp-n,*,50,18\n");
    LocalDate day = LocalDate.of(2010, 3, 1);
    Collected late =
        collect(new Deadline(Optional.empty(), Optional.of(LocalDate.of(2009, 1, 11))));
    assertEquals("after 2009-01-11", line(late, "n-trust").note());
    assertEquals(Status.LATE, line(late, "n-trust").status());
    Collected stale = collect(new Deadline(Optional.of(day), Optional.empty()));
    assertEquals(Status.STALE, line(stale, "n-trust").status());
    assertEquals("over 12 months before 2010-03-01", line(stale, "n-trust").note());
    assertTrue(stale.changed().containsKey("capacity.csv"));
  }

  @Test
  void aReturnFromAfterTheDayOfCollectionIsRefused() throws IOException {
    Collected early =
        collect(new Deadline(Optional.of(LocalDate.of(2009, 1, 11)), Optional.empty()));
    assertEquals(
        List.of(
            "n-trust/return.csv:2:1 [submitted_on] error BAD_DATE: 2009-01-12 is after the day of"
                + " collection, 2009-01-11. Is the year right?"),
        early.issues().stream().map(Object::toString).toList());
  }

  @Test
  void aReturnFromTheFutureIsRefusedAndMakesNoOtherStale() throws IOException {
    send("n-trust/return.csv", "submitted_on,submitted_by\n9999-01-12,A\n");
    send("n-trust/capacity.csv", CAPACITY + "gp-n,*,50,18\n");
    Collected collected = collect();
    assertEquals(
        List.of(
            "n-trust/return.csv:2:1 [submitted_on] error BAD_DATE: 9999-01-12 is in the future."
                + " Is the year right?"),
        collected.issues().stream().map(Object::toString).toList());
    assertTrue(collected.isRefused());
    assertTrue(collected.providers().stream().noneMatch(each -> each.status() == Status.STALE));
  }

  @Test
  void aPackThatDoesNotSayWhoProvidesWhatCannotTakeReturns() throws IOException {
    pack.cell("programmes", 2, 5, "x");
    Path from = pack.writeTo(Files.createDirectories(folder.resolve("pack")));
    Collector collector =
        new Collector(
            TestPack.LEVERS, new Deadline(Optional.empty(), Optional.empty()), Optional.empty());
    InvalidInput failure =
        assertThrows(InvalidInput.class, () -> collector.collect(from, folder.resolve("in")));
    assertEquals("programmes.csv", failure.issues().get(0).location().file());
  }

  @Test
  void capacitiesInAnotherUnitAreAWarning() throws IOException {
    send("n-trust/capacity.csv", CAPACITY + "gp-n,*,10000,1500\n");
    assertTrue(
        collect().issues().stream()
            .anyMatch(
                issue ->
                    issue.toString().startsWith("n-trust/capacity.csv:2:")
                        && issue.toString().contains("stands out from its neighbours")),
        collect().issues()::toString);
  }
}
