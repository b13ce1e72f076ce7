package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placewright.quantity.Figures;
import org.placewright.report.SweepStep;
import org.placewright.report.Threshold;

/** A threshold in words. */
public final class ThresholdText {
  private ThresholdText() {}

  /**
   * Says where plans end, and where levers begin to bind.
   *
   * @param found the threshold
   * @return lines of at most 100 characters, each ended
   */
  public static String of(Threshold found) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("Lever", "no rule binds at", "a rule binds at"));
    for (Threshold.BindingFrom lever : found.levers()) {
      lines.add(
          List.of(
              lever.lever(),
              lever.free().orElse("-"),
              lever.binds().orElse("none of those tried")));
    }
    String table = found.levers().isEmpty() ? "" : "\n" + TextTable.of("lll", lines);
    return Paragraph.of(sentence(found)) + table;
  }

  private static String sentence(Threshold found) {
    String vary = found.vary();
    if (found.last().isEmpty()) {
      String first = found.beyond().map(Figures::exact).map(value -> " at " + value).orElse("");
      return (found.isShown() ? "There is no plan with " : "No plan was found with ")
          + vary
          + first
          + ", the first value asked"
          + reason(found);
    }
    String last = Figures.exact(found.last().get());
    return found
        .beyond()
        .map(
            beyond ->
                "With "
                    + vary
                    + " at "
                    + last
                    + " there is a plan; at "
                    + Figures.exact(beyond)
                    + (found.isShown() ? " there is none" : " none was found")
                    + reason(found))
        .orElse("With " + vary + " up to " + last + ", the last value asked, there is a plan.");
  }

  private static String reason(Threshold found) {
    return found
        .stopping()
        .map(SweepStep::note)
        .filter(note -> !note.isEmpty())
        .map(note -> ". " + note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1) + ".")
        .orElse(".");
  }
}
