package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.input.table.Tables;
import org.placewright.scenario.Scenario;

/** The order of rows and columns has no meaning. */
class RowOrderTest {
  private static <T> void shuffle(List<T> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T swapped = list.set(i, list.get(j));
      list.set(j, swapped);
    }
  }

  private static TestPack shuffled(SplittableRandom random) {
    TestPack pack = new TestPack();
    for (String table : Tables.names()) {
      List<String> lines = new ArrayList<>(pack.lines(table));
      int width = lines.get(0).split(",", -1).length;
      List<Integer> columns = new ArrayList<>(IntStream.range(0, width).boxed().toList());
      shuffle(columns, random);
      List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
      shuffle(rows, random);
      rows.add(0, lines.get(0));
      pack.put(table, rows.stream().map(row -> picked(row, columns)).toArray(String[]::new));
    }
    return pack;
  }

  private static String picked(String row, List<Integer> columns) {
    List<String> cells = Arrays.asList(row.split(",", -1));
    return String.join(",", columns.stream().map(cells::get).toList());
  }

  /** A shuffled pack has every table, if only its header, so none is said to be left out. */
  private static List<String> defaults(ReadResult result) {
    return result.defaults().stream()
        .filter(sentence -> !sentence.startsWith("Tables that may be left out"))
        .toList();
  }

  @Test
  void anyOrderOfRowsAndColumnsMakesTheSameScenarioAndDefaults() {
    Scenario expected = new TestPack().scenario();
    ReadResult edited = new TestPack().read(Optional.of("bold"));
    SplittableRandom random = new SplittableRandom(2008);
    for (int i = 0; i < 50; i++) {
      TestPack pack = shuffled(random);
      assertEquals(expected, pack.scenario());
      ReadResult result = pack.read(Optional.of("bold"));
      assertEquals(edited.scenario(), result.scenario());
      assertEquals(edited.assumptions(), result.assumptions());
      assertEquals(defaults(edited), defaults(result));
    }
  }
}
