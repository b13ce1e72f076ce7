package org.placewright.input.column;

import java.util.regex.Pattern;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;

/** A year, or a day of the calendar, as it was written. */
record YearOrDateKind() implements Kind<String> {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  @Override
  public Class<String> type() {
    return String.class;
  }

  @Override
  public String read(String text) throws BadCell {
    if (YEAR.matcher(text).matches()) {
      return text;
    }
    try {
      return new DateKind().read(text).toString();
    } catch (BadCell e) {
      throw new BadCell(
          IssueCode.BAD_DATE, Quoted.of(text) + " is neither a year nor a date.", e.advice());
    }
  }

  @Override
  public Content content() {
    return Content.DATE;
  }

  @Override
  public String words() {
    return "year, or date, as 2008-04-21";
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.pattern("\\d{4}(-\\d{2}-\\d{2})?");
  }
}
