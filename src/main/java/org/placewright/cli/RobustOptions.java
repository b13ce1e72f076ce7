package org.placewright.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewright.allocation.RobustMeasure;
import org.placewright.app.PackChoice;
import org.placewright.app.PlanRequest;
import org.placewright.app.RobustPack;
import org.placewright.app.RobustRequest;
import org.placewright.app.RobustRequestBuilder;
import org.placewright.fan.DrawSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One set of committed places for several futures. */
final class RobustOptions {
  private static final int MOST_FUTURES = 100;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--robust",
      paramLabel = "MEASURE",
      completionCandidates = Offered.Measures.class,
      description =
          "Make one set of committed places for several futures, with the least expected cost"
              + " (expected), mean cost in the worst of them (cvar), or regret (regret).")
  private Optional<String> measure = Optional.empty();

  @Option(
      names = "--scenarios",
      paramLabel = "A,B,C",
      description = "With --robust: the futures; 'pack' is the pack as it is.")
  private Optional<String> scenarios = Optional.empty();

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "Draw so many futures from what is uncertain, as 200: for the fan of the report, or with"
              + " --robust in place of --scenarios.")
  private Optional<Integer> draws = Optional.empty();

  @Option(
      names = "--weights",
      paramLabel = "W,W,W",
      description = "With --robust: weights of the futures. Default: all the same.")
  private Optional<String> weights = Optional.empty();

  @Option(
      names = "--tail",
      paramLabel = "SHARE",
      defaultValue = "0.2",
      description =
          "With --robust cvar: the share that counts as the worst. Default: ${DEFAULT-VALUE}.")
  private double tail = 0.2;

  boolean isAsked() {
    if (measure.isEmpty() && (scenarios.isPresent() || weights.isPresent())) {
      throw wrong("--scenarios and --weights of plan belong to --robust");
    }
    return measure.isPresent();
  }

  /** How many futures to draw for the fan of a plan for one future. */
  Optional<Integer> fan() {
    if (draws.filter(many -> !DrawSettings.canBe(many)).isPresent()) {
      throw wrong("--draws must be from " + DrawSettings.FEWEST + " to " + DrawSettings.MOST);
    }
    return draws;
  }

  int plan(RootCommand root, PackChoice pack, Path out, PlanRequest.Search search)
      throws Exception {
    Console console = root.console();
    RobustRequest request =
        RobustRequestBuilder.builder()
            .pack(pack)
            .out(out)
            .search(search)
            .kind(kind())
            .scenarios(names(pack))
            .draws(drawn())
            .weights(shares())
            .tail(tail())
            .build();
    RobustPack.Robust made =
        new RobustPack(root.planner(), root.stamp(), console.progress())
            .run(request, console::issues);
    return new RobustAnswers(console, out, made).give().status();
  }

  private RobustMeasure.RobustKind kind() {
    for (RobustMeasure.RobustKind kind : RobustMeasure.RobustKind.values()) {
      if (kind.name().equals(measure.orElse("").toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw wrong("--robust must be expected, cvar or regret, not '" + measure.orElse("") + "'");
  }

  private List<String> names(PackChoice pack) {
    List<String> names =
        scenarios
            .map(text -> Arrays.stream(text.split(",", -1)).map(String::strip).toList())
            .orElse(List.of());
    if ((drawn() > 0) == !names.isEmpty()) {
      throw wrong("--robust needs either --scenarios A,B,C or --draws N");
    }
    if (!names.isEmpty() && pack.scenario().isPresent()) {
      throw wrong("with --scenarios leave --scenario out; A+B may be one of them");
    }
    int count = Math.max(drawn(), names.size());
    if (count < 2 || count > MOST_FUTURES || new HashSet<>(names).size() < names.size()) {
      throw wrong("--robust takes 2 to " + MOST_FUTURES + " futures, each of them once");
    }
    return names;
  }

  private int drawn() {
    return draws.orElse(0);
  }

  private List<Double> shares() {
    if (weights.isEmpty()) {
      return List.of();
    }
    try {
      List<Double> shares =
          Arrays.stream(weights.get().split(",", -1)).map(Double::parseDouble).toList();
      int count = scenarios.map(text -> text.split(",", -1).length).orElse(drawn());
      if (shares.size() == count && shares.stream().allMatch(w -> w > 0 && w < 1e9)) {
        return shares;
      }
    } catch (NumberFormatException none) {
      throw wrong("--weights must be numbers, as 0.5,0.3,0.2");
    }
    throw wrong("--weights must be as many numbers as there are futures, each more than 0");
  }

  private double tail() {
    if (!(tail > 0 && tail <= 1)) {
      throw wrong("--tail must be more than 0 and at most 1");
    }
    return tail;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
