package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;

/** The small pack with nurses that no law regulates, and with leaders. */
class OversightCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path pack = Path.of("");
  private Path run = Path.of("");

  @BeforeEach
  void copyPack() throws IOException {
    pack = Files.createDirectory(folder.resolve("pack"));
    run = folder.resolve("run");
    try (Stream<Path> files = Files.list(Path.of("sample-data/small"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
  }

  private void oversight() throws IOException {
    Path specialties = pack.resolve("specialties.csv");
    String text = Files.readString(specialties);
    Files.writeString(
        specialties, text.replaceFirst("no,no,1,yes,significant", "no,no,1,no,significant"));
    Files.writeString(
        pack.resolve("assurance.csv"),
        "profession,specialty,kind,body,valid_from,valid_to\n"
            + "nurse,*,employer_scheme,Employers,,2010-01-01\n");
    Files.writeString(
        pack.resolve("leadership.csv"),
        "cohort,sha,pathway,specialty,existing,most,gbp_per_head,sessions_per_week,backfill_share,"
            + "backfill_gbp_per_session,fund\n"
            + "senior,north-sha,acute,general-surgery,1,3,20000,4,0.75,300,madel\n"
            + "senior,south-sha,acute,general-surgery,0,3,20000,4,0.75,300,madel\n"
            + "senior,south-sha,mental,general-practice,0,3,20000,4,0.75,300,madel\n");
    limits("senior,*,,3\nsenior,pathway,2,\n");
    Files.writeString(
        pack.resolve("leadership_budgets.csv"),
        "fund,sha,financial_year,amount_gbp\nmadel,*,*,231200\n");
  }

  private void limits(String rows) throws IOException {
    Files.writeString(pack.resolve("leadership_limits.csv"), "cohort,scope,least,most\n" + rows);
  }

  @Test
  void aPackWithoutTheTablesWritesNoneOfTheFiles() throws IOException {
    assertEquals(0, placewright("plan", pack.toString(), "--out", run.toString()));
    try (Stream<Path> files = Files.list(run)) {
      assertFalse(files.anyMatch(file -> file.toString().contains("leadership")));
    }
    assertFalse(Files.exists(run.resolve("assurance.csv")));
    assertFalse(out.toString().contains("assurance"), out.toString());
  }

  @Test
  void aPlanSaysWhoLeadsAndWhatIsNotAssured() throws IOException {
    oversight();
    limits("senior,*,,4\nsenior,pathway,2,\n");
    assertEquals(0, placewright("plan", pack.toString(), "--out", run.toString()), err::toString);
    DescribedFiles.check(run);
    List<String> leaders = Files.readAllLines(run.resolve("leadership.csv"));
    assertEquals(7, leaders.size());
    // Two lead mental health; of acute care one is there already and one more is asked.
    assertTrue(
        leaders
            .get(5)
            .startsWith(
                "senior,south-sha,mental,general-practice,2009,0,2,2,"
                    + "40000.00,75600.00,8,0.2000,"),
        leaders.get(5));
    assertEquals(
        List.of(
            "fund,sha,financial_year,budget_gbp,gbp,backfill_gbp,headroom_gbp",
            "madel,*,2009,231200.00,80000.00,151200.00,0.00",
            "madel,*,2010,231200.00,80000.00,151200.00,0.00"),
        Files.readAllLines(run.resolve("leadership_spend.csv")));
    String nurses = Files.readAllLines(run.resolve("assurance.csv")).get(1);
    assertTrue(nurses.startsWith("adult-nursing,nurse,no,significant,"), nurses);
    assertTrue(nurses.contains(",employer_scheme,Employers,2010-01-01,expiring,"), nurses);
    assertTrue(out.toString().contains("senior 4 (1 there already)"), out.toString());
    assertTrue(
        out.toString().lines().allMatch(line -> line.length() <= 100 || line.contains("Written")));
    assertEquals(0, placewright("verify", run.toString()), err::toString);
  }

  @Test
  void aLeaderAddedByHandIsNoticedThoughEveryFingerprintIsMadeToFit() throws IOException {
    oversight();
    limits("senior,*,,4\nsenior,pathway,2,\n");
    placewright("plan", pack.toString(), "--out", run.toString());
    Path file = run.resolve("leadership.csv");
    String before = Files.readString(file);
    Files.writeString(file, before.replace(",2010,0,2,2,", ",2010,0,2,3,"));
    Path manifest = run.resolve("manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replace(Sha256.ofText(before), Sha256.of(file)));
    assertEquals(12, placewright("verify", run.toString()));
    assertTrue(
        err.toString().contains("leadership-limit[senior,*,2010]: 5 leaders"), err.toString());
    assertTrue(err.toString().contains("leadership.csv does not follow"), err.toString());
  }

  @Test
  void limitsThatNobodyCanKeepGiveNoPlanAndAreNamed() throws IOException {
    oversight();
    assertEquals(10, placewright("plan", pack.toString(), "--out", run.toString()));
    for (String row : List.of("[senior,*,", "[senior,acute,", "[senior,mental,")) {
      assertTrue(err.toString().contains("leadership-limit" + row), err.toString());
    }
    assertFalse(Files.exists(run));
  }

  @Test
  void theLeverHoldsWhatIsNotAssured() throws IOException {
    oversight();
    limits("senior,*,,4\nsenior,pathway,2,\n");
    Path levers = pack.resolve("levers.csv");
    String header = Files.readAllLines(levers).get(0);
    assertEquals("lever,scope,from_year,to_year,value,mode,relax_price,source", header);
    Files.writeString(levers, Files.readString(levers) + "assurance,*,2009,2010,0.5,soft,1,test\n");
    assertEquals(0, placewright("plan", pack.toString(), "--out", run.toString()), err::toString);
    List<String> rows =
        Files.readAllLines(run.resolve("levers.csv")).stream()
            .filter(row -> row.startsWith("assurance,"))
            .toList();
    // In August 2009 an employers' scheme is in force, which is half of an assurance; in August
    // 2010 nothing is.
    assertEquals(2, rows.size());
    assertTrue(rows.get(0).startsWith("assurance,adult-nursing,2009,"), rows.toString());
    assertTrue(rows.get(1).startsWith("assurance,adult-nursing,2010,"), rows.toString());
    assertEquals(0, placewright("verify", run.toString()), err::toString);
  }

  private int placewright(String... args) {
    return Main.run(args, out, err);
  }
}
