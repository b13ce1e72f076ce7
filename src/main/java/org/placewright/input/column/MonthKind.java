package org.placewright.input.column;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;

/** A month of the calendar. */
record MonthKind() implements Kind<YearMonth> {
  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("((?:19|20|21)\\d\\d)-(\\d\\d)");
  private static final Pattern FINANCIAL =
      Pattern.compile("((?:19|20|21)\\d\\d)[/-](\\d\\d|\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-\\d\\d");
  private static final Pattern BRITISH = Pattern.compile("(?:\\d\\d?[/.])?(\\d\\d?)[/.](\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(\\p{L}{3})\\p{L}*[- ](\\d\\d|\\d{4})");

  @Override
  public Class<YearMonth> type() {
    return YearMonth.class;
  }

  @Override
  public Content content() {
    return Content.DATE;
  }

  @Override
  public YearMonth read(String text) throws BadCell {
    Matcher iso = ISO.matcher(text);
    Optional<YearMonth> month =
        iso.matches() ? month(iso.group(1), iso.group(2)) : Optional.empty();
    return month.orElseThrow(
        () -> new BadCell(IssueCode.BAD_DATE, Quoted.of(text) + " is not a month.", advice(text)));
  }

  private static String advice(String text) {
    if (FINANCIAL.matcher(text).matches()) {
      return "A ledger goes by months, not by financial years: write one row a month.";
    }
    return meant(text)
        .map(month -> "Write year-month: " + month)
        .orElse("Write year-month, as 2008-04.");
  }

  /** What a spreadsheet makes of a month, and what people write. */
  private static Optional<YearMonth> meant(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return month(day.group(1), day.group(2));
    }
    Matcher british = BRITISH.matcher(text);
    if (british.matches()) {
      return month(british.group(2), british.group(1));
    }
    Matcher named = NAMED.matcher(text);
    int name = named.matches() ? NAMES.indexOf(named.group(1).toLowerCase(Locale.ROOT)) : -1;
    if (name < 0) {
      return Optional.empty();
    }
    String year = named.group(2);
    return month(year.length() == 2 ? "20" + year : year, Integer.toString(name + 1));
  }

  private static Optional<YearMonth> month(String year, String month) {
    int number = Integer.parseInt(month);
    return number >= 1 && number <= 12
        ? Optional.of(YearMonth.of(Integer.parseInt(year), number))
        : Optional.empty();
  }

  @Override
  public String words() {
    return "month, as 2008-04";
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.of("yearmonth");
  }
}
