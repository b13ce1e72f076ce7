package org.placewright.input.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewright.input.column.Content;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.Shape;
import org.placewright.scenario.row.ScenarioEdit;

/**
 * Reads the tests of a change: {@code column=value} and the like, joined by {@code &}.
 *
 * @param table whose rows are tested
 * @param shape what it declares
 * @param report where mistakes go
 */
record WhereReader(RawTable table, Shape shape, EditReport report) {
  /** Every test; empty when one cannot be understood. */
  Optional<List<RowTest>> read(Located<ScenarioEdit> edit) {
    List<RowTest> tests = new ArrayList<>();
    if (edit.row().where().isEmpty()) {
      return Optional.of(tests);
    }
    for (String text : edit.row().where().split("&", -1)) {
      Optional<RowTest> test = test(text);
      if (test.isEmpty() || !table.has(test.get().column())) {
        String name = test.map(RowTest::column).orElse(text.strip());
        String no = " is no test of a column of " + table.file() + ".";
        String usual = "Write column=value.";
        String near = Suggestion.advice(name, table.header());
        report.wrong(edit, "where", Quoted.of(text.strip()) + no, near.isEmpty() ? usual : near);
        return Optional.empty();
      }
      if (isWrong(edit, test.get())) {
        return Optional.empty();
      }
      tests.add(test.get());
    }
    return Optional.of(tests);
  }

  private Optional<RowTest> test(String text) {
    for (int at = 0; at < text.length(); at++) {
      for (Relation how : Relation.values()) {
        if (text.startsWith(how.sign(), at)) {
          return Optional.of(test(text.substring(0, at).strip(), how, text.substring(at)));
        }
      }
    }
    return Optional.empty();
  }

  private RowTest test(String column, Relation how, String rest) {
    String value = rest.substring(how.sign().length()).strip();
    List<String> values =
        how.isOfOrder()
            ? List.of(value)
            : List.of(value.split("\\|", -1)).stream().map(String::strip).toList();
    boolean numbers =
        shape.columns().stream()
            .anyMatch(c -> c.name().equals(column) && c.kind().content() == Content.NUMBER);
    return new RowTest(column, how, values, numbers);
  }

  private boolean isWrong(Located<ScenarioEdit> edit, RowTest test) {
    Optional<String> incomparable = test.incomparable();
    incomparable.ifPresent(
        value ->
            report.wrong(
                edit,
                "where",
                Quoted.of(value) + " is no number and no day to compare with.",
                "= and != alone compare words."));
    return incomparable.isPresent() || (test.values().size() > 1 && hasStranger(edit, test));
  }

  /** Of a list each value must be there: a slip of the finger would leave rows out unseen. */
  private boolean hasStranger(Located<ScenarioEdit> edit, RowTest test) {
    Set<String> fields = new LinkedHashSet<>();
    table.rows().forEach(row -> fields.add(table.cell(row, test.column())));
    Optional<String> stranger =
        test.values().stream()
            .filter(value -> fields.stream().noneMatch(field -> test.isOne(field, value)))
            .findFirst();
    stranger
        .filter(value -> table.whole())
        .ifPresent(
            value ->
                report.wrong(
                    edit,
                    "where",
                    "no row of "
                        + table.file()
                        + " has "
                        + test.column()
                        + " "
                        + Quoted.of(value)
                        + ".",
                    Suggestion.advice(value, fields)));
    return stranger.isPresent();
  }
}
