package org.placewright.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.fan.DrawSettings;
import org.placewright.fan.Fan;
import org.placewright.folder.OutputFolder;
import org.placewright.input.Bands;
import org.placewright.input.BandsReader;
import org.placewright.input.UnreadableInput;
import org.placewright.input.table.ErrorBandsTable;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.Severity;
import org.placewright.issue.SourceLocation;
import org.placewright.report.csv.FanTables;
import org.placewright.scenario.Scenario;

/** A fan on its way from what was asked for to the files of a run. */
final class FanResult {
  /** The run's own copy of the bands. */
  private static final String COPY = FanRequest.BANDS;

  private final FanRequest request;
  private final DrawSettings draws;
  private final Optional<Bands> bands;
  private final Scenario scenario;

  private FanResult(FanRequest request, Scenario scenario, Optional<Bands> bands) {
    this.request = request;
    this.scenario = scenario;
    this.bands = bands;
    draws = draws(request, scenario);
  }

  /**
   * Reads what it needs, before anything is drawn or written.
   *
   * @throws UnreadableInput when the bands cannot be read at all
   * @throws InvalidInput when they have errors, or nothing is uncertain
   */
  static FanResult prepare(FanRequest request, Scenario scenario)
      throws UnreadableInput, InvalidInput {
    Optional<Bands> bands = Optional.empty();
    if (request.widenBy().isPresent()) {
      bands = Optional.of(BandsReader.read(request.widenBy().get(), scenario));
    } else {
      requireUncertainty(scenario);
    }
    return new FanResult(request, scenario, bands);
  }

  /**
   * Draws of what is certain would all be alike.
   *
   * @throws InvalidInput when nothing is uncertain
   */
  static void requireUncertainty(Scenario scenario) throws InvalidInput {
    if (!Fan.hasUncertainInputs(scenario)) {
      throw new InvalidInput(List.of(nothingUncertain()));
    }
  }

  /** The draws that a request asks for. */
  static DrawSettings draws(FanRequest request, Scenario scenario) {
    long seed = request.seed().orElse(scenario.settings().seed());
    return new DrawSettings(request.draws(), seed, request.threads());
  }

  private static Issue nothingUncertain() {
    return new Issue(
        SourceLocation.inFile("uncertainty.csv"),
        Severity.ERROR,
        IssueCode.EMPTY_FILE,
        "nothing in this pack is uncertain.",
        "Give low and high in demand_drivers.csv, or inputs in uncertainty.csv.");
  }

  List<Issue> warnings() {
    return bands.map(Bands::warnings).orElse(List.of());
  }

  Fan draw() {
    return Fan.of(scenario, draws, bands.map(Bands::rows).orElse(List.of()));
  }

  void write(Fan fan, OutputFolder folder) throws IOException {
    if (bands.isPresent() && request.widenBy().isPresent()) {
      String read = bands.get().file().sha256();
      new CopiedTable(request.widenBy().get(), read, new ErrorBandsTable().shape())
          .copyTo(COPY, folder);
    }
    folder.writeAll(FanTables.of(fan));
  }

  /** What a manifest says of it: all that its figures depend on, and so not the threads. */
  Map<String, Object> details() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("draws", draws.draws());
    details.put("seed", draws.seed());
    bands.ifPresent(
        read -> details.put("widen_by", Map.of(read.file().name(), read.file().sha256())));
    return details;
  }
}
