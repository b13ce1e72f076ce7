package org.placewright.input.check;

import java.util.List;
import java.util.Optional;
import org.placewright.input.column.Column;
import org.placewright.input.column.Columns;
import org.placewright.input.column.Plausible;
import org.placewright.input.raw.IssueCollector;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Interval;

/**
 * The numbers of one column are within what it declares as usual. Where most are not, the whole
 * column is probably in another unit, which is said once.
 */
record UsualCheck(Figure.InColumn figures, Column<?> column, IssueCollector issues) {
  /** Fewer odd numbers than these are each reported. */
  private static final int MANY = 3;

  void check(Interval usual) {
    List<Figure> compared = figures.all().stream().filter(this::isCompared).toList();
    List<Figure> odd =
        compared.stream().filter(one -> !column.plausible().isUsual(one.value())).toList();
    boolean whole = odd.size() >= MANY && odd.size() * 2 > compared.size();
    if (whole) {
      say(odd.get(0), usual, ", as are " + (odd.size() - 1) + " more of " + compared.size());
      odd.forEach(figures::at);
    } else {
      odd.forEach(one -> say(one, usual, ""));
    }
  }

  private boolean isCompared(Figure figure) {
    Optional<Plausible.RowLimit> limit = column.plausible().limit();
    return limit.isEmpty()
        || Figure.number(figures.other(figure, limit.get().column()))
            .filter(other -> other <= limit.get().most())
            .isPresent();
  }

  private void say(Figure figure, Interval usual, String more) {
    Optional<String> likely = Optional.empty();
    if (column.unit().startsWith(Columns.SHARE)) {
      likely = LikelyValue.complement(figure.value(), usual);
    }
    figures
        .at(figure)
        .warning(
            issues,
            IssueCode.SUSPICIOUS,
            figure.text() + " is unusual" + more + ": usually " + usual.words() + ".",
            LikelyValue.advice(likely.or(() -> LikelyValue.movedInto(figure.value(), usual))));
  }
}
