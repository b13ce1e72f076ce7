package org.placewright.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.AdviceFactor;
import org.placewright.shortfall.AdviceParts;
import org.placewright.shortfall.AdviceReasons;

/** The required intakes of the whole country and why, for a terminal. */
public final class AdviceText {
  private static final int WIDTH = 100;
  private static final int SHORTEST_NAME = 8;
  private static final String ALL = "All";
  private static final List<String> CAUSES =
      List.of(
          "population",
          "drivers",
          "unmet",
          "retire",
          "particip.",
          "attrition",
          "no post",
          "migration");

  private final AdviceReasons reasons;
  private final List<Specialty> specialties;

  private AdviceText(Scenario scenario, AdviceReasons reasons) {
    this.reasons = reasons;
    specialties = scenario.register().specialties();
  }

  /**
   * The whole text: all specialties as one sum, then how many for each, then why.
   *
   * @param scenario whose advice
   * @param reasons the advice
   * @return lines of at most 100 characters, each ended
   */
  public static String of(Scenario scenario, AdviceReasons reasons) {
    AdviceText text = new AdviceText(scenario, reasons);
    return "  All deaneries, places a year, for supply to meet demand in "
        + reasons.year()
        + "\n\n"
        + text.sum()
        + "\n  Current and required intake, and what promised places give of it already\n\n"
        + text.table(List.of("current", "required", "change", "promised"), AdviceText::intakes)
        + "\n  The difference by kind\n\n"
        + text.table(
            List.of("change", "replace", "pipeline", "demand", "supply", "floor"),
            AdviceText::kinds)
        + "\n  What the changes in demand and supply are made of\n\n"
        + text.table(CAUSES, AdviceText::causes)
        + "\n  floor: an intake cannot be less than none. no post: who never takes one up.\n"
        + tooLate(scenario);
  }

  /** Whose advice is only what there is, as no intake that can be changed completes in time. */
  private static String tooLate(Scenario scenario) {
    int year = scenario.settings().equilibriumYear();
    Set<String> trained = new TreeSet<>();
    scenario.register().programmes().forEach(row -> trained.add(row.specialty()));
    List<String> names =
        scenario.register().specialties().stream()
            .filter(row -> trained.contains(row.id()))
            .filter(row -> scenario.horizon().firstIntakeYear() + row.trainingYears() > year)
            .map(Specialty::name)
            .toList();
    return names.isEmpty()
        ? ""
        : "\n"
            + Paragraph.of(
                "No planned intake can complete by "
                    + year
                    + " in "
                    + String.join(", ", names)
                    + ": what is required there says nothing of what is needed.");
  }

  private String sum() {
    AdviceParts parts = reasons.all();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("current intake", number(parts.current())));
    rows.add(List.of("replacement of today's turnover, beyond it", signed(parts.replacement())));
    rows.add(List.of("in training already", signed(parts.pipeline())));
    List<AdviceFactor> factors = AdviceFactor.all();
    for (int f = 0; f < factors.size(); f++) {
      String name = factors.get(f).code().replace('_', ' ');
      rows.add(List.of(name, signed(parts.factors().get(f))));
    }
    rows.add(List.of("never below none", signed(parts.floor())));
    rows.add(List.of("required intake", number(parts.required())));
    rows.add(List.of("of it promised already, beyond the current", signed(parts.promised())));
    return TextTable.of("lr", rows);
  }

  private String table(List<String> header, Function<AdviceParts, List<String>> cells) {
    List<List<String>> numbers = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int s = 0; s < specialties.size(); s++) {
      names.add(specialties.get(s).name());
      numbers.add(cells.apply(reasons.specialty(s)));
    }
    names.add(ALL);
    numbers.add(cells.apply(reasons.all()));
    int room = WIDTH - 2;
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      int widest = numbers.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      room -= 2 + Math.max(header.get(i).length(), widest);
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", header));
    for (int i = 0; i < names.size(); i++) {
      String name = TextTable.cut(names.get(i), Math.max(SHORTEST_NAME, room));
      rows.add(row(name, numbers.get(i)));
    }
    return TextTable.of("l" + "r".repeat(header.size()), rows);
  }

  private static List<String> row(String name, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(cells);
    return row;
  }

  private static List<String> intakes(AdviceParts parts) {
    return List.of(
        number(parts.current()),
        number(parts.required()),
        signed(parts.difference()),
        signed(parts.promised()));
  }

  private static List<String> kinds(AdviceParts parts) {
    long demand = 0;
    long supply = 0;
    List<AdviceFactor> factors = AdviceFactor.all();
    for (int f = 0; f < factors.size(); f++) {
      demand += factors.get(f).ofDemand() ? parts.factors().get(f) : 0;
      supply += factors.get(f).ofDemand() ? 0 : parts.factors().get(f);
    }
    return List.of(
        signed(parts.difference()),
        signed(parts.replacement()),
        signed(parts.pipeline()),
        signed(demand),
        signed(supply),
        signed(parts.floor()));
  }

  /** The drivers in one column, every other factor in its own. */
  private static List<String> causes(AdviceParts parts) {
    long[] byCause = new long[AdviceFactor.Cause.values().length];
    List<AdviceFactor> factors = AdviceFactor.all();
    for (int f = 0; f < factors.size(); f++) {
      byCause[factors.get(f).cause().ordinal()] += parts.factors().get(f);
    }
    List<String> cells = new ArrayList<>();
    for (long part : byCause) {
      cells.add(signed(part));
    }
    return cells;
  }

  private static String number(long units) {
    return Figures.grouped(places(units));
  }

  private static String signed(long units) {
    return Figures.change(places(units));
  }

  private static BigDecimal places(long units) {
    return BigDecimal.valueOf(units, AdviceParts.DECIMALS);
  }
}
