package org.placewright.input.assumption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.AssumptionIdBuilder;
import org.placewright.input.PackReader;
import org.placewright.input.TestPack;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.input.table.Use;

/** Every number in the files of a pack is in the register once. */
class NothingLostTest {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern ROWS = Pattern.compile("rows=(\\d+).*");
  private static final Pattern SUM = Pattern.compile(".*; sum=(-?[\\d.]+).*");

  /** The columns of names: a number in one is a name. */
  private static final List<String> NAMES = List.of("name", "kind", "profession", "group", "note");

  static Stream<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("sample-data"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("settings.csv")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyNumberOfASamplePackIsInTheRegisterOnce(Path folder)
      throws IOException, UnreadableInput {
    holds(folder);
  }

  @Test
  void everyNumberOfAPackWithAllTablesIsInTheRegisterOnce(@TempDir Path folder)
      throws IOException, UnreadableInput {
    holds(new TestPack().writeTo(folder));
  }

  private static void holds(Path folder) throws IOException, UnreadableInput {
    Map<String, List<Assumption>> register = new TreeMap<>();
    new PackReader(TestPack.LEVERS)
        .read(folder, Optional.empty())
        .assumptions()
        .rows()
        .forEach(
            row -> register.computeIfAbsent(row.id().table(), t -> new ArrayList<>()).add(row));
    int numbers = 0;
    for (Table<?> table : Tables.all()) {
      Shape shape = table.shape();
      Path file = folder.resolve(shape.file());
      if (Files.exists(file) && shape.use() != Use.ASIDE) {
        RawTable raw = CsvReader.read(shape.file(), Files.readAllBytes(file), new IssueCollector());
        List<Assumption> rows = register.getOrDefault(shape.name(), List.of());
        numbers += shape.use() == Use.RECORDS ? records(shape, raw, rows) : cells(shape, raw, rows);
      }
    }
    assertTrue(numbers > 50, "only " + numbers);
  }

  /** Each number has one row with its table, key, column and value. */
  private static int cells(Shape shape, RawTable raw, List<Assumption> rows) {
    Map<Assumption.Id, List<String>> values = new HashMap<>();
    rows.forEach(r -> values.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(r.value()));
    int numbers = 0;
    for (RawRow row : raw.rows()) {
      List<String> key = new ArrayList<>();
      for (String name : shape.columnNames().subList(0, shape.keys())) {
        if (!raw.cell(row, name).isEmpty()) {
          key.add(name + "=" + raw.cell(row, name));
        }
      }
      for (String name : figures(shape, raw)) {
        String text = raw.cell(row, name);
        if (NUMBER.matcher(text).matches()) {
          Assumption.Id id =
              AssumptionIdBuilder.builder()
                  .table(shape.name())
                  .key(String.join(", ", key))
                  .parameter(name)
                  .build();
          List<String> found = values.getOrDefault(id, List.of());
          assertEquals(1, found.size(), id + " of " + text);
          assertEquals(0, new BigDecimal(text).compareTo(new BigDecimal(found.get(0))), text);
          numbers++;
        }
      }
    }
    return numbers;
  }

  /** The rows of the summaries of a column are those of the file, and so is their sum. */
  private static int records(Shape shape, RawTable raw, List<Assumption> rows) {
    int numbers = 0;
    for (String name : figures(shape, raw)) {
      List<String> values =
          rows.stream()
              .filter(row -> row.id().parameter().equals(name))
              .map(Assumption::value)
              .toList();
      int counted = values.stream().mapToInt(v -> (int) Double.parseDouble(part(ROWS, v))).sum();
      assertEquals(raw.rows().size(), counted, shape.name() + " " + name);
      if (values.stream().anyMatch(value -> SUM.matcher(value).matches())) {
        BigDecimal summed =
            values.stream()
                .map(value -> new BigDecimal(part(SUM, value)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal there =
            raw.rows().stream()
                .map(row -> new BigDecimal(raw.cell(row, name)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, there.compareTo(summed), shape.name() + " " + name);
      }
      numbers += counted;
    }
    return numbers;
  }

  private static List<String> figures(Shape shape, RawTable raw) {
    List<String> names = shape.columnNames();
    return names.subList(shape.keys(), names.size()).stream()
        .filter(raw::has)
        .filter(name -> !name.equals(Shape.SOURCE) && !NAMES.contains(name))
        .filter(name -> !isOnlyWords(raw, name))
        .toList();
  }

  private static boolean isOnlyWords(RawTable raw, String name) {
    return raw.rows().stream().noneMatch(row -> NUMBER.matcher(raw.cell(row, name)).matches());
  }

  private static String part(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    assertTrue(matcher.matches(), value);
    return matcher.group(1);
  }
}
