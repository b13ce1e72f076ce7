package org.placewright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.branch.Leaves;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.json.Json;
import org.placewright.json.NotJson;
import org.placewright.leadership.LeadershipPlan;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.csv.BoardTables;
import org.placewright.report.csv.LeadershipTables;
import org.placewright.report.csv.LeafTables;
import org.placewright.report.csv.Multipliers;
import org.placewright.report.csv.PlanTables;
import org.placewright.scenario.Scenario;
import org.placewright.table.Detail;

/**
 * What a finished plan's own files say.
 *
 * @param run its files and its input
 */
record FinishedPlan(FinishedRun run) {
  /**
   * Opens a finished run.
   *
   * @param path its folder
   * @return its files
   * @throws UnreadableRun when it is no plan of this program
   */
  static FinishedPlan open(Path path) throws UnreadableRun {
    Optional<FinishedFolder> folder;
    try {
      folder = FinishedFolder.open(path);
    } catch (IOException failure) {
      throw new UnreadableRun("The manifest of " + path + " cannot be read.", failure);
    }
    return folder
        .filter(found -> "plan".equals(found.manifest().get("command")))
        .map(found -> new FinishedPlan(new FinishedRun(found)))
        .orElseThrow(() -> new UnreadableRun(path + otherwise(path, folder)));
  }

  /** What a folder is that is no plan. */
  private static String otherwise(Path path, Optional<FinishedFolder> folder) {
    String command =
        folder
            .map(found -> String.valueOf(found.manifest().get("command")))
            .filter(word -> word.matches("[a-z]{1,20}"))
            .orElse("");
    if (command.equals("robust")) {
      return " is a plan for several futures, which verify alone reads: here a plan for one is"
          + " wanted.";
    }
    if (!command.isEmpty()) {
      return " was written by '" + command + "': here a folder that 'plan' wrote is wanted.";
    }
    return Files.isDirectory(path) ? " is not a plan that Placewright wrote." : " is not there.";
  }

  /** The folder that the run has written. */
  FinishedFolder folder() {
    return run.folder();
  }

  /** How much of its tables it has. */
  Detail detail() {
    return SearchRecord.word(Detail.FULL).equals(folder().manifest().get(SearchRecord.DETAIL))
        ? Detail.FULL
        : Detail.BRIEF;
  }

  /**
   * The places, from {@code allocation.csv}.
   *
   * @param scenario whose programmes
   * @return the plan
   * @throws UnreadableRun when the file does not give each programme's places in each intake once
   */
  PlacesPlan places(Scenario scenario) throws UnreadableRun {
    return places(PlanTables.ALLOCATION_FILE, scenario, (programme, intake) -> -1);
  }

  /** Whether it also has the plan without the mission's rules. */
  boolean hasWithoutMission() {
    return folder().stored(BoardTables.WITHOUT).isPresent();
  }

  /** The places of the plan without the mission's rules: those of the plan where none are given. */
  PlacesPlan placesWithoutMission(Scenario scenario, PlacesPlan plan) throws UnreadableRun {
    return places(BoardTables.WITHOUT, scenario, plan::at);
  }

  /** What proves its bound. */
  BoundProof proofWithoutMission() throws UnreadableRun {
    return new BoundProof(
        multipliers(BoardTables.WITHOUT_CERTIFICATE), leaves(LeafTables.WITHOUT_MISSION));
  }

  private PlacesPlan places(String file, Scenario scenario, IntBinaryOperator otherwise)
      throws UnreadableRun {
    RawTable table = run.table(file);
    Map<String, Integer> byCell = new TreeMap<>();
    for (RawRow row : table.rows()) {
      String cell = table.cell(row, "programme") + " " + table.cell(row, "intake_year");
      int count = FinishedTable.number(file, table.cell(row, "places"));
      byCell.merge(cell, count, (first, again) -> -1);
    }
    int intakes = scenario.horizon().intakes();
    int[][] places = new int[scenario.register().programmes().size()][intakes];
    for (int p = 0; p < places.length; p++) {
      String id = scenario.register().programmes().get(p).id();
      for (int i = 0; i < intakes; i++) {
        String cell = id + " " + (scenario.horizon().firstIntakeYear() + i);
        places[p][i] = Optional.ofNullable(byCell.remove(cell)).orElse(otherwise.applyAsInt(p, i));
        if (places[p][i] < 0) {
          throw new UnreadableRun(file + " does not give places once for " + cell);
        }
      }
    }
    if (!byCell.isEmpty()) {
      throw new UnreadableRun(file + " gives places for nothing in the pack: " + byCell.keySet());
    }
    return new PlacesPlan(places);
  }

  /**
   * The clinical leaders, from {@code leadership.csv}.
   *
   * @param scenario whose cohorts
   * @return the leaders, none for a pack without any
   * @throws UnreadableRun when the file does not give each row's heads in each year once
   */
  LeadershipPlan leaders(Scenario scenario) throws UnreadableRun {
    return scenario.policy().leadership().isEmpty()
        ? LeadershipPlan.NONE
        : FinishedLeaders.read(run.table(LeadershipTables.FILE), scenario);
  }

  /**
   * What proves the bound, from {@code certificate.csv} and the leaves where there are any.
   *
   * @throws UnreadableRun when a file cannot be read
   */
  BoundProof proof() throws UnreadableRun {
    return new BoundProof(multipliers(Multipliers.FILE), leaves(LeafTables.OF_PLAN));
  }

  /**
   * Proofs that are not those that the headline rests on.
   *
   * @return a sentence each; one where the headline is none
   * @throws IOException when a proof cannot be read
   */
  List<String> otherProofs() throws IOException {
    Object named;
    try {
      Path summary = folder().folder().resolve(PlanFiles.SUMMARY);
      named = Json.read(summary).get(PlanFiles.PROOFS);
    } catch (NotJson | NoSuchFileException none) {
      return List.of(PlanFiles.SUMMARY + " is no headline, so it names no proofs.");
    }
    List<String> others = new ArrayList<>();
    for (Map.Entry<?, ?> proof : (named instanceof Map<?, ?> map ? map : Map.of()).entrySet()) {
      Optional<String> stored = folder().stored(proof.getKey().toString());
      if (stored.isPresent()
          && !Sha256.ofContent(folder().folder().resolve(stored.get())).equals(proof.getValue())) {
        others.add(proof.getKey() + " is not the proof that summary.json names.");
      }
    }
    return others;
  }

  private Optional<Leaves> leaves(LeafTables files) throws UnreadableRun {
    return folder().stored(files.leavesFile()).isPresent()
        ? Optional.of(
            FinishedLeaves.read(run.table(files.leavesFile()), run.table(files.multipliersFile())))
        : Optional.empty();
  }

  private Map<String, Double> multipliers(String file) throws UnreadableRun {
    return FinishedTable.multipliers(run.table(file));
  }
}
