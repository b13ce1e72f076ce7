package org.placewright.input.column;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.row.Wildcard;

/**
 * A name by which rows refer to each other.
 *
 * @param orAny whether a star may stand for any
 */
record IdKind(boolean orAny) implements Kind<String> {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");
  private static final List<String> TOTALS =
      List.of("total", "totals", "grand total", "sum", "all");

  @Override
  public Class<String> type() {
    return String.class;
  }

  @Override
  public String read(String text) throws BadCell {
    if (text.equals(Wildcard.ANY)) {
      if (orAny) {
        return text;
      }
      throw new BadCell(
          IssueCode.WILDCARD_NOT_ALLOWED, "\"*\" does not stand for any here.", "Name one.");
    }
    if (TOTALS.contains(text.toLowerCase(Locale.ROOT))) {
      throw new BadCell(
          IssueCode.SUSPICIOUS,
          Quoted.of(text) + " looks like a row of totals.",
          text.equalsIgnoreCase("all") && orAny ? "Write * for any." : "Delete the row.");
    }
    if (!isPlain(text) && !ID.matcher(text).matches()) {
      throw new BadCell(IssueCode.BAD_ID, Quoted.of(text) + " cannot be an id.", advice(text));
    }
    return text;
  }

  /** Letters, digits and hyphens, as nearly every id; far quicker than the pattern. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && (c != '-' || i == 0)) {
        return false;
      }
    }
    return text.length() <= 100;
  }

  private static String advice(String text) {
    if (NumberText.isSpreadsheetError(text)) {
      return "A formula failed in the spreadsheet: mend it there and save again.";
    }
    return "An id has letters, digits, \"-\", \"_\" and \".\", begins with a letter or digit, and"
        + " has at most 100 of them.";
  }

  @Override
  public Content content() {
    return Content.NAME;
  }

  @Override
  public String words() {
    return orAny ? "id, or `*` for any" : "id";
  }

  @Override
  public FieldSchema schema() {
    String id = "[^\\s*,;/\\\\\"]{1,100}";
    return FieldSchema.pattern(orAny ? "\\*|" + id : id);
  }
}
