package org.placewright.input.overlay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.column.Column;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.scenario.policy.Relocation;
import org.placewright.scenario.policy.RelocationBuilder;
import org.placewright.scenario.row.Wildcard;

/** How much of what counts as activity, staff and posts a pack has in each place. */
final class PlaceAmounts {
  /** The units of what can be in one place or another; shares and rates cannot. */
  private static final Set<String> UNITS =
      Set.of("people", "FTE", "places", "trainees", "entrants", "units", "activities a year");

  private static final String PROGRAMME = "programme";
  private static final String PROVIDER = "provider";
  private static final String DEANERY = "deanery";
  private static final String PROGRAMMES = "programmes";
  private static final String PROVIDERS = "providers";

  /**
   * What is counted, and where.
   *
   * @param table the file, without {@code .csv}
   * @param column the column that counts it
   * @param unit of the numbers
   * @param kind what kind of place
   * @param place its id
   */
  private record AmountKey(
      String table, String column, String unit, Relocation.PlaceKind kind, String place) {
    AmountKey of(Column<?> counted) {
      return new AmountKey(table, counted.name(), counted.unit(), kind, place);
    }
  }

  private final Map<AmountKey, BigDecimal> sums = new HashMap<>();

  private PlaceAmounts() {}

  /**
   * Counts the tables that have places in them.
   *
   * @param tables the text of a pack
   * @param which tables to count
   */
  static PlaceAmounts of(Map<String, RawTable> tables, Set<String> which) {
    PlaceAmounts amounts = new PlaceAmounts();
    Map<String, String> providers = providers(tables);
    for (Table<?> table : Tables.all()) {
      Optional.ofNullable(tables.get(table.shape().name()))
          .filter(raw -> which.contains(table.shape().name()))
          .ifPresent(raw -> amounts.count(table.shape(), raw, providers));
    }
    return amounts;
  }

  /** The tables whose amounts may differ where some tables do. */
  static Set<String> affected(Set<String> changed) {
    Set<String> affected = new TreeSet<>(changed);
    if (changed.contains(PROGRAMMES)) {
      Tables.all().stream()
          .map(Table::shape)
          .filter(shape -> shape.columnNames().contains(PROGRAMME))
          .forEach(shape -> affected.add(shape.name()));
    }
    return affected;
  }

  private static Map<String, String> providers(Map<String, RawTable> tables) {
    Map<String, String> providers = new HashMap<>();
    Optional.ofNullable(tables.get(PROGRAMMES))
        .ifPresent(
            raw ->
                raw.rows()
                    .forEach(
                        row -> providers.put(raw.cell(row, PROGRAMME), raw.cell(row, PROVIDER))));
    return providers;
  }

  private void count(Shape shape, RawTable raw, Map<String, String> providers) {
    List<Column<?>> columns =
        shape.columns().stream().filter(c -> UNITS.contains(c.unit())).toList();
    for (RawRow row : raw.rows()) {
      Optional<String> provider =
          raw.has(PROVIDER) && !shape.name().equals(PROVIDERS)
              ? Optional.of(raw.cell(row, PROVIDER))
              : Optional.ofNullable(providers.get(raw.cell(row, PROGRAMME)));
      AmountKey where =
          new AmountKey(
              shape.name(),
              shape.keyColumns().get(0).name(),
              shape.name(),
              provider.isPresent() ? Relocation.PlaceKind.PROVIDER : Relocation.PlaceKind.DEANERY,
              provider.orElse(raw.cell(row, DEANERY)));
      if (!where.place().isEmpty() && !where.place().equals(Wildcard.ANY)) {
        for (Column<?> column : columns) {
          NumberField.of(raw.cell(row, column.name())).ifPresent(n -> add(where.of(column), n));
        }
        if (shape.name().equals(PROGRAMMES) || shape.name().equals(PROVIDERS)) {
          add(where, BigDecimal.ONE);
        }
      }
    }
  }

  private void add(AmountKey key, BigDecimal number) {
    sums.merge(key, number, BigDecimal::add);
  }

  /** What is more here than in others, place by place; places where nothing differs left out. */
  List<Relocation> less(PlaceAmounts others) {
    Map<AmountKey, BigDecimal> more = new HashMap<>(sums);
    others.sums.forEach((key, number) -> more.merge(key, number.negate(), BigDecimal::add));
    more.values().removeIf(number -> number.signum() == 0);
    List<Relocation> moves = new ArrayList<>();
    more.forEach(
        (key, number) ->
            moves.add(
                RelocationBuilder.builder()
                    .table(key.table())
                    .column(key.column())
                    .placeKind(key.kind())
                    .place(key.place())
                    .unit(key.unit())
                    .change(number.doubleValue())
                    .build()));
    moves.sort(
        Comparator.comparing(Relocation::table)
            .thenComparing(Relocation::column)
            .thenComparing(Relocation::placeKind)
            .thenComparing(Relocation::place));
    return moves;
  }
}
