package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.flag;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.multiplier;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.share;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.report.csv.OutputColumns.year;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.RobustAllocation;
import org.placewright.allocation.RobustMeasure.RobustKind;
import org.placewright.folder.Sha256;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.HeldPlan;
import org.placewright.report.RobustReport;
import org.placewright.report.RobustReport.FutureLine;
import org.placewright.report.RobustReport.FuturePlaces;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;
import org.placewright.table.TableUse;

/** The tables of a plan for several futures. */
public final class RobustTables {
  /** The file of the places. */
  public static final String PLACES_FILE = "robust_places.csv";

  /** The file of the multipliers of each future's own bound. */
  public static final String MULTIPLIERS_FILE = "robust_multipliers.csv";

  /** The file of the multipliers of the joint bound. */
  public static final String CERTIFICATE_FILE = "robust_certificate.csv";

  private static final String WRITTEN = "Written by `plan --robust`.";
  private static final String FTE_YEARS = "weighted FTE-years";

  static final OutputTable<RobustSum> SUM =
      OutputTable.<RobustSum>of(
              "robust.csv", "A plan for several futures, in sum: one row.", WRITTEN)
          .keyedBy("measure")
          .with(
              choice(
                  "measure",
                  words(RobustKind.values()),
                  "What is kept least: `expected`, the mean by weights; `cvar`, the mean of the worst"
                      + " futures; `regret`, the most by which the plan costs more than a future's own"
                      + " best.",
                  row -> word(row.of().allocation().measure().kind())))
          .with(
              share(
                  "tail",
                  "For `cvar`: the share that counts as the worst.",
                  r -> r.of().allocation().measure().tail()))
          .with(
              figure(
                  "value", FTE_YEARS, "The measure of the plan.", r -> r.of().allocation().value()))
          .with(
              figure(
                  "bound",
                  FTE_YEARS,
                  "No plan for these futures has less.",
                  r -> r.of().allocation().proof().value()))
          .with(
              flag(
                  "joint",
                  "Whether the bound is of one program over all futures; else it is put together from"
                      + " those of the futures.",
                  r -> r.of().allocation().proof().isJoint()))
          .with(
              whole(
                  "committed_intakes",
                  "intakes",
                  "The same in all futures.",
                  r -> r.of().allocation().committed()))
          .with(places("committed_places", "Places in them.", r -> r.of().committed().places()))
          .with(
              places(
                  "no_regret_places",
                  "Places in them that every future's own best plan buys.",
                  r -> r.of().committed().noRegret()))
          .with(
              places(
                  "most_places",
                  "Places in them that some future's own best plan buys.",
                  r -> r.of().committed().mostBought()))
          .with(
              text(
                  "proof",
                  "The SHA-256 of `"
                      + MULTIPLIERS_FILE
                      + "`, with `"
                      + CERTIFICATE_FILE
                      + "` after it where there is one: the proof that the bounds rest on.",
                  RobustSum::proof));

  static final OutputTable<FutureLine> FUTURES =
      OutputTable.<FutureLine>of(
              "robust_futures.csv",
              "A plan for several futures in each of them: one row for each future.",
              WRITTEN)
          .keyedBy("future")
          .with(
              text(
                  "future", "The scenario, or the number of the draw.", row -> row.future().name()))
          .with(share("weight", "Its weight.", FutureLine::weight))
          .with(
              figure(
                  "cost",
                  FTE_YEARS,
                  "Cost of the plan here.",
                  r -> r.in().robust().certificate().objective()))
          .with(
              figure(
                  "own_cost",
                  FTE_YEARS,
                  "Cost of this future's own best plan.",
                  r -> r.in().own().certificate().objective()))
          .with(
              figure(
                  "own_bound",
                  FTE_YEARS,
                  "No plan for this future costs less.",
                  r -> r.in().own().certificate().bound()))
          .with(
              figure(
                  "price",
                  FTE_YEARS,
                  "`cost` − `own_cost`: the price of robustness here.",
                  r -> r.in().price()))
          .with(
              fte(
                  "shortfall_fte",
                  "Short at the horizon by the plan, in all deaneries.",
                  r -> shortfall(r, r.in().robust().plan())))
          .with(
              fte(
                  "own_shortfall_fte",
                  "The same by this future's own best plan.",
                  r -> shortfall(r, r.in().own().plan())));

  static final OutputTable<InOneFuture> PLACES =
      OutputTable.<InOneFuture>of(
              PLACES_FILE,
              "The places of a plan for several futures: one row for each programme, intake and"
                  + " future.",
              WRITTEN)
          .keyedBy("future", "programme", "intake_year")
          .with(text("future", "The future.", InOneFuture::future))
          .with(text("programme", "The programme.", row -> row.line().programme().id()))
          .with(text("specialty", "Its specialty.", row -> row.line().programme().specialty()))
          .with(text("deanery", "Its deanery.", row -> row.line().programme().deanery()))
          .with(year("intake_year", "The year of the intake.", row -> row.line().year()))
          .with(
              flag(
                  "committed",
                  "Whether it is the same in every future.",
                  row -> row.line().committed()))
          .with(places("baseline_places", "Places in the baseline.", row -> row.line().baseline()))
          .with(
              places("places", "Places of the plan.", row -> row.line().places().get(row.number())))
          .with(
              places(
                  "own_places",
                  "Places of this future's own best plan.",
                  row -> row.line().own().get(row.number())))
          .with(
              places(
                  "no_regret_places",
                  "Places that every future's own best plan buys.",
                  row -> row.line().noRegret()));

  static final OutputTable<OwnMultiplier> MULTIPLIERS =
      OutputTable.<OwnMultiplier>of(
              MULTIPLIERS_FILE,
              "What proves the bound of each future by itself: one row for each row of its model"
                  + " whose multiplier is not 0.",
              WRITTEN)
          .usedFor(TableUse.PROOF)
          .keyedBy("future", "row")
          .with(text("future", "The future.", OwnMultiplier::future))
          .with(text("row", "The row's name in its model.", row -> row.multiplier().getKey()))
          .with(multiplier(row -> row.multiplier().getValue()));

  static final OutputTable<Map.Entry<String, Double>> CERTIFICATE =
      OutputTable.<Map.Entry<String, Double>>of(
              CERTIFICATE_FILE,
              "What proves the bound over all futures: one row for each row of their joint program"
                  + " whose multiplier is not 0.",
              "Written by `plan --robust` where the futures are solved as one program.")
          .usedFor(TableUse.PROOF)
          .keyedBy("row")
          .with(
              text(
                  "row",
                  "The number of the future, from 0, and the row's name.",
                  Map.Entry::getKey))
          .with(multiplier(Map.Entry::getValue));

  private RobustTables() {}

  /**
   * The plan in sum.
   *
   * @param of the plan
   * @param proof the fingerprint of its proofs
   */
  record RobustSum(RobustReport of, String proof) {}

  /** Places in one future. */
  record InOneFuture(int number, String future, FuturePlaces line) {}

  /** A multiplier of a future's own bound. */
  record OwnMultiplier(String future, Map.Entry<String, Double> multiplier) {}

  private static double shortfall(FutureLine line, PlacesPlan plan) {
    PlanBrief brief = line.future().brief();
    return HeldPlan.projection(brief, plan).stream()
        .filter(row -> row.year() == brief.scenario().horizon().horizonYear())
        .mapToDouble(ProjectionRow::shortfallFte)
        .sum();
  }

  /** All tables, without rows. */
  static List<OutputTable<?>> all() {
    return List.of(SUM, FUTURES, PLACES, MULTIPLIERS, CERTIFICATE);
  }

  /** The tables of a plan for several futures. */
  public static List<FilledTable<?>> of(RobustReport report) {
    RobustAllocation allocation = report.allocation();
    List<InOneFuture> places = new ArrayList<>();
    List<OwnMultiplier> multipliers = new ArrayList<>();
    List<FuturePlaces> lines = report.places();
    for (FutureLine future : report.futures()) {
      String name = future.future().name();
      lines.forEach(line -> places.add(new InOneFuture(future.number(), name, line)));
      future
          .in()
          .own()
          .proof()
          .multipliers()
          .entrySet()
          .forEach(each -> multipliers.add(new OwnMultiplier(name, each)));
    }
    List<FilledTable<?>> proofs = new ArrayList<>();
    proofs.add(MULTIPLIERS.filledWith(multipliers));
    if (allocation.proof().isJoint()) {
      proofs.add(CERTIFICATE.filledWith(List.copyOf(allocation.proof().multipliers().entrySet())));
    }
    List<FilledTable<?>> tables = new ArrayList<>();
    tables.add(SUM.filledWith(List.of(new RobustSum(report, fingerprint(proofs)))));
    tables.add(FUTURES.filledWith(report.futures()));
    tables.add(PLACES.filledWith(places));
    tables.addAll(proofs);
    return tables;
  }

  private static String fingerprint(List<FilledTable<?>> proofs) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    proofs.forEach(proof -> all.writeBytes(proof.bytes()));
    return Sha256.ofBytes(all.toByteArray());
  }
}
