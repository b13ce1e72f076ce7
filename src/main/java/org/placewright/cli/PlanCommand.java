package org.placewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.placewright.allocation.lever.Levers;
import org.placewright.app.PackChoice;
import org.placewright.app.PlanPack;
import org.placewright.app.PlanRequest;
import org.placewright.app.PlanRequestBuilder;
import org.placewright.table.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code plan PACK --out DIR}. */
@Manual(
    examples = {
      "plan mypack --out target/plan",
      "plan mypack --scenario high-demand --gap 0.005 --out target/high",
      "plan mypack --draws 200 --out target/plan",
      "plan mypack --without half-gp --out target/without"
    },
    does = {Deed.READS_PACK, Deed.PLANS, Deed.WRITES_FOLDER})
@Command(name = "plan", description = "Find the best plan, prove it and write it.")
final class PlanCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write the plan here: a folder that is new, empty or from an earlier run.")
  private Path out = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Option(names = "--without", paramLabel = "LEVER", description = "Switch a lever off.")
  private List<String> without = List.of();

  @Mixin private SearchOptions search = new SearchOptions();

  @Option(
      names = "--near",
      paramLabel = "DIR",
      description =
          "Of the plans within the gap, look for the one nearest to this finished plan, beginning"
              + " from it.")
  private Optional<Path> near = Optional.empty();

  @Mixin private RobustOptions robust = new RobustOptions();

  @Mixin private MissionOption mission = new MissionOption();

  @Option(
      names = "--export-mps",
      paramLabel = "FILE",
      description = "Write the model too, for any other solver.")
  private Optional<Path> modelFile = Optional.empty();

  @Option(
      names = "--all-scenarios",
      description = "Plan the pack as it is and each of its scenarios, and compare them.")
  private boolean allScenarios;

  @Option(
      names = "--detail",
      paramLabel = "HOW",
      completionCandidates = Offered.Details.class,
      defaultValue = "brief",
      description =
          "brief: the rows and columns that people read. full: all of them. Default:"
              + " ${DEFAULT-VALUE}.")
  private Detail detail = Detail.BRIEF;

  @Option(names = "--xlsx", description = "Write the tables as a workbook too, plan.xlsx.")
  private boolean workbook;

  @Override
  public Integer call() throws Exception {
    requireLevers();
    if (robust.isAsked()) {
      return robust.plan(root, options.choice(pack, without), out, search.search());
    }
    if (allScenarios || options.scenarios().size() > 1) {
      return sideBySide();
    }
    PackChoice choice = options.choice(pack, without);
    Console console = root.console();
    PlanPack planning = new PlanPack(root.planner(), root.stamp(), console.progress());
    return planning
        .run(request(choice, modelFile), console::issues)
        .match(new PlanAnswers(console, out, false))
        .status();
  }

  private int sideBySide() throws Exception {
    SideBySide side = new SideBySide(root, out, spec);
    List<Optional<String>> scenarios =
        side.require(pack, allScenarios, options.scenarios(), modelFile);
    PackChoice choice = options.anyScenario(pack, without);
    return side.plan(request(choice, Optional.empty()), scenarios);
  }

  private PlanRequest request(PackChoice choice, Optional<Path> model) {
    return PlanRequestBuilder.builder()
        .pack(choice)
        .out(out)
        .search(search.search())
        .near(near)
        .missionCost(mission.isPriced())
        .modelFile(model)
        .detail(detail)
        .draws(robust.fan())
        .workbook(workbook)
        .build();
  }

  private void requireLevers() {
    for (String lever : without) {
      if (!Levers.ids().contains(lever)) {
        throw new ParameterException(
            spec.commandLine(),
            CommandLines.noSuch("lever", lever, new TreeSet<>(Levers.ids()))
                + " There are "
                + String.join(", ", Levers.ids())
                + ".");
      }
    }
  }
}
