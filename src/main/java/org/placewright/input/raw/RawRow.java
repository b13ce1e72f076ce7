package org.placewright.input.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One row as text.
 *
 * @param line the physical line it begins on, from 1; of a row that a scenario inserted, below 0,
 *     the line of {@code scenarios.csv} with a minus
 * @param cells its fields, trimmed
 * @param edits which fields a scenario changed, by index from 0: the line of {@code scenarios.csv}
 *     that did
 */
public record RawRow(int line, List<String> cells, Map<Integer, Integer> edits) {
  public RawRow {
    cells = List.copyOf(cells);
  }

  public RawRow(int line, List<String> cells) {
    this(line, cells, Map.of());
  }

  /**
   * A row that a scenario inserts.
   *
   * @param cells its fields
   * @param editLine the line of {@code scenarios.csv} that says so
   * @return a row of which every field is the scenario's
   */
  public static RawRow inserted(List<String> cells, int editLine) {
    Map<Integer, Integer> marks = new TreeMap<>();
    IntStream.range(0, cells.size()).forEach(index -> marks.put(index, editLine));
    return new RawRow(-editLine, cells, marks);
  }

  /** Where a person finds the row, as {@code line 5}. */
  public String place() {
    return line > 0 ? "line " + line : "line " + -line + " of scenarios.csv";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /**
   * The field, empty when the row is too short to have it.
   *
   * @param index from 0
   * @return its text
   */
  public String cell(int index) {
    return index >= 0 && index < cells.size() ? cells.get(index) : "";
  }

  /**
   * The row with as many fields as the header, when the rest of it is blank.
   *
   * @param width the header's
   * @return a row no longer than that, or this one when more than blanks would be lost
   */
  RawRow cutTo(int width) {
    boolean cuttable =
        cells.size() > width
            && cells.subList(width, cells.size()).stream().allMatch(String::isEmpty);
    return cuttable ? new RawRow(line, cells.subList(0, width), edits) : this;
  }

  /**
   * The row after one edit.
   *
   * @param index which field, from 0
   * @param text what it becomes
   * @param editLine the line of {@code scenarios.csv} that says so
   * @return a changed copy
   */
  public RawRow edited(int index, String text, int editLine) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(index, text);
    Map<Integer, Integer> marks = new TreeMap<>(edits);
    marks.put(index, editLine);
    return new RawRow(line, changed, marks);
  }
}
