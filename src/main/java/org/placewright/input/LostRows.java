package org.placewright.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placewright.input.column.Column;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/**
 * What an earlier pack had rows for and this one has not. No pack can tell by itself that a lever,
 * a setting or an exception to a rule is missing: without the row the rule holds.
 *
 * @param earlier the text of the earlier pack
 * @param name what it is called
 */
public record LostRows(PackText earlier, String name) {
  /** More keys than these of one table are counted, not named. */
  private static final int MOST_NAMED = 5;

  /**
   * Reads an earlier pack, whose own errors do not matter.
   *
   * @param folder of the pack, or the copy of it in a finished run
   * @return what to compare with
   * @throws UnreadableInput when the folder or a file cannot be read at all
   */
  public static LostRows since(Path folder) throws UnreadableInput {
    return new LostRows(PackText.read(folder, UnknownFiles.IGNORED), folder.toString());
  }

  /**
   * Compares the keys of all tables.
   *
   * @param now the text of the pack
   * @return a warning for each table that lost rows, sorted
   */
  public List<Issue> of(PackText now) {
    List<Issue> lost = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      Shape shape = table.shape();
      Set<String> keys = keys(shape, earlier);
      keys.removeAll(keys(shape, now));
      if (!keys.isEmpty()) {
        lost.add(
            Issue.warning(
                SourceLocation.inFile(shape.file()),
                IssueCode.MISSING_ROWS,
                name + " has rows that are not there: " + words(new ArrayList<>(keys)) + ".",
                "Were they lost?"));
      }
    }
    return lost.stream().sorted().toList();
  }

  private static Set<String> keys(Shape shape, PackText pack) {
    RawTable table = pack.tables().getOrDefault(shape.name(), RawTable.absent(shape.file()));
    Set<String> keys = new LinkedHashSet<>();
    for (RawRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (Column<?> column : shape.keyColumns()) {
        cells.add(table.has(column.name()) ? table.cell(row, column.name()) : "");
      }
      keys.add(String.join(",", cells));
    }
    return keys;
  }

  private static String words(List<String> keys) {
    int named = Math.min(MOST_NAMED, keys.size());
    String more = keys.size() > named ? " and " + (keys.size() - named) + " more" : "";
    return String.join("; ", keys.subList(0, named)) + more;
  }
}
