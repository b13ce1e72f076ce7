package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.Pounds;
import org.placewright.report.PaidSummary.Source;

/** What paid for what, in a sentence for a terminal. */
final class PaidForText {
  private static final int MOST_NAMED = 4;
  private static final int WIDTH = 98;
  private static final double MILLION_POUNDS_IN_PENCE = 1e8;
  private static final double POUNDS_IN_PENCE = 100;
  private static final long LEAST_IN_MILLIONS = 100_000_000;

  private PaidForText() {}

  /** Lines of at most 100 characters, each ended; nothing where no specialty costs more. */
  static String of(DecidedPlan decided) {
    PaidSummary paid = PaidSummary.of(decided);
    if (paid.used().pence() == 0 || paid.places() == 0) {
      return "";
    }
    return wrapped(sentence(paid));
  }

  private static String sentence(PaidSummary paid) {
    return "The "
        + Figures.grouped((double) paid.places(), 0)
        + " more "
        + (paid.generalPractice() ? "GP places" : "places")
        + " ("
        + pounds(paid.used())
        + " by "
        + paid.until()
        + ") are paid for by: "
        + String.join(", ", sources(paid.sources()))
        + ".";
  }

  private static List<String> sources(List<Source> sources) {
    List<Source> specialties = sources.stream().filter(Source::specialty).toList();
    List<String> parts = new ArrayList<>();
    for (Source source : specialties.stream().limit(MOST_NAMED).toList()) {
      String fewer = parts.isEmpty() ? "fewer places in " : "";
      parts.add(fewer + source.what() + " (" + pounds(source.amount()) + ")");
    }
    List<Source> others = specialties.stream().skip(MOST_NAMED).toList();
    if (!others.isEmpty()) {
      Pounds rest = others.stream().map(Source::amount).reduce(Pounds.ZERO, Pounds::plus);
      parts.add(
          others.size() + (others.size() == 1 ? " other (" : " others (") + pounds(rest) + ")");
    }
    sources.stream()
        .filter(source -> !source.specialty())
        .map(source -> source.what().replaceAll("[()]", "") + " " + pounds(source.amount()))
        .forEach(parts::add);
    return parts;
  }

  private static String pounds(Pounds amount) {
    return amount.pence() >= LEAST_IN_MILLIONS
        ? "£" + Figures.grouped(amount.pence() / MILLION_POUNDS_IN_PENCE, 1) + "m"
        : "£" + Figures.grouped(amount.pence() / POUNDS_IN_PENCE, 0);
  }

  private static String wrapped(String sentence) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(" ");
    for (String word : sentence.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(1);
      }
      line.append(' ').append(word);
    }
    return text.append(line).append('\n').toString();
  }
}
