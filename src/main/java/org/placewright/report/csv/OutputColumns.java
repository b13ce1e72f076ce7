package org.placewright.report.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.placewright.quantity.Figures;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.table.OutputColumn;
import org.placewright.table.ValueFormat;
import org.placewright.table.ValueType;

/** The columns that output tables are made of, by what their values are. */
final class OutputColumns {
  private static final int SHARE_DECIMALS = 6;

  private OutputColumns() {}

  /** An id or a sentence. */
  static <R> OutputColumn<R> text(String name, String meaning, Function<R, String> value) {
    return OutputColumn.of(
        name, meaning, new ValueFormat<>(ValueType.TEXT, "", text -> text), value);
  }

  /** One of a few words. */
  static <R> OutputColumn<R> choice(
      String name, List<String> words, String meaning, Function<R, String> value) {
    return text(name, meaning, value).oneOf(words);
  }

  static <R> OutputColumn<R> flag(String name, String meaning, Function<R, Boolean> value) {
    Function<Boolean, String> text = holds -> holds ? ValueType.YES : ValueType.NO;
    return OutputColumn.of(name, meaning, new ValueFormat<>(ValueType.FLAG, "", text), value);
  }

  /** A count in some unit. */
  static <R, N extends Number> OutputColumn<R> whole(
      String name, String unit, String meaning, Function<R, N> value) {
    ValueFormat<N> format = new ValueFormat<>(ValueType.WHOLE, unit, Object::toString);
    return OutputColumn.of(name, meaning, format, value);
  }

  static <R> OutputColumn<R> places(String name, String meaning, Function<R, Integer> value) {
    return whole(name, "places", meaning, value);
  }

  static <R> OutputColumn<R> year(String name, String meaning, Function<R, Integer> value) {
    return whole(name, "", meaning, value);
  }

  static <R> OutputColumn<R> financialYear(Function<R, FinancialYear> value) {
    return year(
        "financial_year",
        "The financial year, by the year it begins in: 2009 is 2009/10.",
        value.andThen(FinancialYear::first));
  }

  static <R> OutputColumn<R> day(String name, String meaning, Function<R, LocalDate> value) {
    return OutputColumn.of(
        name, meaning, new ValueFormat<>(ValueType.DAY, "", LocalDate::toString), value);
  }

  static <R> OutputColumn<R> month(String name, String meaning, Function<R, YearMonth> value) {
    return OutputColumn.of(
        name, meaning, new ValueFormat<>(ValueType.MONTH, "", YearMonth::toString), value);
  }

  static <R> OutputColumn<R> gbp(String name, String meaning, Function<R, Pounds> value) {
    return OutputColumn.of(
        name, meaning, new ValueFormat<>(ValueType.NUMBER, "£", Figures::gbp), value);
  }

  static <R> OutputColumn<R> fte(String name, String meaning, Function<R, Double> value) {
    return figure(name, "FTE", meaning, value);
  }

  /** A number to four decimals, in some unit. */
  static <R> OutputColumn<R> figure(
      String name, String unit, String meaning, Function<R, Double> value) {
    return OutputColumn.of(name, meaning, number(unit, Figures::fte), value);
  }

  /** A part of a whole, 1 being all of it, to six decimals. */
  static <R> OutputColumn<R> share(String name, String meaning, Function<R, Double> value) {
    Function<Double, String> text = share -> Figures.fixed(share, SHARE_DECIMALS);
    return OutputColumn.of(name, meaning, number("share", text), value);
  }

  /** A number to six significant digits, in some unit: one that may be very small. */
  static <R> OutputColumn<R> significant(
      String name, String unit, String meaning, Function<R, Double> value) {
    return OutputColumn.of(name, meaning, number(unit, Figures::significant), value);
  }

  /** A number that is written in some other way. */
  static <V> ValueFormat<V> number(String unit, Function<V, String> text) {
    return new ValueFormat<>(ValueType.NUMBER, unit, text);
  }

  /** What proves a bound: the multiplier of a row of a model. */
  static <R> OutputColumn<R> multiplier(Function<R, Double> value) {
    return OutputColumn.of(
        "multiplier",
        "Its multiplier, with the digits that read back as the same number.",
        number("weighted FTE-years per unit of the row", Figures::shortest),
        value);
  }

  /** A number, for {@link OutputColumn#optional}. */
  static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  /** The word of a constant in files. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The words of constants in files. */
  static List<String> words(Enum<?>... constants) {
    return Arrays.stream(constants).map(OutputColumns::word).toList();
  }
}
