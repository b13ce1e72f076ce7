package org.placewright.input.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Table;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.Row;

/** Checks what a provider sent against what it may say. */
final class ReturnReader {
  private final Map<String, String> providers = new TreeMap<>();
  private final Optional<LocalDate> day;
  private final Optional<LocalDate> today;

  /**
   * A reader for one day of collection.
   *
   * @param programmes those of the pack
   * @param day the day of collection, where it is given
   * @param today the day that no return is after where it is not given; empty without a clock
   */
  ReturnReader(List<Programme> programmes, Optional<LocalDate> day, Optional<LocalDate> today) {
    this.today = today;
    programmes.forEach(row -> providers.put(row.id(), row.provider()));
    this.day = day;
  }

  /** What could be read of a return, with all that is wrong in its issues. */
  Return of(SubmittedText sent) {
    IssueCollector inSheet = new IssueCollector();
    Map<String, TableRows<?>> tables = new TreeMap<>();
    for (Table<?> table : Tables.ownedBy(Owner.PROVIDER)) {
      Optional.ofNullable(sent.tables().get(table.shape().name()))
          .map(text -> TableRows.read(table, text, inSheet))
          .ifPresent(
              rows -> {
                ownProgrammes(sent.provider(), rows, inSheet);
                tables.put(table.shape().name(), rows);
              });
    }
    Optional<ReturnCover> cover = cover(sent.cover(), inSheet);
    inSheet.all().forEach(issue -> sent.issues().add(asTheSheetSays(issue, sent)));
    return new Return(sent.provider(), sent.file(), cover, tables, sent.issues());
  }

  private Optional<ReturnCover> cover(RawTable text, IssueCollector issues) {
    if (!text.whole()) {
      return Optional.empty();
    }
    TableRows<ReturnCover> rows = TableRows.read(new CoverTable(), text, issues);
    List<Located<ReturnCover>> located = rows.located();
    for (Located<ReturnCover> more : located.subList(Math.min(1, located.size()), located.size())) {
      rows.at(more, "submitted_on")
          .error(
              issues,
              IssueCode.INCONSISTENT,
              "another date or name than in line " + located.get(0).raw().line() + ".",
              "A return is sent once, by one person.");
    }
    for (Located<ReturnCover> row : located) {
      tooLate(row.row().submittedOn())
          .ifPresent(
              sentence ->
                  rows.at(row, "submitted_on")
                      .error(issues, IssueCode.BAD_DATE, sentence, "Is the year right?"));
    }
    return located.stream().findFirst().map(Located::row);
  }

  private Optional<String> tooLate(LocalDate on) {
    return day.isPresent()
        ? day.filter(on::isAfter).map(last -> on + " is after the day of collection, " + last + ".")
        : today.filter(on::isAfter).map(now -> on + " is in the future.");
  }

  private <R extends Row> void ownProgrammes(
      String provider, TableRows<R> rows, IssueCollector issues) {
    for (Located<R> row : rows.located()) {
      String programme = rows.raw().cell(row.raw(), "programme");
      String owner = providers.getOrDefault(programme, "");
      if (owner.isEmpty()) {
        rows.at(row, "programme")
            .error(
                issues,
                IssueCode.UNKNOWN_ID,
                Quoted.of(programme) + " is no programme of programmes.csv.",
                nearest(programme, provider));
      } else if (!owner.equals(provider)) {
        rows.at(row, "programme")
            .error(
                issues,
                IssueCode.NOT_YOURS,
                programme + " is provided by " + owner + ", not by " + provider + ".",
                "Delete the row: each provider speaks for its own programmes.");
      }
    }
  }

  private String nearest(String programme, String provider) {
    TreeSet<String> own = new TreeSet<>(providers.keySet());
    own.removeIf(id -> !provider.equals(providers.get(id)));
    List<String> known = new ArrayList<>(own);
    String advice = Suggestion.advice(programme, known);
    return advice.isEmpty() && !known.isEmpty()
        ? "The programmes of " + provider + " are " + String.join(", ", known) + "."
        : advice;
  }

  /** In a sheet a bid's from_year is the column year. */
  private static Issue asTheSheetSays(Issue issue, SubmittedText sent) {
    if (!issue.location().file().equals(sent.file())) {
      return issue;
    }
    SourceLocation at = issue.location();
    boolean renamed = at.header().equals(ReturnSheet.FROM_YEAR);
    SourceLocation location =
        new SourceLocation(at.file(), at.line(), at.column(), renamed ? "year" : at.header());
    String message = issue.message().replace(ReturnSheet.FROM_YEAR, ReturnSheet.YEAR);
    return new Issue(location, issue.severity(), issue.code(), message, issue.advice());
  }
}
