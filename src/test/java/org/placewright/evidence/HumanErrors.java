package org.placewright.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.placewright.evidence.CheckedPack.Outcome;

/** Makes errors that people make in each sample pack, and counts those that pass without a word. */
final class HumanErrors {
  private static final int ASKED = 2_000;

  /** Errors of the England pack, which takes as long as fifty small ones. */
  private static final int OF_ENGLAND = 300;

  private static final List<String> PACKS =
      List.of(
          "small",
          "core-and-higher",
          "mpet-2006",
          "england-gp-1999",
          "van-greuningen-2012",
          "england-2008");

  private final Task task;
  private final Map<String, int[]> byKind = new TreeMap<>();
  private final List<String> silent = new ArrayList<>();
  private final List<String> seenSince = new ArrayList<>();
  private int made;

  private HumanErrors(Task task) {
    this.task = task;
  }

  static List<HumanError> in(Workbook pack, Random random) {
    List<HumanError> errors = new ArrayList<>();
    new FigureErrors(pack, random, errors::add).all();
    new RowErrors(pack, random, errors::add).all();
    new FileErrors(pack, random, errors::add).all();
    new WordErrors(pack, random, errors::add).all();
    Collections.shuffle(errors, random);
    return errors;
  }

  private void run(String name, Task part) throws IOException {
    Path pack = Path.of("sample-data", name);
    List<HumanError> errors = in(Workbook.read(pack), new Random(task.seed()));
    CheckedPack checked = new CheckedPack(pack, task.work().resolve(name));
    int most = name.startsWith("england-2008") ? OF_ENGLAND : errors.size();
    int before = made;
    for (HumanError error : errors.subList(0, Math.min(most, errors.size()))) {
      if (part.outOfTime()) {
        break;
      }
      note(name, error, checked.judge(error));
    }
    System.err.println(name + ": " + (made - before) + " errors of " + errors.size());
  }

  private void note(String pack, HumanError error, Outcome outcome) {
    made++;
    byKind
        .computeIfAbsent(error.kind(), any -> new int[Outcome.values().length])[
        outcome.ordinal()]++;
    if (outcome == Outcome.SEEN_SINCE) {
      seenSince.add(error.kind() + ": " + pack + ", " + error.where());
    }
    if (outcome == Outcome.SILENT) {
      silent.add(error.kind() + ": " + pack + ", " + error.where());
    }
    if (outcome == Outcome.SAME_PLAN && System.getenv("EVIDENCE_SAME") != null) {
      System.err.println("same: " + error.kind() + ": " + pack + ", " + error.where());
    }
  }

  private boolean report() {
    byKind.forEach(
        (kind, counts) ->
            System.err.printf(
                "%-60s refused %5d, warned %5d, same plan %5d, said as default %4d,"
                    + " seen since %4d, silent %4d%n",
                kind, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]));
    seenSince.stream().sorted().forEach(line -> System.err.println("SINCE " + line));
    silent.stream().sorted().forEach(line -> System.err.println("SILENT " + line));
    EvidenceRow.atLeast("human errors, of " + byKind.size() + " kinds, in all packs", made, ASKED);
    EvidenceRow.none(
        "of these silent with another plan, the pack by itself", silent.size() + seenSince.size());
    EvidenceRow.none(
        "of these silent with another plan, by check --since the pack before", silent.size());
    return silent.isEmpty();
  }

  /**
   * Runs the campaign.
   *
   * @param packs the sample packs to spoil; all of them without any
   */
  public static void main(String... packs) throws IOException {
    HumanErrors campaign = new HumanErrors(Task.given());
    List<String> named = packs.length > 0 ? List.of(packs) : PACKS;
    for (int n = 0; n < named.size(); n++) {
      campaign.run(named.get(n), campaign.task.part(named.size() - n));
    }
    if (!campaign.report()) {
      System.exit(1);
    }
  }
}
