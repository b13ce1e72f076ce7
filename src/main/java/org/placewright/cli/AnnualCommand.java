package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.AnnualMetrics;
import org.placewright.app.AnnualRun;
import org.placewright.app.PackChoice;
import org.placewright.folder.HeldFolder;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code annual PACK --state DIR}. */
@Manual(
    examples = {
      "annual packs/2010 --state plans",
      "annual packs/2010 --state plans --keep 10 --quiet"
    },
    does = {Deed.READS_PACK, Deed.PLANS, Deed.WRITES_FOLDER})
@Command(
    name = "annual",
    description =
        "Plan the year of a pack beside those before: report, compare, keep, and tell monitoring.")
final class AnnualCommand implements Callable<Integer> {
  private static final String METRICS = "placewright.prom";

  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Option(
      names = "--state",
      paramLabel = "DIR",
      required = true,
      description =
          "The folder that goes on from year to year: plans, comparisons, yearly, latest.")
  private Path state = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private SearchOptions search = new SearchOptions();

  @Mixin private MissionOption mission = new MissionOption();

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "Keep the newest N plans, at least 2, and delete older ones. Default: all.")
  private Optional<Integer> keep = Optional.empty();

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description = "Write figures for Prometheus here. Default: " + METRICS + " in the state.")
  private Optional<Path> metrics = Optional.empty();

  @Override
  public Integer call() throws Exception {
    if (keep.filter(plans -> plans < 2).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--keep must be at least 2: a plan, and the one it is compared with");
    }
    PackChoice choice = options.choice(pack);
    try (HeldFolder held = HeldFolder.take(state)) {
      Path file = metrics.orElse(held.folder().resolve(METRICS));
      var request =
          new AnnualRun.AnnualRequest(
              choice, search.search(), mission.isPriced(), keep.orElse(Integer.MAX_VALUE), file);
      ExitCode code = run(held, request);
      new AnnualMetrics(choice.name(), code.status(), root.stamp().time()).write(held, file);
      return code.status();
    }
  }

  /** Failures are reported here, so that monitoring hears of them too. */
  private ExitCode run(HeldFolder held, AnnualRun.AnnualRequest request) throws IOException {
    Console console = root.console();
    List<Issue> warnings = new ArrayList<>();
    try {
      AnnualRun.AnnualResult result =
          new AnnualRun(root.planner(), root.stamp(), console.progress())
              .run(held, request, warnings::addAll);
      if (result.refused().isPresent()) {
        console.issues(warnings);
        return result.refused().get().match(new PlanAnswers(console, held.folder(), false));
      }
      String more =
          warnings.isEmpty() ? "" : "; " + Console.count(warnings.size(), "warning", "warnings");
      console.result(result.line() + more + "\n");
      return result.withinGap() ? ExitCode.DONE : ExitCode.LIMIT_REACHED;
    } catch (UnreadableInput | InvalidInput | IOException | RuntimeException failure) {
      return new FailureMessages(console).report(failure);
    }
  }
}
