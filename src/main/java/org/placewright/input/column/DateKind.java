package org.placewright.input.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;

/** A day of the calendar. */
record DateKind() implements Kind<LocalDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern BRITISH = Pattern.compile("(\\d\\d?)[/.](\\d\\d?)[/.](\\d{4})");

  @Override
  public Class<LocalDate> type() {
    return LocalDate.class;
  }

  @Override
  public LocalDate read(String text) throws BadCell {
    Matcher iso = ISO.matcher(text);
    Optional<LocalDate> date =
        iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    return date.orElseThrow(
        () -> new BadCell(IssueCode.BAD_DATE, Quoted.of(text) + " is not a date.", advice(text)));
  }

  private static String advice(String text) {
    Matcher british = BRITISH.matcher(text);
    Optional<LocalDate> meant =
        british.matches()
            ? date(british.group(3), british.group(2), british.group(1))
            : Optional.empty();
    return meant
        .map(date -> "Write year-month-day: " + date)
        .orElse("Write year-month-day, as 2008-04-21.");
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Content content() {
    return Content.DATE;
  }

  @Override
  public String words() {
    return "date, as 2008-04-21";
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.of("date");
  }
}
