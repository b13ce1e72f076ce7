package org.placewright.input.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.CsvFiles;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/** A return as a folder: {@code return.csv} and the provider's tables. */
final class ReturnFolder {
  private final String provider;
  private final CsvFiles files;
  private final IssueCollector issues = new IssueCollector();
  private final Map<String, RawTable> tables = new TreeMap<>();
  private RawTable cover;

  ReturnFolder(String provider, CsvFiles files) {
    this.provider = provider;
    this.files = files;
    this.cover = RawTable.broken(file(CoverTable.NAME + ".csv"));
  }

  SubmittedText read(Path folder) throws UnreadableInput {
    Map<String, Path> there = CsvFiles.list(folder);
    for (Map.Entry<String, Path> entry : there.entrySet()) {
      if (!CsvFiles.isAside(entry.getKey())) {
        take(entry.getKey(), entry.getValue());
      }
    }
    if (!there.containsKey(CoverTable.NAME + ".csv")) {
      issues.error(
          SourceLocation.inFile(cover.file()),
          IssueCode.MISSING_FILE,
          "the file is not there.",
          "It has one row: " + String.join(", ", new CoverTable().names()) + ".");
    }
    return new SubmittedText(provider, provider + "/", cover, tables, issues);
  }

  private String file(String name) {
    return provider + "/" + name;
  }

  private void take(String name, Path path) throws UnreadableInput {
    String table = name.endsWith(".csv") ? name.substring(0, name.length() - 4) : "";
    Optional<Shape> shape = Tables.shape(table);
    if (table.equals(CoverTable.NAME)) {
      cover = files.read(file(name), path, issues);
    } else if (shape.isEmpty()) {
      unknown(name, !table.isEmpty());
    } else if (shape.get().owner() != Owner.PROVIDER) {
      new Wall(issues).refuse(file(name), shape.get());
    } else {
      RawTable text = files.read(file(name), path, issues);
      tables.put(table, new Wall(issues).withoutForeign(text, shape.get().columnNames()));
    }
  }

  /** A table under a wrong name would be left out without a word, so it is an error. */
  private void unknown(String name, boolean looksLikeTable) {
    List<String> known = new ArrayList<>(List.of(CoverTable.NAME + ".csv"));
    Tables.ownedBy(Owner.PROVIDER).forEach(table -> known.add(table.shape().file()));
    String nearest = Suggestion.advice(name, known);
    String advice = nearest.isEmpty() ? "A return has " + String.join(", ", known) + "." : nearest;
    SourceLocation location = SourceLocation.inFile(file(name));
    if (looksLikeTable) {
      issues.error(location, IssueCode.UNKNOWN_FILE, "no table of a return has this name.", advice);
    } else {
      issues.warning(
          location, IssueCode.UNKNOWN_FILE, "not a table of a return; it is not read.", advice);
    }
  }
}
