package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewright.submission.ProviderLine;
import org.placewright.submission.Status;
import org.placewright.submission.Submission;

/** An account of returns for a terminal. */
public final class CollectedText {
  private static final int LONGEST_NAME = 28;

  private CollectedText() {}

  /**
   * Counts returns by status and lists those to ask after.
   *
   * @param lines a line for each provider
   * @return how many came, then those that somebody should ask after; whole lines
   */
  public static String of(List<ProviderLine> lines) {
    StringBuilder text = new StringBuilder("  Returns  ");
    List<String> counts = new ArrayList<>();
    for (Status status : Status.values()) {
      long count = lines.stream().filter(line -> line.status() == status).count();
      if (count > 0 || status == Status.RECEIVED) {
        counts.add(count + " " + status.code());
      }
    }
    text.append(String.join(", ", counts));
    text.append(String.format(Locale.ROOT, "; of %d providers\n", lines.size()));
    List<ProviderLine> wanting = lines.stream().filter(line -> line.status().isWanting()).toList();
    return wanting.isEmpty()
        ? text.toString()
        : text.append('\n').append(table(wanting)).toString();
  }

  private static String table(List<ProviderLine> lines) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("To ask after", "status", "sent on", "note"));
    for (ProviderLine line : lines) {
      Optional<Submission> sent = line.submission();
      rows.add(
          List.of(
              TextTable.cut(line.provider(), LONGEST_NAME),
              line.status().code(),
              sent.map(one -> one.submittedOn().toString()).orElse(""),
              line.note()));
    }
    return TextTable.of("llll", rows);
  }
}
