package org.placewright.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;

/**
 * Intakes of a pack that has no programmes: by specialty and deanery, each pair of which is then a
 * programme of its own, named {@code SPECIALTY.DEANERY}.
 */
final class IntakesBySpecialty {
  private static final String INTAKES = Tables.INTAKES.shape().name();
  private static final String PROGRAMMES = Tables.PROGRAMMES.shape().name();
  private static final String PROVIDERS = Tables.PROVIDERS.shape().name();
  private static final String PROGRAMME = "programme";
  private static final List<String> PAIR = List.of("specialty", "deanery");

  private final Map<String, RawTable> tables;
  private final RawTable intakes;
  private final IssueCollector issues;
  private final Map<String, Set<String>> ids = new TreeMap<>();
  private final Map<List<String>, RawRow> programmes = new LinkedHashMap<>();

  private IntakesBySpecialty(Map<String, RawTable> tables, IssueCollector issues) {
    this.tables = tables;
    this.issues = issues;
    intakes = Optional.ofNullable(tables.get(INTAKES)).orElseThrow();
  }

  /**
   * Gives a pack without programmes those that its intakes stand for.
   *
   * @param tables the text of every table
   * @param issues collects specialties and deaneries that are not there
   * @return the tables as they are, where intakes are not by specialty and deanery
   */
  static Map<String, RawTable> withProgrammes(Map<String, RawTable> tables, IssueCollector issues) {
    RawTable intakes = Optional.ofNullable(tables.get(INTAKES)).orElseThrow();
    boolean byPair = PAIR.stream().allMatch(intakes::has) && !intakes.has(PROGRAMME);
    boolean none = Optional.ofNullable(tables.get(PROGRAMMES)).orElseThrow().header().isEmpty();
    return byPair && none ? new IntakesBySpecialty(tables, issues).withProgrammes() : tables;
  }

  private Map<String, RawTable> withProgrammes() {
    List<RawRow> rows = new ArrayList<>();
    boolean whole = intakes.whole();
    int specialty = intakes.header().indexOf(PAIR.get(0));
    int deanery = intakes.header().indexOf(PAIR.get(1));
    for (RawRow row : intakes.rows()) {
      List<String> pair = PAIR.stream().map(column -> intakes.cell(row, column)).toList();
      boolean trained = isKnown(row, "specialties", PAIR.get(0));
      boolean there = isKnown(row, "deaneries", PAIR.get(1));
      if (trained && there) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(specialty, String.join(".", pair));
        cells.set(deanery, "");
        rows.add(new RawRow(row.line(), cells, row.edits()));
        programmes.putIfAbsent(pair, row);
      } else {
        whole = false;
      }
    }
    List<String> header = new ArrayList<>(intakes.header());
    header.set(specialty, PROGRAMME);
    header.set(deanery, "");
    Map<String, RawTable> changed = new TreeMap<>(tables);
    changed.put(INTAKES, new RawTable(intakes.file(), intakes.headerLine(), header, rows, whole));
    changed.put(PROGRAMMES, programmes(whole));
    changed.computeIfPresent(PROVIDERS, (name, table) -> RawTable.broken(table.file()));
    return changed;
  }

  /** As if each first row of a pair said that there is a programme, of whatever provider. */
  private RawTable programmes(boolean whole) {
    List<RawRow> rows = new ArrayList<>();
    programmes.forEach(
        (pair, row) ->
            rows.add(
                new RawRow(
                    row.line(),
                    List.of(String.join(".", pair), pair.get(0), pair.get(1), pair.get(1), "0"))));
    List<String> header = Tables.PROGRAMMES.shape().columnNames().subList(0, 5);
    return new RawTable(intakes.file(), intakes.headerLine(), header, rows, whole);
  }

  private boolean isKnown(RawRow row, String list, String column) {
    RawTable table = Optional.ofNullable(tables.get(list)).orElseThrow();
    Set<String> there = ids.computeIfAbsent(list, key -> ids(table, column));
    String id = intakes.cell(row, column);
    if (!there.contains(id) && table.whole()) {
      issues.error(
          intakes.location(row, column),
          IssueCode.UNKNOWN_ID,
          Quoted.of(id) + " is no " + column + " of " + table.file() + ".",
          Suggestion.advice(id, there));
    }
    return there.contains(id);
  }

  private static Set<String> ids(RawTable table, String column) {
    Set<String> ids = new TreeSet<>();
    table.rows().forEach(each -> ids.add(table.cell(each, column)));
    return ids;
  }
}
