package org.placewright.input.column;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.placewright.assumption.Basis;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Wildcard;

/** The kinds of column there are. Each takes the column's name and what it means. */
public final class Columns {
  /** The last year that a table can name. */
  public static final int LAST_YEAR = 2200;

  /** The unit of shares. */
  public static final String SHARE = "share";

  /** The unit of years by name. */
  public static final String CALENDAR_YEAR = "year";

  /** The unit of ages. */
  public static final String AGE = "years of age";

  private static final WholeKind YEAR = new WholeKind(1900, LAST_YEAR);

  private Columns() {}

  public static Column<String> id(String name, String meaning) {
    return new Column<>(name, new IdKind(false), meaning);
  }

  public static Column<String> idOrAny(String name, String meaning) {
    return new Column<>(name, new IdKind(true), meaning);
  }

  public static Column<String> text(String name, String meaning) {
    return new Column<>(name, new TextKind(), meaning);
  }

  /** A number with its least and greatest value. */
  public static Column<Double> number(String name, String meaning, double from, double to) {
    return new Column<>(name, new NumberKind(from, to), meaning);
  }

  /** A fraction from 0 to 1. */
  public static Column<Double> fraction(String name, String meaning) {
    return number(name, meaning, 0, 1).measuredIn(SHARE);
  }

  /** A fraction from 0 to 1 that need not be given. */
  public static Column<OptionalDouble> optionalFraction(
      String name, String meaning, String blankWords) {
    return optional(fraction(name, meaning), blankWords);
  }

  /** A number that need not be given. */
  public static Column<OptionalDouble> optional(Column<Double> number, String blankWords) {
    Kind<OptionalDouble> kind = new OptionalNumberKind(number.kind());
    return new Column<>(number.name(), kind, number.meaning())
        .measuredIn(number.unit())
        .blankMeans(OptionalDouble.empty(), blankWords);
  }

  /** A whole number with its least and greatest value. */
  public static Column<Integer> whole(String name, String meaning, int from, int to) {
    return new Column<>(name, new WholeKind(from, to), meaning);
  }

  public static Column<Integer> year(String name, String meaning) {
    return new Column<>(name, YEAR, meaning).measuredIn(CALENDAR_YEAR);
  }

  public static Column<YearRange> yearOrAny(String name, String meaning) {
    return new Column<>(name, new YearsKind(YEAR), meaning).measuredIn(CALENDAR_YEAR);
  }

  /** A year of training from 1 to 20, or any. */
  public static Column<YearRange> yearOfTrainingOrAny(String meaning) {
    return new Column<>("year_of_training", new YearsKind(new WholeKind(1, 20)), meaning);
  }

  /** An age in completed years. */
  public static Column<Integer> age(String name, String meaning) {
    return whole(name, meaning, 0, AgeBand.OLDEST).measuredIn(AGE);
  }

  /** Pounds up to a greatest amount. */
  public static Column<Pounds> pounds(String name, String meaning, long most) {
    return new Column<>(name, new PoundsKind(0, most), meaning).measuredIn("GBP");
  }

  /** Pounds that may be taken back: as much below 0 as above. */
  public static Column<Pounds> poundsEitherWay(String name, String meaning, long most) {
    return new Column<>(name, new PoundsKind(-most, most), meaning).measuredIn("GBP");
  }

  public static Column<YearMonth> month(String name, String meaning) {
    return new Column<>(name, new MonthKind(), meaning);
  }

  public static Column<LocalDate> date(String name, String meaning) {
    return new Column<>(name, new DateKind(), meaning);
  }

  /** A year or a day. */
  public static Column<String> yearOrDate(String name, String meaning) {
    return new Column<>(name, new YearOrDateKind(), meaning);
  }

  /** The word for what a figure rests on. */
  public static Column<String> basis(String name, String meaning) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Basis basis : Basis.values()) {
      names.put(basis.word(), basis.word());
    }
    names.put("illustrative", Basis.JUDGED.word());
    Map<String, String> meant =
        Map.of("assumed", "judged", "judgement", "judged", "calculated", "derived");
    return new Column<>(name, new ChoiceKind<>(String.class, names, meant), meaning);
  }

  public static Column<Boolean> yesNo(String name, String meaning) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    names.put("yes", true);
    names.put("no", false);
    Map<String, String> meant =
        Map.of("true", "yes", "1", "yes", "y", "yes", "false", "no", "0", "no", "n", "no");
    return new Column<>(name, new ChoiceKind<>(Boolean.class, names, meant), meaning);
  }

  public static Column<Sex> sex(String meaning) {
    Map<String, Sex> names = new LinkedHashMap<>();
    for (Sex sex : Sex.values()) {
      names.put(sex.code(), sex);
    }
    return new Column<>("sex", new ChoiceKind<>(Sex.class, names, meantSexes()), meaning);
  }

  /** The code of a sex, or a star. */
  public static Column<String> sexOrAny(String meaning) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Sex sex : Sex.values()) {
      names.put(sex.code(), sex.code());
    }
    names.put(Wildcard.ANY, Wildcard.ANY);
    return new Column<>("sex", new ChoiceKind<>(String.class, names, meantSexes()), meaning);
  }

  private static Map<String, String> meantSexes() {
    return Map.of("female", "F", "male", "M", "f", "F", "m", "M", "women", "F", "men", "M");
  }

  /** One of an enum's constants, written in lower case. */
  public static <E extends Enum<E>> Column<E> oneOf(String name, String meaning, Class<E> values) {
    return choice(name, meaning, values, true);
  }

  /** One of an enum's constants, written with hyphens, as the ids of levers are. */
  public static <E extends Enum<E>> Column<E> hyphenated(
      String name, String meaning, Class<E> values) {
    Map<String, E> names = new LinkedHashMap<>();
    for (E value : EnumSet.allOf(values)) {
      names.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
    }
    return new Column<>(name, new ChoiceKind<>(values, names, Map.of()), meaning);
  }

  /** The name of one of an enum's constants in lower case, or a star. */
  public static <E extends Enum<E>> Column<String> oneOfOrAny(
      String name, String meaning, Class<E> values) {
    Map<String, String> names = new LinkedHashMap<>();
    for (E value : EnumSet.allOf(values)) {
      String code = value.name().toLowerCase(Locale.ROOT);
      names.put(code, code);
    }
    names.put(Wildcard.ANY, Wildcard.ANY);
    return new Column<>(name, new ChoiceKind<>(String.class, names, Map.of()), meaning);
  }

  /** One of an enum's constants, written in capitals. */
  public static <E extends Enum<E>> Column<E> oneOfCapitals(
      String name, String meaning, Class<E> values) {
    return choice(name, meaning, values, false);
  }

  private static <E extends Enum<E>> Column<E> choice(
      String name, String meaning, Class<E> values, boolean lower) {
    Map<String, E> names = new LinkedHashMap<>();
    for (E value : EnumSet.allOf(values)) {
      names.put(lower ? value.name().toLowerCase(Locale.ROOT) : value.name(), value);
    }
    return new Column<>(name, new ChoiceKind<>(values, names, Map.of()), meaning);
  }
}
