package org.placewright.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewright.allocation.Conflict;
import org.placewright.leadership.LeaderSelection;
import org.placewright.report.Repair;
import org.placewright.scenario.row.WrittenRows;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/** Why there is no plan, for a terminal. */
public final class ConflictText {
  private static final int MOST_ROWS = 20;
  private static final int MOST_IN_BRIEF = 6;

  private ConflictText() {}

  /**
   * The rows of the pack that cannot all be kept, and what would make room.
   *
   * @param conflict why
   * @param repairs single changes with which there is a plan, the smallest first
   * @param written where the rows are
   * @return lines, the last one not ended
   */
  public static String of(Conflict conflict, List<Repair> repairs, WrittenRows written) {
    List<String> lines = new ArrayList<>();
    lines.add(
        conflict.ofWholePlaces()
            ? "These cannot all be kept in whole places, though places in fractions could:"
            : "These cannot all be kept; without any one of them the others can:");
    conflict.causes().stream().limit(MOST_ROWS).forEach(cause -> lines.add(line(cause, written)));
    more(conflict.causes().size(), lines);
    if (repairs.isEmpty()) {
      lines.add(
          "Neither another value of one of these figures, nor one factor for all of its kind, was"
              + " found to make a plan possible.");
      return String.join("\n", lines);
    }
    lines.add(
        repairs.size() == 1
            ? "This change alone makes a plan possible, as planning again showed:"
            : "Each of these changes alone makes a plan possible, as planning again showed:");
    repairs.forEach(repair -> lines.add(line(repair)));
    return String.join("\n", lines);
  }

  /**
   * The rows of the pack that cannot all be kept, in one clause.
   *
   * @param conflict why
   * @param written where the rows are
   * @return as {@code these cannot all be kept: gp-plus (levers.csv:6), stability (levers.csv:12,
   *     13)}
   */
  public static String brief(Conflict conflict, WrittenRows written) {
    Map<String, SortedSet<Integer>> lines = new LinkedHashMap<>();
    for (Conflict.WrittenCause cause : conflict.causes()) {
      Optional<WrittenFigure> figure =
          cause.figures().stream().flatMap(name -> written.find(name).stream()).findFirst();
      String rule = rule(cause.rule()) + figure.map(each -> " (" + each.file() + ":").orElse("");
      SortedSet<Integer> its = lines.computeIfAbsent(rule, key -> new TreeSet<>());
      figure.ifPresent(each -> its.add(each.line()));
    }
    List<String> rules = new ArrayList<>();
    lines.forEach(
        (rule, its) ->
            rules.add(
                its.isEmpty()
                    ? rule
                    : its.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", rule, ")"))));
    int more = rules.size() - MOST_IN_BRIEF;
    return (conflict.ofWholePlaces()
            ? "these cannot all be kept in whole places: "
            : "these cannot all be kept: ")
        + String.join(", ", rules.subList(0, Math.min(MOST_IN_BRIEF, rules.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /**
   * The limits and budgets of leaders that cannot all be kept.
   *
   * @param conflict why
   * @return lines, the last one not ended
   */
  public static String of(LeaderSelection.NoSelection conflict) {
    if (conflict.rows().isEmpty()) {
      return "Heads in fractions would keep them all; whole heads cannot. The budgets are the first"
          + " to look at.";
    }
    List<String> lines = new ArrayList<>();
    lines.add("These rows cannot all be kept; without any one of them the others can:");
    conflict.rows().stream().limit(MOST_ROWS).forEach(row -> lines.add("  " + row));
    more(conflict.rows().size(), lines);
    return String.join("\n", lines);
  }

  private static String line(Conflict.WrittenCause cause, WrittenRows written) {
    List<WrittenFigure> figures =
        cause.figures().stream().flatMap(name -> written.find(name).stream()).toList();
    String rule = rule(cause.rule());
    if (figures.isEmpty()) {
      return "  " + rule + ": " + cause.rows().get(0);
    }
    return "  "
        + figures.get(0).place()
        + " "
        + figures.stream()
            .filter(figure -> figure.line() == figures.get(0).line())
            .filter(figure -> figure.file().equals(figures.get(0).file()))
            .map(figure -> figure.name().column() + " " + figure.present())
            .collect(Collectors.joining(", "))
        + ": "
        + rule;
  }

  private static String rule(String rule) {
    return switch (rule) {
      case "promised" -> "places that are promised";
      case "capacity" -> "what the programme can take";
      default -> rule;
    };
  }

  private static String line(Repair repair) {
    return "  " + repair.sentence() + " (" + rule(repair.rule()) + ")";
  }

  private static void more(int all, List<String> lines) {
    if (all > MOST_ROWS) {
      lines.add("  and " + (all - MOST_ROWS) + " more");
    }
  }
}
