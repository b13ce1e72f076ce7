package org.placewright.input.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;

/** A number as it is written in a file, and what people write instead. */
final class NumberText {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern YEAR_SLASH = Pattern.compile("((?:19|20)\\d\\d)[/-](\\d\\d|\\d{4})");
  private static final Pattern THOUSANDS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}([, ]\\d{3})+(\\.\\d+)?");
  private static final Pattern DOTTED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#[A-Z/0!?]+[A-Z!?]?");

  private NumberText() {}

  static BigDecimal read(String text) throws BadCell {
    if (!isPlain(text) && !NUMBER.matcher(text).matches()) {
      throw new BadCell(
          IssueCode.BAD_NUMBER, Quoted.of(text) + " is not a number.", advice(text).orElse(""));
    }
    return new BigDecimal(text);
  }

  /** Digits and at most one dot after the first; far quicker than the pattern. */
  private static boolean isPlain(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dots += c == '.' ? 1 : 0;
      if (!((c >= '0' && c <= '9') || (c == '.' && i > 0))) {
        return false;
      }
    }
    return dots <= 1 && !text.isEmpty();
  }

  static Optional<String> advice(String text) {
    if (isSpreadsheetError(text)) {
      return Optional.of("A formula failed in the spreadsheet: mend it there and save again.");
    }
    if (YEAR_SLASH.matcher(text).matches()) {
      return Optional.of("Write a financial year by its first year: " + text.substring(0, 4));
    }
    Optional<String> unsigned = withoutSign(text);
    return unsigned.isPresent() ? unsigned : separators(text);
  }

  static boolean isSpreadsheetError(String text) {
    return SPREADSHEET_ERROR.matcher(text).matches();
  }

  private static Optional<String> withoutSign(String text) {
    if (text.endsWith("%")) {
      return plain(text.substring(0, text.length() - 1))
          .map(number -> "Write it as a fraction: " + Figures.exact(number.movePointLeft(2)));
    }
    if (text.startsWith("£") || text.startsWith("-£")) {
      return plain(text.replace("£", ""))
          .map(number -> "Leave out the £ and any commas: " + Figures.exact(number));
    }
    for (String minus : List.of("\u2212", "\u2013")) {
      if (text.startsWith(minus)) {
        return plain("-" + text.substring(1))
            .map(number -> "Use a hyphen as the minus: " + Figures.exact(number));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> separators(String text) {
    String spaced = text.replace('\u00a0', ' ').replace('\u202f', ' ');
    if (THOUSANDS.matcher(spaced).matches()) {
      return Optional.of("Leave out the thousands separator: " + spaced.replaceAll("[, ]", ""));
    }
    if (DOTTED.matcher(text).matches()) {
      return Optional.of("Use a dot: " + text.replace(".", "").replace(',', '.'));
    }
    return DECIMAL_COMMA.matcher(text).matches()
        ? Optional.of("Use a dot: " + text.replace(',', '.'))
        : Optional.empty();
  }

  private static Optional<BigDecimal> plain(String text) {
    String bare = text.strip().replace(",", "");
    return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
  }
}
