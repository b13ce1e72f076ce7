package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.submission.ProviderLine;
import org.placewright.submission.Submission;

/** {@code collected.csv}: who sent what, and who did not. */
public final class CollectedTable {
  private static final List<String> BEFORE =
      List.of("provider", "status", "submitted_on", "submitted_by");

  private CollectedTable() {}

  /**
   * The table.
   *
   * @param lines a line for each provider
   * @param tables the names of the providers' tables
   * @return a row for each line, with a count of rows for each table
   */
  public static CsvTable of(List<ProviderLine> lines, List<String> tables) {
    List<String> columns = new ArrayList<>(BEFORE);
    tables.forEach(table -> columns.add("rows_" + table));
    columns.add("note");
    return new CsvTable(columns, lines.stream().map(line -> row(line, tables)).toList());
  }

  private static List<String> row(ProviderLine line, List<String> tables) {
    Optional<Submission> sent = line.submission();
    List<String> cells = new ArrayList<>();
    cells.add(line.provider());
    cells.add(line.status().code());
    cells.add(sent.map(one -> one.submittedOn().toString()).orElse(""));
    cells.add(sent.map(Submission::submittedBy).orElse(""));
    for (String table : tables) {
      cells.add(Integer.toString(sent.map(one -> rows(one, table)).orElse(0)));
    }
    cells.add(line.note());
    return cells;
  }

  private static int rows(Submission sent, String table) {
    return sent.rows().getOrDefault(table, 0);
  }
}
