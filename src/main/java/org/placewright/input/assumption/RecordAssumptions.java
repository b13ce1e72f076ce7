package org.placewright.input.assumption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.assumption.Assumption;
import org.placewright.input.raw.RawRow;

/**
 * The assumptions of a table of records: one for each column and source.
 *
 * @param table one of records
 * @param sourcing finds the source of each field
 */
record RecordAssumptions(UsedTable table, Sourcing sourcing) {
  /** The parameter of a table that has nothing but names. */
  private static final String ROWS = "rows";

  /** Rows of one group are summed up together. */
  private record SourceGroup(String source, boolean changed) implements Comparable<SourceGroup> {
    @Override
    public int compareTo(SourceGroup other) {
      int bySource = source.compareTo(other.source);
      return bySource == 0 ? Boolean.compare(changed, other.changed) : bySource;
    }
  }

  List<Assumption> list() {
    List<Assumption> all = new ArrayList<>();
    if (table.rows().located().isEmpty()) {
      return all;
    }
    for (UsedTable.Field field : table.fields()) {
      if (field.isThere()) {
        all.addAll(column(field));
      } else {
        all.add(ParameterAssumptions.everyRow(table, sourcing, field));
      }
    }
    return table.fields().isEmpty() ? names() : all;
  }

  private List<Assumption> column(UsedTable.Field field) {
    Map<SourceGroup, Summary> groups = new HashMap<>();
    for (RawRow row : table.rows().raw().rows()) {
      String source = sourcing.source(table, row, field);
      SourceGroup group = new SourceGroup(source, table.change(row, field).isPresent());
      groups.computeIfAbsent(group, g -> new Summary(field.column())).add(field.value(row));
    }
    List<Assumption> all = new ArrayList<>();
    new TreeMap<>(groups)
        .forEach(
            (group, summary) ->
                all.add(
                    new Assumption(
                        table.id(Assumption.ALL_RECORDS, field.column().name()),
                        summary.text(),
                        field.column().unit(),
                        sourcing.of(group.source()),
                        group.changed())));
    return all;
  }

  private List<Assumption> names() {
    Map<String, Integer> rows = new TreeMap<>();
    table.rows().raw().rows().forEach(row -> rows.merge(table.source(row), 1, Integer::sum));
    List<Assumption> all = new ArrayList<>();
    rows.forEach(
        (source, count) ->
            all.add(
                new Assumption(
                    table.id(Assumption.ALL_RECORDS, ROWS),
                    "rows=" + count,
                    ROWS,
                    sourcing.of(source),
                    false)));
    return all;
  }
}
