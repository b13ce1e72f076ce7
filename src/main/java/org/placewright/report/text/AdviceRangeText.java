package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import org.placewright.fan.RequiredIntake;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.AdviceParts;

/** Required intakes if things turn out otherwise, for a terminal. */
public final class AdviceRangeText {
  private static final int NAME = 30;
  private static final double LOW = 0.10;
  private static final double MIDDLE = 0.50;
  private static final double HIGH = 0.90;

  private AdviceRangeText() {}

  /**
   * Tabulates required intakes with the range that draws give.
   *
   * @param scenario whose advice
   * @param range required intakes by specialty
   * @return lines of at most 100 characters, each ended
   */
  public static String of(Scenario scenario, List<RequiredIntake> range) {
    boolean drawn = range.stream().anyMatch(row -> row.mean().isPresent());
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("", "required", "low", "high"));
    if (drawn) {
      header.addAll(List.of("10 %", "50 %", "90 %"));
    }
    rows.add(header);
    List<Specialty> specialties = scenario.register().specialties();
    for (int i = 0; i < range.size(); i++) {
      RequiredIntake each = range.get(i);
      String name = i < specialties.size() ? specialties.get(i).name() : "All";
      List<String> row = new ArrayList<>(List.of(TextTable.cut(name, NAME)));
      row.add(places(each.required()));
      row.add(places(each.driversLow()));
      row.add(places(each.driversHigh()));
      for (double share : drawn ? List.of(LOW, MIDDLE, HIGH) : List.<Double>of()) {
        row.add(places(each.quantile(share).orElse(0)));
      }
      rows.add(row);
    }
    return "  Required intake with every driver of demand at its low and at its high"
        + (drawn ? ",\n  and at these shares of the draws" : "")
        + "\n\n"
        + TextTable.of("l" + "r".repeat(header.size() - 1), rows);
  }

  private static String places(double places) {
    return Figures.grouped(places, AdviceParts.DECIMALS);
  }
}
