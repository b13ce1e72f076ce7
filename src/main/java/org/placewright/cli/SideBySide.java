package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.placewright.app.ComparePlans;
import org.placewright.app.PlanPack;
import org.placewright.app.PlanRequest;
import org.placewright.app.PlanResult;
import org.placewright.app.PlanScenarios;
import org.placewright.app.VerifyRun;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.Issue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Several scenarios planned side by side, and what is printed of them.
 *
 * @param root the program
 * @param out the folder of all, as the user named it
 * @param spec the command that was given
 */
record SideBySide(RootCommand root, Path out, CommandSpec spec) {
  /** The scenarios to plan, refused before anything is calculated where they make no sense. */
  List<Optional<String>> require(
      Path pack, boolean all, List<String> named, Optional<Path> modelFile) throws UnreadableInput {
    if (all && !named.isEmpty()) {
      throw wrong("--all-scenarios plans every scenario; leave --scenario out");
    }
    if (modelFile.isPresent()) {
      throw wrong("--export-mps is for one plan, not for several scenarios side by side");
    }
    List<Optional<String>> scenarios =
        all ? PlanScenarios.all(pack) : named.stream().map(Optional::of).toList();
    if (new HashSet<>(scenarios).size() < scenarios.size()) {
      throw wrong("the same --scenario is given twice");
    }
    if (scenarios.size() > ComparePlans.MOST_RUNS) {
      throw wrong(
          "side by side there can be "
              + ComparePlans.MOST_RUNS
              + " scenarios, not "
              + scenarios.size());
    }
    for (Optional<String> each : scenarios) {
      if (each.isPresent()
          && List.of(PlanScenarios.COMPARISON, PlanScenarios.AS_IT_IS).contains(each.get())) {
        throw wrong("side by side no scenario can be called '" + each.get() + "'");
      }
    }
    return scenarios;
  }

  int plan(PlanRequest request, List<Optional<String>> scenarios) throws Exception {
    Console console = root.console();
    PlanPack planning = new PlanPack(root.planner(), root.stamp(), console.progress());
    VerifyRun verification = new VerifyRun(root.planner(), Version.read(), console::progress);
    ComparePlans comparing = new ComparePlans(verification, root.stamp(), console::progress);
    List<ExitCode> codes = new ArrayList<>();
    PlanScenarios.ScenarioListener listener =
        new PlanScenarios.ScenarioListener() {
          @Override
          public void warned(List<Issue> warnings) {
            console.issues(warnings);
          }

          @Override
          public void planned(Path folder, PlanResult result) throws IOException {
            console.result("  " + out.relativize(folder) + "\n");
            codes.add(result.match(new PlanAnswers(console, folder, true)));
            console.result("\n");
          }
        };
    Optional<ComparePlans.Compared> compared =
        new PlanScenarios(planning, comparing).run(request, scenarios, listener);
    if (compared.isPresent()) {
      console.result(compared.get().answer().text());
    }
    console.result("\n  Written to " + out + "\n");
    return worst(codes).status();
  }

  /** The code of the scenario that came to least. */
  private static ExitCode worst(List<ExitCode> codes) {
    return codes.stream().max(Comparator.comparingInt(SideBySide::gravity)).orElse(ExitCode.DONE);
  }

  private static int gravity(ExitCode code) {
    return List.of(ExitCode.DONE, ExitCode.LIMIT_REACHED, ExitCode.NO_PLAN, ExitCode.NOT_CERTIFIED)
        .indexOf(code);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
