package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.allocation.RobustOutcome;
import org.placewright.allocation.Solve;
import org.placewright.app.PlanResult;
import org.placewright.app.RobustPack;

/** What is said, and with which status, where nothing is written. */
class RobustAnswersTest {
  private static final String NOT_SHOWN =
      ", which does not mean that there is none. Nothing is written. Try ";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Console console = new Console(out, err, Environment.NOWHERE);

  private void assertSaid(ExitCode code, String said, RobustOutcome outcome) throws IOException {
    err.getBuffer().setLength(0);
    RobustPack.Robust made = new RobustPack.Robust(outcome, "", false);
    assertEquals(code, new RobustAnswers(console, Path.of("out"), made).give());
    assertEquals("placewright: " + said + "\n", err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void onlyWhatIsShownToHaveNoPlanIsSaidToHaveNone() throws IOException {
    assertSaid(
        ExitCode.NO_PLAN,
        "There is no plan for high-demand even by itself. Nothing is written.",
        new RobustOutcome.NoneForFuture("high-demand"));
    assertSaid(
        ExitCode.LIMIT_REACHED,
        "No plan for high-demand by itself was found" + NOT_SHOWN + "--work 4.",
        new RobustOutcome.RobustNotFound(Optional.of("high-demand"), Solve.Stop.WORK_LIMIT));
    assertSaid(
        ExitCode.LIMIT_REACHED,
        "No set of committed places was found with which every future has a plan"
            + NOT_SHOWN
            + "a longer --time-limit.",
        new RobustOutcome.RobustNotFound(Optional.empty(), Solve.Stop.TIME_LIMIT));
    assertSaid(
        ExitCode.NOT_CERTIFIED,
        "The plan that was found for high-demand could not be proven. Nothing is written.\n"
            + "  half-gp is broken\nPlease report this: it is a fault in Placewright.",
        new RobustOutcome.RobustNotProven("high-demand", "half-gp is broken"));
    assertSaid(
        ExitCode.BAD_INPUT,
        "The futures have other programmes or years than each other. Nothing is written.",
        new RobustOutcome.FuturesUnlike());
  }

  @Test
  void aPlanThatWasNotFoundNamesTheLimitThatEndedIt() throws IOException {
    PlanAnswers answers = new PlanAnswers(console, Path.of("out"), false);
    Solve late = new Solve("HiGHS", Solve.Stop.TIME_LIMIT, Optional.empty(), List.of());
    assertEquals(ExitCode.LIMIT_REACHED, new PlanResult.NotFound(late).match(answers));
    assertEquals(
        "placewright: No plan was found within the limits" + NOT_SHOWN + "a longer --time-limit.\n",
        err.toString());
  }

  @Test
  void aFutureWithoutAPlanIsNamed(@TempDir Path folder) throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    try (var files = Files.list(Path.of("sample-data/small"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
    Path scenarios = pack.resolve("scenarios.csv");
    Files.writeString(
        scenarios,
        Files.readString(scenarios)
            + "nearly-all-gps,levers,lever=half-gp & from_year=2010,value,set,0.99,,"
            + "illustrative: more than there is room for\n");
    String run = folder.resolve("run").toString();
    String[] asked = {
      "plan",
      pack.toString(),
      "--out",
      run,
      "--robust",
      "expected",
      "--scenarios",
      "pack,nearly-all-gps"
    };
    assertEquals(10, Main.run(asked, out, err), err::toString);
    String all = err.toString();
    assertEquals(
        "placewright: There is no plan for nearly-all-gps even by itself. Nothing is written.",
        all.lines().filter(line -> line.startsWith("placewright: There")).findFirst().orElse(all));
  }
}
