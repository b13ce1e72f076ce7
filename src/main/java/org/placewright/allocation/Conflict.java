package org.placewright.allocation;

import java.util.List;
import org.placewright.scenario.row.FigureName;

/**
 * Why no plan can keep the hard levers: rows of the pack that cannot all be kept. Without any one
 * of them the others can, as far as could be proven.
 *
 * @param causes the rows, in the order of the levers
 * @param ofWholePlaces whether places in fractions would keep them all
 */
public record Conflict(List<WrittenCause> causes, boolean ofWholePlaces) {
  public Conflict {
    causes = List.copyOf(causes);
  }

  /**
   * A row that a person wrote, and what it makes hard.
   *
   * @param rule the lever's id; or {@code promised}, or {@code capacity}
   * @param figures that the rules come from: of the row itself first, then of others that they hang
   *     on; none where no row of the pack sets them
   * @param rows the rules, as {@code half-gp[*,2010]}
   */
  public record WrittenCause(String rule, List<FigureName> figures, List<String> rows) {
    public WrittenCause {
      figures = List.copyOf(figures);
      rows = List.copyOf(rows);
    }
  }
}
