package org.placewright.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.lever.Levers;
import org.placewright.app.AllocatorPlanner;
import org.placewright.demand.DemandProjection;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.ReadResult;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.Issue;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyProjection;

/** A copy of a pack that is spoilt, checked and mended again and again. */
final class CheckedPack {
  private static final String NUMBER = "-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?";
  private static final String BETWEEN_WORDS = " \t\n,=[]";

  /** As levers are judged: to this part of the size of a number. */
  private static final double ROUNDING = 1e-9;

  private final Path folder;
  private final Path original;
  private final PackReader reader = new PackReader(Levers.declared());
  private final Map<String, Integer> knownWarnings;
  private final List<String> knownDefaults;
  private final String knownPlan;
  private final PackText before;

  CheckedPack(Path original, Path folder) throws IOException {
    this.original = original;
    this.folder = Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    before = known();
    ReadResult read = read();
    knownWarnings = warnings(read);
    knownDefaults = read.defaults();
    knownPlan =
        planOf(read.scenario().orElseThrow(() -> new IllegalStateException(original.toString())));
  }

  /**
   * What became of an error: refused, warned of, named among the defaults that {@code check} says
   * hold, warned of where the pack is checked with that before it, or accepted without a word.
   */
  enum Outcome {
    REFUSED,
    WARNED,
    SAME_PLAN,
    SAID_AS_DEFAULT,
    SEEN_SINCE,
    SILENT
  }

  private PackText known() {
    try {
      return PackText.read(original);
    } catch (UnreadableInput e) {
      throw new IllegalStateException(e);
    }
  }

  ReadResult read() {
    try {
      return reader.read(folder, Optional.empty());
    } catch (UnreadableInput e) {
      throw new IllegalStateException(e);
    }
  }

  Outcome judge(HumanError error) throws IOException {
    spoil(error);
    try {
      PackText text = PackText.read(folder);
      ReadResult read = reader.read(text, Optional.empty());
      if (read.scenario().isEmpty()) {
        return Outcome.REFUSED;
      }
      if (saysMore(warnings(read))) {
        return Outcome.WARNED;
      }
      if (isSamePlan(planOf(read.scenario().get()))) {
        return Outcome.SAME_PLAN;
      }
      if (!parts(knownDefaults).containsAll(parts(read.defaults()))) {
        return Outcome.SAID_AS_DEFAULT;
      }
      ReadResult compared = reader.since(before, "before").read(text, Optional.empty());
      return saysMore(warnings(compared)) ? Outcome.SEEN_SINCE : Outcome.SILENT;
    } catch (UnreadableInput e) {
      return Outcome.REFUSED;
    } finally {
      mend(error);
    }
  }

  void spoil(HumanError error) throws IOException {
    for (Map.Entry<String, Optional<byte[]>> file : error.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (file.getValue().isPresent()) {
        Files.write(path, file.getValue().get());
      } else {
        Files.deleteIfExists(path);
      }
    }
  }

  void mend(HumanError error) throws IOException {
    for (String name : error.files().keySet()) {
      Path before = original.resolve(name);
      Files.deleteIfExists(folder.resolve(name));
      if (Files.exists(before)) {
        Files.copy(before, folder.resolve(name));
      }
    }
  }

  /** Warnings without their lines and figures, which change where nothing new is said. */
  private static Map<String, Integer> warnings(ReadResult read) {
    Map<String, Integer> counted = new TreeMap<>();
    for (Issue issue : read.issues()) {
      String text = issue.location().file() + " " + issue.code() + " " + issue.message();
      counted.merge(text.replaceAll("[0-9][0-9.,]*", "#"), 1, Integer::sum);
    }
    return counted;
  }

  private boolean saysMore(Map<String, Integer> warnings) {
    return warnings.entrySet().stream()
        .anyMatch(entry -> entry.getValue() > knownWarnings.getOrDefault(entry.getKey(), 0));
  }

  /** What is said of one table in a sentence about several counts by itself. */
  private static Set<String> parts(List<String> defaults) {
    return defaults.stream()
        .flatMap(
            sentence -> {
              int begins = sentence.indexOf(": ") + 2;
              String of = sentence.substring(0, begins);
              return Stream.of(sentence.substring(begins, sentence.length() - 1).split("; "))
                  .map(part -> of + part);
            })
        .collect(Collectors.toSet());
  }

  /** Numbers that differ by what doubles round off make no other plan. */
  private boolean isSamePlan(String plan) {
    if (plan.equals(knownPlan)) {
      return true;
    }
    // One after the other, as those of England by themselves would fill the memory.
    StringTokenizer now = new StringTokenizer(plan, BETWEEN_WORDS);
    StringTokenizer before = new StringTokenizer(knownPlan, BETWEEN_WORDS);
    while (now.hasMoreTokens() && before.hasMoreTokens()) {
      if (!isSame(now.nextToken(), before.nextToken())) {
        return false;
      }
    }
    return now.hasMoreTokens() == before.hasMoreTokens();
  }

  private static boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (!one.matches(NUMBER) || !other.matches(NUMBER)) {
      return false;
    }
    double number = Double.parseDouble(one);
    double apart = Math.abs(number - Double.parseDouble(other));
    return apart <= ROUNDING * Math.abs(number);
  }

  /** All that a plan is made from: the projection as it is, and every number of the model. */
  private static String planOf(Scenario scenario) throws IOException {
    DemandProjection demand = DemandProjection.of(scenario);
    SupplyProjection supply =
        SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
    List<ProjectionRow> rows = ProjectionRow.rows(scenario, demand, supply, supply);
    StringWriter model = new StringWriter();
    new AllocatorPlanner().writeModel(PlanBrief.of(scenario), model);
    return rows + "\n" + model;
  }
}
