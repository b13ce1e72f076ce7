package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;

/** What an earlier pack or run set is not lost in silence. */
class SinceTest {
  private static final String SMALL = "sample-data/small";

  @TempDir Path folder;
  private Path pack = Path.of("");
  private StringWriter err = new StringWriter();

  @BeforeEach
  void copy() throws IOException {
    pack = Files.createDirectory(folder.resolve("pack"));
    try (Stream<Path> files = Files.list(Path.of(SMALL))) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
  }

  private int run(String... args) {
    err = new StringWriter();
    return Main.run(args, new StringWriter(), err);
  }

  private List<String> lost() {
    return err.toString().lines().filter(line -> line.contains("LOST_ROWS")).toList();
  }

  private void edit(String table, String pattern, String replacement) throws IOException {
    Path file = pack.resolve(table + ".csv");
    Files.writeString(file, Files.readString(file).replaceAll("(?m)" + pattern, replacement));
  }

  @Test
  void aPackThatLostNothingSaysNothing() throws IOException {
    assertEquals(0, run("check", pack.toString(), "--since", SMALL));
    assertEquals(List.of(), lost());
  }

  @Test
  void yearsAreComparedInPacksOfOneBaseYearAlone() throws Exception {
    edit("levers", "^(gp-plus,[*],)2009,2009", "$12011,2011");
    assertEquals(
        List.of(
            "levers.csv warning LOST_ROWS: no row for lever gp-plus, scope *, from_year 2009, and"
                + " before has one with value 4, mode hard, relax_price 3. Add the row; off says"
                + " that nothing is wanted."),
        lostSinceSmall());
    edit("settings", "^base_year,2008", "base_year,2009");
    assertEquals(List.of(), lostSinceSmall());
  }

  private List<String> lostSinceSmall() throws Exception {
    return new PackReader(Levers.declared())
            .since(PackText.read(Path.of(SMALL)), "before")
            .read(PackText.read(pack), Optional.empty())
            .issues()
            .stream()
            .filter(issue -> issue.code() == IssueCode.LOST_ROWS)
            .map(Issue::toString)
            .toList();
  }

  private List<String> said() {
    return err.toString().lines().filter(line -> line.contains("SUSPICIOUS")).toList();
  }

  @Test
  void figuresThatNoYearChangesSoAreNamed() throws IOException {
    edit("capacity", "^([^,]*,[^,]*),(\\d+),", "$1,$200,");
    edit("training", "^([a-z-]*,0,0),([^,]*),([^,]*),([^,]*),", "$1,$4,$3,$2,");
    edit("vacancies", "^adult-nursing,north,20,", "adult-nursing,north,200,");
    assertEquals(0, run("check", pack.toString(), "--since", SMALL));
    String all = String.join("\n", said());
    assertTrue(
        all.contains("numbers of max_trainees are larger than those of small, about 100"), all);
    assertTrue(
        all.contains(
            "share_female has what small has as ltft_share, and the other way round."
                + " Were the two columns swapped?"),
        all);
    assertTrue(all.contains("200 stands where small has 20. Did you mean 20?"), all);
  }

  @Test
  void pricesMayRiseFromYearToYearAndNotWithinOne() throws IOException {
    // £40,000 becomes £41,000, and so on: within one year as if all were in another unit.
    edit("tariffs", "^([^,]*,[^,]*,[^,]*,[0-9])0", "$11");
    run("check", pack.toString(), "--since", SMALL);
    assertTrue(
        err.toString().contains("numbers of gbp_per_trainee_year are larger"), err::toString);
    edit("settings", "^base_year,2008", "base_year,2009");
    run("check", pack.toString(), "--since", SMALL);
    assertFalse(err.toString().contains("gbp_per_trainee_year"), err::toString);
  }

  @Test
  void aLostLeverSettingAndTableAreNamedWithWhatTheyWere() throws IOException {
    edit("levers", "^equity,.*\\n", "");
    edit("settings", "^discount_rate,.*\\n", "");
    Files.delete(pack.resolve("mobility.csv"));
    assertEquals(0, run("check", pack.toString(), "--since", SMALL));
    assertEquals(
        List.of(
            "levers.csv warning LOST_ROWS: no row for lever equity, scope *, from_year 2009, and"
                + " small has one with value 0.85, mode soft, relax_price 2. Add the row; off says that nothing is"
                + " wanted.",
            "mobility.csv warning LOST_ROWS: no row at all, and small has 4. A deanery without rows"
                + " keeps everyone it trains.",
            "settings.csv warning LOST_ROWS: no row for setting discount_rate, and small has one"
                + " with value 0. Add the row, if it was not left out on purpose."),
        lost());
  }

  @Test
  void capacityByYearInsteadOfForAllYearsIsNotLost() throws IOException {
    edit(
        "capacity",
        "^gp-north-a,[*],50,18,(.*)$",
        "gp-north-a,2009,50,18,$1\ngp-north-a,2010,56,20,$1");
    assertEquals(0, run("check", pack.toString(), "--since", SMALL), err::toString);
    assertEquals(List.of(), lost());
    // And the other way round.
    assertEquals(0, run("check", SMALL, "--since", pack.toString()));
    assertEquals(List.of(), lost());
  }

  @Test
  void aCapacityBesideOneForAllYearsIsLost() throws IOException {
    edit("capacity", "^(gp-north-a),[*],50,18,(.*)$", "$1,*,50,18,$2\n$1,2010,30,9,$2");
    assertEquals(0, run("check", SMALL, "--since", pack.toString()));
    assertEquals(
        List.of(
            "capacity.csv warning LOST_ROWS: no row for programme gp-north-a, year 2010, and pack"
                + " has one with max_trainees 30, max_places 9. Add the row, if it was not left out"
                + " on purpose."),
        lost());
  }

  @Test
  void aLeverThatIsOffIsNotLost() throws IOException {
    edit("levers", "^(equity,[*],[^,]*,[^,]*,[^,]*),[a-z]*,[^,]*", "$1,off,");
    assertEquals(0, run("check", pack.toString(), "--since", SMALL));
    assertEquals(List.of(), lost());
  }

  @Test
  void aRunIsComparedByItsCopyAndVerifiedWithTheWarning() throws IOException {
    String first = folder.resolve("first").toString();
    String second = folder.resolve("second").toString();
    assertEquals(0, run("plan", SMALL, "--out", first, "--no-mission-cost"));
    edit("levers", "^equity,.*\\n", "");
    assertEquals(
        0, run("plan", pack.toString(), "--since", first, "--out", second, "--no-mission-cost"));
    assertEquals(1, lost().size(), err.toString());
    String manifest = Files.readString(Path.of(second, "manifest.json"));
    assertTrue(manifest.contains("LOST_ROWS: no row for lever equity"), manifest);
    assertEquals(0, run("verify", second), err.toString());
  }

  @Test
  void anEarlierPackThatIsNotThereCannotBeRead() {
    assertEquals(66, run("check", pack.toString(), "--since", folder.resolve("none").toString()));
    assertFalse(err.toString().isEmpty());
  }
}
