package org.placewright.input.assumption;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.input.column.Column;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.input.table.Use;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;

/**
 * For which specialties a row for any holds, and for which no row does: a row of one specialty that
 * is lost leaves no gap that a check could see.
 */
public final class RowsForAny {
  /** More names than these are said by those that are left, or counted. */
  private static final int MOST_NAMED = 6;

  /** Of these alone nothing is said elsewhere where no row holds for some. */
  private static final Set<String> SUBJECTS = Set.of("specialty", "scope");

  private final TableRows<?> rows;
  private final Set<String> specialties;
  private final Column<?> subject;

  private RowsForAny(TableRows<?> rows, Set<String> specialties, Column<?> subject) {
    this.rows = rows;
    this.specialties = specialties;
    this.subject = subject;
  }

  /**
   * Says each table once.
   *
   * @param pack as it was read
   * @return a sentence for the tables whose every row is for any, one for those that have rows of
   *     their own for some beside it, one for those with rows for some alone, and one for the
   *     drivers of demand that no row names
   */
  public static List<String> sentences(Pack pack) {
    Set<String> specialties =
        pack.rows(Tables.SPECIALTIES).stream()
            .map(Specialty::id)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> all = new ArrayList<>();
    List<String> most = new ArrayList<>();
    List<String> some = new ArrayList<>();
    for (TableRows<?> rows : pack.all()) {
      of(rows, specialties).ifPresent(each -> each.addTo(all, most, some));
    }
    List<String> sentences = new ArrayList<>();
    add(sentences, "The rows for * hold for all in: ", all);
    add(sentences, "The rows for * hold for all but: ", most);
    add(sentences, "Rows hold for these alone: ", some);
    drivers(pack).ifPresent(sentences::add);
    return sentences;
  }

  private static Optional<String> drivers(Pack pack) {
    Set<Driver> unnamed = EnumSet.allOf(Driver.class);
    pack.rows(Tables.DEMAND_DRIVERS).forEach(row -> unnamed.remove(row.driver()));
    boolean said = unnamed.isEmpty() || pack.rows(Tables.DEMAND_DRIVERS).isEmpty();
    return Optional.of(unnamed)
        .filter(any -> !said)
        .map(
            drivers ->
                drivers.stream()
                    .map(driver -> driver.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "demand_drivers.csv names none of: ", ".")));
  }

  private static void add(List<String> sentences, String begins, List<String> tables) {
    if (!tables.isEmpty()) {
      sentences.add(begins + String.join("; ", tables) + ".");
    }
  }

  private static Optional<RowsForAny> of(TableRows<?> rows, Set<String> specialties) {
    Shape shape = rows.table().shape();
    return shape.keyColumns().stream()
        .filter(column -> column.mayBeAny() && rows.raw().has(column.name()))
        .filter(column -> shape.use() == Use.PARAMETERS && !rows.located().isEmpty())
        .findFirst()
        .map(column -> new RowsForAny(rows, specialties, column));
  }

  private void addTo(List<String> all, List<String> most, List<String> some) {
    Map<String, List<RawRow>> groups = new TreeMap<>();
    for (Located<?> row : rows.located()) {
      groups.computeIfAbsent(group(row.raw()), any -> new ArrayList<>()).add(row.raw());
    }
    if (groups.values().stream().flatMap(List::stream).allMatch(this::isForAny)) {
      all.add(rows.table().shape().name());
      return;
    }
    groups.forEach(
        (group, ofGroup) -> {
          List<RawRow> own = ofGroup.stream().filter(row -> !isForAny(row)).toList();
          Set<String> named = own.stream().map(this::subject).collect(Collectors.toSet());
          boolean beside = own.size() < ofGroup.size();
          if (!own.isEmpty() && !named.containsAll(specialties) && (beside || isOfSome())) {
            String name = (rows.table().shape().name() + " " + group).strip();
            (beside ? most : some).add(name + " " + words(own, named, beside));
          }
        });
  }

  private boolean isOfSome() {
    return SUBJECTS.contains(subject.name());
  }

  private String subject(RawRow row) {
    return rows.raw().cell(row, subject.name());
  }

  private boolean isForAny(RawRow row) {
    String text = subject(row);
    return text.equals(Wildcard.ANY) || text.isEmpty();
  }

  /** What else parts the rows of a table into such as do not take each other's place. */
  private String group(RawRow row) {
    return rows.table().shape().keyColumns().stream()
        .filter(column -> !column.equals(subject) && !column.mayBeAny() && column.isNameOrChoice())
        .map(column -> rows.raw().cell(row, column.name()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String words(List<RawRow> own, Set<String> named, boolean beside) {
    List<String> names = own.stream().map(this::name).distinct().sorted().toList();
    if (names.size() <= MOST_NAMED) {
      return String.join(", ", names);
    }
    List<String> others = specialties.stream().filter(id -> !named.contains(id)).toList();
    return beside || others.size() > MOST_NAMED
        ? named.size() + " of " + Math.max(named.size(), specialties.size())
        : "all but " + String.join(", ", others);
  }

  /** A specialty, and where its row is for one deanery or sex alone, which. */
  private String name(RawRow row) {
    return Stream.concat(
            Stream.of(subject(row)),
            rows.table().shape().keyColumns().stream()
                .filter(
                    column ->
                        !column.equals(subject) && column.mayBeAny() && column.isNameOrChoice())
                .map(column -> rows.raw().cell(row, column.name()))
                .filter(text -> !text.isEmpty() && !text.equals(Wildcard.ANY)))
        .collect(Collectors.joining(" "));
  }
}
