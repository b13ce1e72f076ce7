package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.report.PaidSummary.MoneySource;

/** Where the money came from, as the books have it, in two sentences. */
public final class PaidSentence {
  private static final int MOST_NAMED = 4;

  private PaidSentence() {}

  /**
   * Says it of a plan.
   *
   * @param decided the plan
   * @return nothing where no specialty costs more
   */
  public static String of(PlanReport decided) {
    PaidSummary paid = PaidSummary.of(decided);
    if (paid.used().pence() == 0 || paid.places() == 0) {
      return "";
    }
    return sentence(paid);
  }

  private static String sentence(PaidSummary paid) {
    boolean lost = paid.sources().stream().anyMatch(MoneySource::specialty);
    return "In the books the money for "
        + Figures.grouped((double) paid.places(), 0)
        + " more "
        + (paid.generalPractice() ? "GP places" : "places")
        + " ("
        + Figures.briefPounds(paid.used())
        + " by "
        + paid.until()
        + ") comes from: "
        + String.join(", ", sources(paid.sources()))
        + (lost
            ? ". That is bookkeeping: it does not say that the ones are fewer because of the others."
            : ".");
  }

  private static List<String> sources(List<MoneySource> sources) {
    List<MoneySource> specialties = sources.stream().filter(MoneySource::specialty).toList();
    List<String> parts = new ArrayList<>();
    for (MoneySource source : specialties.stream().limit(MOST_NAMED).toList()) {
      String fewer = parts.isEmpty() ? "fewer places in " : "";
      parts.add(fewer + source.what() + " (" + Figures.briefPounds(source.amount()) + ")");
    }
    List<MoneySource> others = specialties.stream().skip(MOST_NAMED).toList();
    if (!others.isEmpty()) {
      Pounds rest = others.stream().map(MoneySource::amount).reduce(Pounds.ZERO, Pounds::plus);
      parts.add(
          others.size()
              + (others.size() == 1 ? " other (" : " others (")
              + Figures.briefPounds(rest)
              + ")");
    }
    sources.stream()
        .filter(source -> !source.specialty())
        .map(
            source ->
                source.what().replaceAll("[()]", "") + " " + Figures.briefPounds(source.amount()))
        .forEach(parts::add);
    return parts;
  }
}
