package org.placewright.input.overlay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What one field of a row must be.
 *
 * @param column the field's
 * @param how it is compared
 * @param values with what: one, or for equality any of several
 * @param ofNumbers whether the column holds numbers, so that 2 is 2.0 and {@code 1..3} a range
 */
record RowTest(String column, Relation how, List<String> values, boolean ofNumbers) {
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final String TO = "..";

  RowTest {
    values = List.copyOf(values);
  }

  boolean matches(String field) {
    if (how.isOfOrder()) {
      OptionalInt difference = difference(field, values.get(0));
      return difference.isPresent() && how.holds(difference.getAsInt());
    }
    boolean any = values.stream().anyMatch(value -> isOne(field, value));
    return (how == Relation.IS) == any;
  }

  /** Whether a field is what one of the values says. */
  boolean isOne(String field, String value) {
    int to = ofNumbers ? value.indexOf(TO) : -1;
    if (to >= 0) {
      OptionalInt least = difference(field, value.substring(0, to).strip());
      OptionalInt most = difference(field, value.substring(to + TO.length()).strip());
      return least.orElse(-1) >= 0 && most.orElse(1) <= 0;
    }
    return field.equals(value) || (ofNumbers && difference(field, value).orElse(1) == 0);
  }

  /** A value that cannot be compared with, because it is no number and no day. */
  Optional<String> incomparable() {
    return values.stream()
        .flatMap(
            value ->
                how.isOfOrder()
                    ? List.of(value).stream()
                    : ofNumbers && value.contains(TO)
                        ? List.of(value.split(Pattern.quote(TO), -1)).stream()
                        : List.<String>of().stream())
        .map(String::strip)
        .filter(value -> NumberField.of(value).isEmpty() && !DATED.matcher(value).matches())
        .findFirst();
  }

  /** Field less value, as a sign; nothing where the two cannot be compared. */
  private static OptionalInt difference(String field, String value) {
    Optional<BigDecimal> one = NumberField.of(field);
    Optional<BigDecimal> other = NumberField.of(value);
    if (one.isPresent() && other.isPresent()) {
      return OptionalInt.of(one.get().compareTo(other.get()));
    }
    boolean dated = DATED.matcher(field).matches() && DATED.matcher(value).matches();
    return dated && field.length() == value.length()
        ? OptionalInt.of(field.compareTo(value))
        : OptionalInt.empty();
  }
}
