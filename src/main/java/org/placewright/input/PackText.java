package org.placewright.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;

/**
 * The text of a pack before its fields are read.
 *
 * @param tables the text of every table there can be, by its name without {@code .csv}
 * @param files what was read, sorted by name
 * @param issues what is wrong with the files as files
 * @param neededByPlan the files that are not there and that nothing but a plan needs, an error each
 */
public record PackText(
    Map<String, RawTable> tables,
    List<InputFile> files,
    List<Issue> issues,
    List<Issue> neededByPlan) {
  public PackText {
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    files = List.copyOf(files);
    issues = List.copyOf(issues);
    neededByPlan = List.copyOf(neededByPlan);
  }

  /** Whether it has none of the tables that a plan needs beside those of a projection. */
  public boolean isForProjection() {
    return neededByPlan.size()
        == Tables.all().stream().filter(table -> table.shape().presence().isForPlan()).count();
  }

  /**
   * Reads the files of a pack.
   *
   * @param folder where the pack is
   * @return the text of every table there can be
   * @throws UnreadableInput when the folder or a file cannot be read at all
   */
  public static PackText read(Path folder) throws UnreadableInput {
    return read(folder, UnknownFiles.REFUSED);
  }

  /**
   * Reads the files of a pack.
   *
   * @param folder where the pack is
   * @param unknown what becomes of files that may be misnamed tables
   * @return the text of every table there can be
   * @throws UnreadableInput when the folder or a file cannot be read at all
   */
  public static PackText read(Path folder, UnknownFiles unknown) throws UnreadableInput {
    return new PackFolder(folder, unknown).read();
  }

  /**
   * The pack with other text in some tables.
   *
   * @param others tables by name
   * @return a pack in which none of these is missing
   */
  public PackText with(Map<String, RawTable> others) {
    Map<String, RawTable> changed = new TreeMap<>(tables);
    changed.putAll(others);
    return new PackText(
        changed,
        files,
        withoutMissing(issues, others.values()),
        withoutMissing(neededByPlan, others.values()));
  }

  private static List<Issue> withoutMissing(List<Issue> issues, Collection<RawTable> there) {
    List<Issue> still = new ArrayList<>(issues);
    there.forEach(
        table ->
            still.removeIf(
                issue ->
                    issue.code() == IssueCode.MISSING_FILE
                        && issue.location().file().equals(table.file())));
    return still;
  }
}
