package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.share;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.BoundProof;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.BoardFigures;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.StaffGroups.StaffGroup;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** Tables that a board reads: which groups are short, and the plan without the mission. */
public final class BoardTables {
  /** The file of the places of the plan without the mission's rules. */
  public static final String WITHOUT = "without_mission.csv";

  /** The file of the multipliers that prove it. */
  public static final String WITHOUT_CERTIFICATE = "without_mission_certificate.csv";

  static final OutputTable<Group> GROUPS =
      OutputTable.<Group>of(
              "shortage_by_group.csv",
              "How short each group of staff is in the whole country, before and after: one row for"
                  + " each group and year, and for all staff.",
              "Written by `plan`.")
          .keyedBy("group", "year")
          .with(
              text(
                  "group",
                  "`general practice`; `hospital, <service line>` for the rest of its profession;"
                      + " each other profession; `*` for all staff"
                      + " ([how](../models/board.md#groups)).",
                  Group::name))
          .with(year("year", "The year, at 30 September.", row -> row.now().year()))
          .with(fte("demand_fte", "Demand.", row -> row.now().demand()))
          .with(
              fte(
                  "short_carrying_on_fte",
                  "Short with the baseline carried on: the sum over specialties of the country's"
                      + " demand less its supply, each never below 0.",
                  row -> row.now().carryingOn()))
          .with(fte("short_fte", "Short with the plan, likewise.", row -> row.now().planned()))
          .with(
              share(
                  "short_carrying_on_share",
                  "Short with the baseline carried on, of demand.",
                  row -> row.now().shareCarryingOn()))
          .with(
              share(
                  "short_share",
                  "Short with the plan, of demand.",
                  row -> row.now().sharePlanned()))
          .with(
              optional(
                  Group::free,
                  "there is no such plan",
                  fte(
                      "short_without_mission_fte",
                      "Short under the plan of `without_mission.csv`.",
                      Shortage::planned)))
          .noting(
              "A surplus next door counts here, as it does not in [projection.csv](projection.md)."
                  + " So these totals are below those of `shortfall_fte`.");

  static final OutputTable<Freed> WITHOUT_MISSION =
      OutputTable.<Freed>of(
              WITHOUT,
              "The plan that the same search makes without the rules that are the policy's mission,"
                  + " `half-gp` and `gp-plus`: one row for each programme and planned intake.",
              "Written by `plan`, unless neither rule is in force, `--no-mission-cost` is given, or"
                  + " `--time-limit`, which is for the plan itself.")
          .keyedBy("programme", "intake_year")
          .with(text("programme", "The programme.", row -> row.programme().id()))
          .with(text("specialty", "Its specialty.", row -> row.programme().specialty()))
          .with(text("deanery", "The deanery it trains in.", row -> row.programme().deanery()))
          .with(year("intake_year", "The year in which the trainees enter.", Freed::year))
          .with(places("places", "Places without the mission's rules.", Freed::places))
          .with(
              places(
                  "change_on_plan",
                  "`places` − the places of `allocation.csv`.",
                  row -> row.places() - row.planned()))
          .noting("In brief: where it has other places than the plan.")
          .noting(
              "It is not a proposal: it says [what those rules"
                  + " cost](../models/board.md#what-the-mission-costs).");

  private BoardTables() {}

  /**
   * How short a group is.
   *
   * @param name the group's
   * @param now in a year
   * @param free the same with the plan without the mission's rules
   */
  record Group(String name, Shortage now, Optional<Shortage> free) {}

  /** Places of one programme in one intake, without the mission's rules and with them. */
  record Freed(Programme programme, int year, int places, int planned) {}

  public static List<FilledTable<?>> of(PlanReport decided) {
    List<FilledTable<?>> tables = new ArrayList<>();
    tables.add(GROUPS.filledWith(groups(decided.board())));
    tables.add(WorseOffTable.of(decided));
    decided
        .board()
        .mission()
        .ifPresent(
            mission -> {
              Allocation free = mission.without().allocation();
              tables.add(
                  WITHOUT_MISSION
                      .filledWith(freed(decided, free.plan()))
                      .inBrief(row -> row.places() != row.planned()));
              BoundProof proof = free.proof();
              tables.add(Multipliers.of(Multipliers.WITHOUT_MISSION, proof.multipliers()));
              proof
                  .leaves()
                  .ifPresent(leaves -> tables.addAll(LeafTables.WITHOUT_MISSION.filled(leaves)));
            });
    return tables;
  }

  private static List<Group> groups(BoardFigures board) {
    return IntStream.range(0, board.groups().size())
        .mapToObj(
            i ->
                new Group(
                    board.groups().get(i).group().map(StaffGroup::name).orElse(Wildcard.ANY),
                    board.groups().get(i).shortage(),
                    board.mission().map(mission -> mission.groups().get(i).shortage())))
        .toList();
  }

  private static List<Freed> freed(PlanReport decided, PlacesPlan free) {
    Scenario scenario = decided.brief().scenario();
    List<Freed> rows = new ArrayList<>();
    for (int p = 0; p < free.programmes(); p++) {
      Programme programme = scenario.register().programmes().get(p);
      for (int i = 0; i < scenario.horizon().intakes(); i++) {
        int year = scenario.horizon().firstIntakeYear() + i;
        int planned = decided.allocation().plan().at(p, i);
        rows.add(new Freed(programme, year, free.at(p, i), planned));
      }
    }
    return rows;
  }
}
