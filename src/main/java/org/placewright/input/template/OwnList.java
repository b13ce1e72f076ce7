package org.placewright.input.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.placewright.input.UnreadableInput;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Columns;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/**
 * A list of specialties or of deaneries: a CSV table with a column for the id, and perhaps {@code
 * name}, {@code like} and of deaneries {@code sha}; or plain ids, one a line or between commas,
 * each perhaps with {@code =} and the template's that it is like.
 */
public final class OwnList {
  private static final String NAME = "name";
  private static final String LIKE = "like";
  private static final String SHA = "sha";

  private final Kin kin;
  private final RawTable table;
  private final IssueCollector issues;

  private OwnList(Kin kin, RawTable table, IssueCollector issues) {
    this.kin = kin;
    this.table = table;
    this.issues = issues;
  }

  /**
   * Reads what a user gave.
   *
   * @param kin what is listed
   * @param given a file, or ids between commas
   * @return the list as text
   * @throws UnreadableInput when it names a file that cannot be read
   * @throws InvalidInput when the file is no CSV file
   */
  public static OwnList of(Kin kin, String given) throws UnreadableInput, InvalidInput {
    boolean file = given.contains("/") || given.contains(".csv") || Files.exists(Path.of(given));
    String name = file ? String.valueOf(Path.of(given).getFileName()) : "--" + kin.table();
    byte[] bytes =
        file ? bytes(Path.of(given)) : given.replace(',', '\n').getBytes(StandardCharsets.UTF_8);
    IssueCollector issues = new IssueCollector();
    RawTable read = CsvReader.read(name, bytes, issues);
    boolean columns = read.has(kin.word()) || read.header().size() > 1;
    return new OwnList(kin, columns ? read : plain(read, kin), issues);
  }

  private static byte[] bytes(Path file) throws UnreadableInput {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UnreadableInput(
          file + (Files.exists(file) ? " cannot be read as a list." : " does not exist."));
    }
  }

  /** Without a header each line is an id. */
  private static RawTable plain(RawTable read, Kin kin) {
    List<RawRow> rows = new ArrayList<>();
    Stream.concat(Stream.of(new RawRow(read.headerLine(), read.header())), read.rows().stream())
        .forEach(
            row -> {
              String[] parts = row.cell(0).split("=", 2);
              String like = parts.length > 1 ? parts[1].strip() : "";
              rows.add(new RawRow(row.line(), List.of(parts[0].strip(), like)));
            });
    return new RawTable(
        read.file(), read.headerLine(), List.of(kin.word(), LIKE), rows, read.whole());
  }

  /**
   * What is listed, each like one of a template's.
   *
   * @param known the template's ids
   * @param usual the one that the nth of the list is like where nobody says, n from 0
   * @return in the order of the list
   * @throws InvalidInput when an id or what it is to be like is wrong
   */
  List<Likened> read(List<String> known, IntFunction<String> usual) throws InvalidInput {
    List<Likened> all = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    checkColumns();
    for (RawRow row : table.rows()) {
      String id = table.cell(row, kin.word());
      checkId(row, id);
      if (!seen.add(id)) {
        error(row, kin.word(), IssueCode.DUPLICATE_KEY, Quoted.of(id) + " is listed twice.");
      }
      String like = table.cell(row, LIKE);
      if (like.isEmpty()) {
        like = known.contains(id) ? id : usual.apply(all.size());
      } else if (!known.contains(like)) {
        unlike(row, like, known);
      }
      all.add(likened(row, id, like));
    }
    if (all.isEmpty()) {
      issues.error(SourceLocation.inFile(table.file()), IssueCode.EMPTY_FILE, "lists nothing.", "");
    }
    if (issues.hasErrors()) {
      throw new InvalidInput(issues.sorted());
    }
    return all;
  }

  private Likened likened(RawRow row, String id, String like) {
    String name = table.cell(row, NAME);
    return LikenedBuilder.builder()
        .id(id)
        .name(name.isEmpty() ? spelt(id) : name)
        .like(like)
        .sha(table.cell(row, SHA))
        .build();
  }

  private void checkColumns() throws InvalidInput {
    Set<String> columns = new TreeSet<>(List.of(kin.word(), NAME, LIKE));
    if (kin == Kin.DEANERY) {
      columns.add(SHA);
    }
    for (String column : table.header()) {
      if (!column.isEmpty() && !columns.contains(column)) {
        issues.add(
            Issue.error(
                SourceLocation.onLine(table.file(), table.headerLine()),
                IssueCode.UNKNOWN_COLUMN,
                Quoted.of(column) + " is no column of this list.",
                "It has " + String.join(", ", columns) + "."));
      }
    }
    if (!table.has(kin.word())) {
      issues.error(
          SourceLocation.onLine(table.file(), table.headerLine()),
          IssueCode.MISSING_COLUMN,
          "there is no column " + kin.word() + ".",
          "A list without columns has one id a line.");
      throw new InvalidInput(issues.sorted());
    }
  }

  private void checkId(RawRow row, String id) {
    try {
      if (id.isEmpty()) {
        error(row, kin.word(), IssueCode.MISSING_VALUE, "there is no id.");
      } else {
        Columns.id(kin.word(), "").kind().read(id);
      }
    } catch (BadCell wrong) {
      issues.error(table.location(row, kin.word()), wrong.code(), wrong.message(), wrong.advice());
    }
  }

  private void unlike(RawRow row, String like, List<String> known) {
    issues.error(
        table.location(row, LIKE),
        IssueCode.UNKNOWN_ID,
        Quoted.of(like) + " is no " + kin.word() + " of the template.",
        Suggestion.to(like, known)
            .map(near -> "Did you mean " + near + "?")
            .orElse("It has " + String.join(", ", known) + "."));
  }

  private void error(RawRow row, String column, IssueCode code, String message) {
    issues.error(table.location(row, column), code, message, "");
  }

  /** An id as a name for people: {@code oral-surgery} as {@code Oral surgery}. */
  static String spelt(String id) {
    String words = id.replace('-', ' ').replace('_', ' ');
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
