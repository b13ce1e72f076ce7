package org.placewright.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.commission.WorseOff;
import org.placewright.quantity.Figures;
import org.placewright.report.BoardFigures;
import org.placewright.report.Headline;
import org.placewright.report.MissionSentences;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Horizon;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.Shortage.OfGroup;
import org.placewright.shortfall.ShortageBuilder;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/**
 * What a board reads first of a plan, for a terminal: lines of at most 100 characters, each ended.
 */
final class BoardText {
  private static final int MOST_WORSE_OFF = 8;
  private static final int LONGEST_GROUP = 28;
  private static final int LONGEST_NAME = 26;
  private static final int LONGEST_REASON = 32;
  private static final Shortage NOBODY =
      ShortageBuilder.builder().year(0).demand(0).carryingOn(0).planned(0).build();

  private final PlanReport decided;
  private final BoardFigures board;
  private final Horizon horizon;

  private BoardText(PlanReport decided) {
    this.decided = decided;
    board = decided.board();
    horizon = decided.brief().scenario().horizon();
  }

  /** Who is short, before and after; who is worse off, and why; what the mission costs. */
  static String of(PlanReport decided) {
    BoardText text = new BoardText(decided);
    List<String> parts = new ArrayList<>(List.of(text.groups(), text.worseOff()));
    text.board
        .arithmetic()
        .ifPresent(found -> parts.add(Paragraph.of(MissionSentences.arithmetic(found, decided))));
    text.board
        .mission()
        .ifPresent(mission -> parts.add(Paragraph.of(MissionSentences.cost(mission, decided))));
    return String.join("\n", parts);
  }

  private String groups() {
    int last = horizon.lastIntakeYear();
    int end = horizon.horizonYear();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Short (FTE, of demand)",
            Integer.toString(horizon.baseYear()),
            last + " as now",
            "planned",
            end + " as now",
            "planned"));
    Map<Optional<StaffGroup>, Map<Integer, Shortage>> byGroup = new LinkedHashMap<>();
    for (OfGroup each : board.groups()) {
      byGroup
          .computeIfAbsent(each.group(), group -> new TreeMap<>())
          .put(each.shortage().year(), each.shortage());
    }
    byGroup.forEach(
        (group, years) -> {
          List<String> row = new ArrayList<>();
          row.add(TextTable.cut(group.map(StaffGroup::name).orElse("all staff"), LONGEST_GROUP));
          row.add(asNow(years.getOrDefault(horizon.baseYear(), NOBODY)));
          for (int year : List.of(last, end)) {
            row.add(asNow(years.getOrDefault(year, NOBODY)));
            row.add(planned(years.getOrDefault(year, NOBODY)));
          }
          rows.add(row);
        });
    return TextTable.of("lrrrrr", rows) + Paragraph.of(byDeanery());
  }

  private String byDeanery() {
    Headline numbers = Headline.of(decided);
    return "(In the country, where a surplus next door counts. Deanery by deanery, where it does"
        + " not, "
        + Figures.grouped(numbers.with().atHorizon(), 0)
        + " FTE are short in "
        + horizon.horizonYear()
        + ", carrying on "
        + Figures.grouped(numbers.without().atHorizon(), 0)
        + ".)";
  }

  static String asNow(Shortage shortage) {
    return figure(shortage.carryingOn(), shortage.shareCarryingOn());
  }

  static String planned(Shortage shortage) {
    return figure(shortage.planned(), shortage.sharePlanned());
  }

  /** As {@code 1,234 5.6%}. */
  private static String figure(double fte, double share) {
    return Figures.grouped(fte, 0) + " " + Figures.fixed(100 * share, 1) + "%";
  }

  private String worseOff() {
    List<WorseOff> worse = board.endWorse();
    int end = horizon.horizonYear();
    if (worse.isEmpty()) {
      return Paragraph.of(
          "No specialty is shorter of what it needs in " + end + " than by carrying on.");
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Worse off",
            "now",
            "advised",
            "in " + horizon.lastIntakeYear(),
            "as now",
            "planned",
            "held back by"));
    worse.stream().limit(MOST_WORSE_OFF).forEach(each -> rows.add(row(each)));
    int left = worse.size() - Math.min(worse.size(), MOST_WORSE_OFF);
    String more = left == 0 ? "" : "and " + left + " more; ";
    return Paragraph.of(count(worse.size()))
        + TextTable.of("lrrrrrl", rows)
        + "  ("
        + more
        + "short of demand in "
        + end
        + "; each with its reason in worse_off.csv)\n";
  }

  private String count(int worse) {
    return (worse == 1 ? "1 specialty is" : worse + " specialties are")
        + " shorter in "
        + horizon.horizonYear()
        + " than by carrying on: "
        + number(board.worseByMoreThan(BoardFigures.SOME_POINTS))
        + " by more than 3 points of demand, "
        + number(board.worseByMoreThan(BoardFigures.MANY_POINTS))
        + " by more than 8.";
  }

  private static String number(long count) {
    return count == 0 ? "none" : Long.toString(count);
  }

  private static List<String> row(WorseOff each) {
    List<Integer> places = each.places().byIntake();
    String reason =
        switch (each.why()) {
          case ADVISED -> "the Centre advises fewer";
          case LEVER -> each.constraint().map(constraint -> constraint.verdict().row()).orElse("");
          case MOVED -> "nothing: places elsewhere or later";
          case PRICE -> "nothing: a place costs more than it saves";
        };
    return List.of(
        TextTable.cut(each.specialty().name(), LONGEST_NAME),
        Integer.toString(each.places().baseline()),
        Integer.toString(each.places().advised()),
        places.isEmpty() ? "0" : places.get(places.size() - 1).toString(),
        Figures.fixed(100 * each.atHorizon().shareCarryingOn(), 1) + "%",
        Figures.fixed(100 * each.atHorizon().sharePlanned(), 1) + "%",
        TextTable.cut(reason, LONGEST_REASON));
  }
}
