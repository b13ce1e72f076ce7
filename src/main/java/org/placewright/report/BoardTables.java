package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.commission.WorseOff;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Wildcard;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.StaffGroups;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/**
 * The tables that a board reads: who is short, who is worse off, and the plan without the mission.
 */
public final class BoardTables {
  /** The file of the places of the plan without the mission's rules. */
  public static final String WITHOUT = "without_mission.csv";

  /** The file of the multipliers that prove it. */
  public static final String WITHOUT_CERTIFICATE = "without_mission_certificate.csv";

  private static final int SHARE_DECIMALS = 6;
  private static final List<String> GROUPS =
      List.of(
          "group",
          "year",
          "demand_fte",
          "short_carrying_on_fte",
          "short_fte",
          "short_carrying_on_share",
          "short_share",
          "short_without_mission_fte");
  private static final List<String> WORSE_OFF =
      List.of(
          "specialty",
          "group",
          "baseline_places",
          "advised_places",
          "first_intake_places",
          "last_intake_places",
          "short_carrying_on_fte",
          "short_fte",
          "short_carrying_on_share",
          "short_share",
          "worse_by",
          "worst_year",
          "worse_by_in_worst_year",
          "reason",
          "row",
          "price_fte_years_per_place",
          "also",
          "sentence");

  private BoardTables() {}

  /** The tables by their files' names, sorted. */
  static Map<String, CsvTable> of(DecidedPlan decided) {
    Map<String, CsvTable> tables = new TreeMap<>();
    tables.put("shortage_by_group.csv", groups(decided.board()));
    tables.put("worse_off.csv", worseOff(decided));
    decided
        .board()
        .mission()
        .ifPresent(
            mission -> {
              PlacesPlan plan = mission.without().allocation().plan();
              tables.put(WITHOUT, places(decided, plan));
              tables.put(
                  WITHOUT_CERTIFICATE,
                  Multipliers.table(mission.without().allocation().multipliers()));
            });
    return tables;
  }

  private static CsvTable groups(BoardFigures board) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < board.groups().size(); i++) {
      int index = i;
      Shortage now = board.groups().get(i).shortage();
      rows.add(
          List.of(
              board.groups().get(i).group().map(StaffGroup::name).orElse(Wildcard.ANY),
              Integer.toString(now.year()),
              Figures.fte(now.demand()),
              Figures.fte(now.carryingOn()),
              Figures.fte(now.planned()),
              share(now.shareCarryingOn()),
              share(now.sharePlanned()),
              board
                  .mission()
                  .map(mission -> Figures.fte(mission.groups().get(index).shortage().planned()))
                  .orElse("")));
    }
    return new CsvTable(GROUPS, rows);
  }

  private static CsvTable worseOff(DecidedPlan decided) {
    StaffGroups groups = StaffGroups.of(decided.brief().scenario());
    List<List<String>> rows = new ArrayList<>();
    for (WorseOff each : decided.board().worseOff()) {
      List<Integer> places = each.places().byIntake();
      List<String> row = new ArrayList<>();
      row.add(each.specialty().id());
      row.add(groups.of(each.specialty()).name());
      row.add(Integer.toString(each.places().baseline()));
      row.add(Integer.toString(each.places().advised()));
      row.add(places.isEmpty() ? "0" : places.get(0).toString());
      row.add(places.isEmpty() ? "0" : places.get(places.size() - 1).toString());
      row.add(Figures.fte(each.atHorizon().carryingOn()));
      row.add(Figures.fte(each.atHorizon().planned()));
      row.add(share(each.atHorizon().shareCarryingOn()));
      row.add(share(each.atHorizon().sharePlanned()));
      row.add(share(each.atHorizon().worse()));
      row.add(Integer.toString(each.worst().year()));
      row.add(share(each.worst().worse()));
      row.addAll(reason(each, decided));
      rows.add(row);
    }
    return new CsvTable(WORSE_OFF, rows);
  }

  private static List<String> reason(WorseOff each, DecidedPlan decided) {
    return List.of(
        each.hold().map(hold -> hold.verdict().lever()).orElse(each.why().word()),
        each.hold().map(hold -> hold.verdict().row()).orElse(""),
        each.hold().map(hold -> Figures.significant(hold.worth())).orElse(""),
        String.join(";", each.also()),
        sentence(each, decided));
  }

  /** Why a specialty is worse off, for a reader. */
  static String sentence(WorseOff each, DecidedPlan decided) {
    int baselineYear = decided.brief().scenario().horizon().baselineYear();
    String places = each.places().baseline() + " of " + baselineYear;
    return switch (each.why()) {
      case ADVISED ->
          "The Centre advises "
              + each.places().advised()
              + " places a year, not the "
              + places
              + ".";
      case LEVER -> each.hold().map(hold -> hold.verdict().sentence()).orElse("");
      case MOVED ->
          "It has no fewer places than the " + places + ", but on other programmes or later.";
      case PRICE ->
          "No rule stands against the next place: it costs more, in surplus, change or"
              + " shortage elsewhere, than it saves.";
    };
  }

  private static CsvTable places(DecidedPlan decided, PlacesPlan plan) {
    Scenario scenario = decided.brief().scenario();
    List<List<String>> rows = new ArrayList<>();
    for (int p = 0; p < plan.programmes(); p++) {
      Programme programme = scenario.register().programmes().get(p);
      for (int i = 0; i < scenario.horizon().intakes(); i++) {
        rows.add(
            List.of(
                programme.id(),
                programme.specialty(),
                programme.deanery(),
                Integer.toString(scenario.horizon().firstIntakeYear() + i),
                Integer.toString(plan.at(p, i)),
                Integer.toString(plan.at(p, i) - decided.allocation().plan().at(p, i))));
      }
    }
    return new CsvTable(
        List.of("programme", "specialty", "deanery", "intake_year", "places", "change_on_plan"),
        rows);
  }

  private static String share(double share) {
    return Figures.fixed(share, SHARE_DECIMALS);
  }
}
