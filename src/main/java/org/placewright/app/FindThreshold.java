package org.placewright.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.placewright.folder.OutputFolder;
import org.placewright.input.PackText;
import org.placewright.input.UnreadableInput;
import org.placewright.report.SweepStep;
import org.placewright.report.SweepStepBuilder;
import org.placewright.report.Threshold;
import org.placewright.report.csv.SweepTables;
import org.placewright.report.csv.ThresholdTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.ThresholdText;

/**
 * Finds by bisection the last of many values with which there is a plan, and on the way where each
 * lever begins to bind. The values lie on a grid, whose steps are those of a sweep, each a scenario
 * of the pack that is written; their plans are not kept.
 */
public final class FindThreshold {
  /** Values that are tried evenly before the bisection, to see where levers begin to bind. */
  private static final int EVENLY = 4;

  private final Planner planner;
  private final RunStamp stamp;
  private final Consumer<String> progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param planner finds plans
   * @param stamp version and time that manifests record
   * @param progress called with a sentence as each step begins
   */
  public FindThreshold(Planner planner, RunStamp stamp, Consumer<String> progress) {
    this.planner = planner;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * Finds a threshold of a lever: towards greater values, and where all of them have a plan towards
   * lesser ones.
   *
   * @param request what is varied: a lever's id alone, whose present value is begun from
   * @return lines for a terminal
   * @throws IllegalArgumentException when what is to be varied makes no sense, with a sentence
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws IOException when the pack or the tables cannot be written
   */
  public String ofLever(RunSweep.SweepRequest request) throws UnreadableInput, IOException {
    PackText text = PackText.read(request.pack().folder(), request.pack().unknown());
    String lever = request.vary().get(0);
    StringBuilder all = new StringBuilder();
    for (boolean rising : new boolean[] {true, false}) {
      Path out = request.out().resolve(rising ? "rising" : "falling");
      RunSweep.SweepRequest one = request.of(LeverRange.of(text, lever, rising), out);
      Threshold found = find(one);
      all.append(ThresholdText.of(found));
      if (found.beyond().isPresent()) {
        break;
      }
    }
    return all.toString();
  }

  /**
   * Finds the last value of a range with which there is a plan.
   *
   * @param request what is varied: one range, from a value with a plan towards tighter ones
   * @return lines for a terminal
   * @throws IllegalArgumentException when what is to be varied makes no sense, with a sentence
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws IOException when the pack or the tables cannot be written
   */
  public String run(RunSweep.SweepRequest request) throws UnreadableInput, IOException {
    return ThresholdText.of(find(request));
  }

  private Threshold find(RunSweep.SweepRequest request) throws UnreadableInput, IOException {
    List<SweepPoint> points = RunSweep.points(request.pack(), request.vary());
    if (request.vary().size() != 1 || points.size() < 2) {
      throw new IllegalArgumentException("a threshold needs one range of at least two values");
    }
    PackChoice pack = SweepPack.prepare(request, points, stamp);
    Probing probing = new Probing(new StepPlanner(planner, pack, request.search()), points);
    Threshold found = probing.find();
    write(request.out().resolve(GatherSteps.TABLE), found);
    return found;
  }

  private void write(Path out, Threshold found) throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      OutputFolder folder = guarded.folder();
      folder.writeAll(ThresholdTables.of(found));
      folder.writeAll(SweepTables.of(found.probes()));
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "threshold");
      details.put("vary", found.vary());
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
    }
  }

  /** The values that were tried so far. */
  private final class Probing {
    private final StepPlanner planning;
    private final List<SweepPoint> points;
    private final TreeMap<Integer, SweepStep> tried = new TreeMap<>();

    Probing(StepPlanner planning, List<SweepPoint> points) {
      this.planning = planning;
      this.points = points;
    }

    Threshold find() throws UnreadableInput {
      int with = -1;
      int without = points.size();
      for (int part = 0; part <= EVENLY && without == points.size(); part++) {
        int at = (points.size() - 1) * part / EVENLY;
        if (hasPlan(at)) {
          with = at;
        } else {
          without = at;
        }
      }
      while (without - with > 1 && with >= 0) {
        int middle = (with + without) / 2;
        if (hasPlan(middle)) {
          with = middle;
        } else {
          without = middle;
        }
      }
      return new Threshold(
          points.get(0).values().get(0).variation().name(),
          List.copyOf(tried.values()),
          value(with),
          value(without),
          stopping(without));
    }

    /** The first step without a plan, with the rows that leave none where that is shown. */
    private Optional<SweepStep> stopping(int at) throws UnreadableInput {
      SweepStep step = tried.get(at);
      if (step == null || step.outcome() != SweepStep.StepOutcome.NO_PLAN) {
        return Optional.ofNullable(step);
      }
      progress.accept("Looking for the rows that cannot all be kept");
      String why = planning.whyNone(points.get(at)).orElse(step.note());
      return Optional.of(SweepStepBuilder.builder(step).note(why).build());
    }

    private Optional<BigDecimal> value(int at) {
      return at < 0 || at >= points.size()
          ? Optional.empty()
          : Optional.of(new BigDecimal(points.get(at).values().get(0).value().operand()));
    }

    private boolean hasPlan(int at) throws UnreadableInput {
      SweepStep step = tried.get(at);
      if (step == null) {
        SweepPoint point = points.get(at);
        progress.accept("Trying " + point.texts());
        Optional<StepStart> from =
            Optional.ofNullable(tried.lowerEntry(at))
                .flatMap(each -> StepStart.of(each.getValue()));
        Optional<StepStart> first = Optional.ofNullable(tried.get(0)).flatMap(StepStart::of);
        step = planning.plan(point, from, first);
        tried.put(at, step);
      }
      return step.hasPlan();
    }
  }
}
