package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.report.PaidSummary;
import org.placewright.report.PaidSummary.MoneySource;
import org.placewright.report.PlanReport;

/** Where the money came from, as the books have it, in a sentence for a terminal. */
final class PaidForText {
  private static final int MOST_NAMED = 4;

  private PaidForText() {}

  /** Lines of at most 100 characters, each ended; nothing where no specialty costs more. */
  static String of(PlanReport decided) {
    PaidSummary paid = PaidSummary.of(decided);
    if (paid.used().pence() == 0 || paid.places() == 0) {
      return "";
    }
    return Paragraph.of(sentence(paid));
  }

  private static String sentence(PaidSummary paid) {
    return "In the books the money for "
        + Figures.grouped((double) paid.places(), 0)
        + " more "
        + (paid.generalPractice() ? "GP places" : "places")
        + " ("
        + Paragraph.pounds(paid.used())
        + " by "
        + paid.until()
        + ") comes from: "
        + String.join(", ", sources(paid.sources()))
        + ". That is bookkeeping: it does not say that the ones are fewer because of the others.";
  }

  private static List<String> sources(List<MoneySource> sources) {
    List<MoneySource> specialties = sources.stream().filter(MoneySource::specialty).toList();
    List<String> parts = new ArrayList<>();
    for (MoneySource source : specialties.stream().limit(MOST_NAMED).toList()) {
      String fewer = parts.isEmpty() ? "fewer places in " : "";
      parts.add(fewer + source.what() + " (" + Paragraph.pounds(source.amount()) + ")");
    }
    List<MoneySource> others = specialties.stream().skip(MOST_NAMED).toList();
    if (!others.isEmpty()) {
      Pounds rest = others.stream().map(MoneySource::amount).reduce(Pounds.ZERO, Pounds::plus);
      parts.add(
          others.size()
              + (others.size() == 1 ? " other (" : " others (")
              + Paragraph.pounds(rest)
              + ")");
    }
    sources.stream()
        .filter(source -> !source.specialty())
        .map(
            source ->
                source.what().replaceAll("[()]", "") + " " + Paragraph.pounds(source.amount()))
        .forEach(parts::add);
    return parts;
  }
}
