package org.placewright.uncertainty;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placewright.quantity.Figures;
import org.placewright.scenario.uncertainty.Correlation;

/** Correlations that no numbers could have together: their matrix is not positive definite. */
public final class ImpossibleCorrelations extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<Correlation> correlations;

  ImpossibleCorrelations(List<Correlation> correlations) {
    super(
        "no inputs can have these rank correlations together: "
            + correlations.stream()
                .map(ImpossibleCorrelations::text)
                .collect(Collectors.joining("; ")));
    this.correlations = List.copyOf(correlations);
  }

  /** Those that contradict each other, in the order of their keys. */
  public List<Correlation> correlations() {
    return correlations;
  }

  private static String text(Correlation pair) {
    return String.format(
        Locale.ROOT, "%s and %s %s", pair.first(), pair.second(), Figures.shortest(pair.rank()));
  }
}
