package org.placewright.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.placewright.compression.Gzip;

/**
 * An output table with its rows. What they hold keeps its type until it is written.
 *
 * @param declaration the table
 * @param file its name in a run's folder
 * @param rows in the order in which they are written
 * @param briefRows the rows that people read, in the same order
 * @param <R> the row
 */
public record FilledTable<R>(
    OutputTable<R> declaration, String file, List<R> rows, List<R> briefRows) {
  private static final char POUND_SIGN = '£';

  public FilledTable {
    rows = List.copyOf(rows);
    briefRows = List.copyOf(briefRows);
  }

  /** The table, of which people read some rows only. */
  public FilledTable<R> inBrief(Predicate<R> isRead) {
    return inBrief(rows.stream().filter(isRead).toList());
  }

  /** The table, in the place of whose rows people read others. */
  public FilledTable<R> inBrief(List<R> read) {
    return new FilledTable<>(declaration, file, rows, read);
  }

  /** The table with the rows and columns that a run of this detail writes. */
  public FilledTable<R> in(Detail detail) {
    return detail == Detail.FULL
        ? this
        : new FilledTable<>(declaration.brief(), file, briefRows, briefRows);
  }

  /** The cells of each row, as they are written; made one row at a time. */
  public Iterable<List<String>> cells() {
    return () -> rows.stream().map(this::cells).iterator();
  }

  private List<String> cells(R row) {
    List<String> cells = new ArrayList<>(declaration.columns().size());
    for (OutputColumn<R> column : declaration.columns()) {
      cells.add(column.text(row));
    }
    return cells;
  }

  /** The bytes of its file before any compression. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail as a disk does", impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The name under which its file is kept; with an end for compression where it is large. */
  public String storedName() {
    return declaration.use() == TableUse.PROOF ? Gzip.storedName(file, bytes().length) : file;
  }

  /** Excel reads a file without a mark as its own code page, and shows another sign for it. */
  private static String withoutPoundSign(String text) {
    return text.indexOf(POUND_SIGN) < 0
        ? text
        : text.replaceAll("£(?=[0-9])", "GBP ").replace("£", "GBP");
  }

  /**
   * Writes it as CSV.
   *
   * @param out where to
   * @throws IOException when it cannot be written
   */
  public void writeTo(Appendable out) throws IOException {
    List<String> names = declaration.headings().stream().map(ColumnHeading::name).toList();
    Iterable<List<String>> ascii =
        () ->
            rows.stream()
                .map(row -> cells(row).stream().map(FilledTable::withoutPoundSign).toList())
                .iterator();
    new CsvTable(names, ascii).writeTo(out);
  }
}
