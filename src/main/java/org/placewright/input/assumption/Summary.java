package org.placewright.input.assumption;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.column.Column;
import org.placewright.input.column.Columns;
import org.placewright.input.column.Content;
import org.placewright.quantity.Figures;

/** Many fields of one column, in few words. */
final class Summary {
  /** Ages, years and scores are somewhere on a scale: their sum is the size of nothing. */
  private static final List<String> SCALES =
      List.of(Columns.AGE, Columns.CALENDAR_YEAR, "score", "");

  private final Column<?> column;
  private final Map<String, Integer> words = new TreeMap<>();
  private int rows;
  private int numbers;
  private BigDecimal least = BigDecimal.ZERO;
  private BigDecimal greatest = BigDecimal.ZERO;
  private BigDecimal sum = BigDecimal.ZERO;

  Summary(Column<?> column) {
    this.column = column;
  }

  void add(String value) {
    rows++;
    if (column.kind().content() == Content.NUMBER && isNumber(value)) {
      number(new BigDecimal(value));
    } else {
      words.merge(value, 1, Integer::sum);
    }
  }

  /** What a blank means, and any year, are words. */
  private static boolean isNumber(String value) {
    char last = value.isEmpty() ? ' ' : value.charAt(value.length() - 1);
    return last >= '0' && last <= '9' && value.indexOf(' ') < 0;
  }

  private void number(BigDecimal number) {
    least = numbers == 0 ? number : least.min(number);
    greatest = numbers == 0 ? number : greatest.max(number);
    sum = sum.add(number);
    numbers++;
  }

  /** How many rows, and what is in them: {@code rows=3; least=1; greatest=4; sum=7}. */
  String text() {
    StringBuilder text = new StringBuilder("rows=").append(rows);
    if (numbers > 0) {
      text.append("; least=")
          .append(Figures.shortest(least))
          .append("; greatest=")
          .append(Figures.shortest(greatest));
      if (!SCALES.contains(column.unit())) {
        text.append("; sum=").append(Figures.shortest(sum));
      }
    }
    if (column.kind().content() == Content.DATE) {
      days(text);
    } else {
      words.forEach((word, count) -> text.append("; ").append(word).append('=').append(count));
    }
    return text.toString();
  }

  private void days(StringBuilder text) {
    List<String> days = List.copyOf(words.keySet());
    text.append("; first=").append(days.get(0)).append("; last=").append(days.get(days.size() - 1));
  }
}
