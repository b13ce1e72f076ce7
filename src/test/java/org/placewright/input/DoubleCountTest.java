package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is counted twice: in a total, or under two ids. */
class DoubleCountTest {
  @TempDir private Path folder;

  private static List<String> of(SmallVariant pack, String code) {
    return pack.issues().stream().filter(issue -> issue.contains(code)).toList();
  }

  /** A deanery whose numbers are those of north and south together, in one table. */
  private static SmallVariant withTotal(SmallVariant pack, String table, int column, String id) {
    return pack.changing(
        table,
        lines -> {
          List<String> all = new ArrayList<>(lines);
          for (String north : lines) {
            String[] cells = north.split(",", -1);
            if (north.matches("(.*,)?north,.*")) {
              String south = north.replaceFirst("(^|,)north,", "$1south,");
              String key = String.join(",", List.of(south.split(",", -1)).subList(0, column)) + ",";
              double other =
                  lines.stream()
                      .filter(line -> line.startsWith(key))
                      .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[column]))
                      .sum();
              cells[column] = String.valueOf(Double.parseDouble(cells[column]) + other);
              all.add(String.join(",", cells).replaceFirst("(^|,)north,", "$1" + id + ","));
            }
          }
          return all;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "workforce, 5, england, error, headcount",
    "workforce, 5, x1, warning, headcount",
    "population, 5, all, error, persons",
    "vacancies, 2, Total-1, error, vacancy_fte",
    "trainees, 3, y, warning, headcount",
  })
  void aDeaneryThatIsTheSumOfTheOthersIsNamed(
      String table, int column, String id, String severity, String count) {
    SmallVariant pack = SmallVariant.in(folder).adding("deaneries", id + ",Name,north-sha,,,");
    List<String> found = of(withTotal(pack, table, column, id), "BAD_TOTAL");
    assertEquals(1, found.size(), found.toString());
    assertEquals(
        severity
            + " BAD_TOTAL: the "
            + count
            + " of "
            + id
            + " is the sum of the others: all would count twice. Delete the rows of the total, in"
            + " every table.",
        found.get(0).replaceFirst("^.*\\] ", ""));
  }

  @Test
  void namesThatDifferInSignsAloneAreOne() {
    SmallVariant pack =
        SmallVariant.in(folder)
            .adding("deaneries", "north-1,NORTH,north-sha,,,")
            .adding("providers", "north_trust,Another,north,trust,1,");
    assertEquals(
        List.of(
            "deaneries.csv:4:1 [deanery] warning SUSPICIOUS: north-1 is called as north is, on line"
                + " 2: are they the same? Keep one id, in every table.",
            "providers.csv:6:1 [provider] warning SUSPICIOUS: north_trust is called as north-trust"
                + " is, on line 2: are they the same? Keep one id, in every table."),
        of(pack, "are they the same"));
  }

  @Test
  void theSamePeopleUnderTwoIdsAreOne() {
    SmallVariant pack = SmallVariant.in(folder).adding("deaneries", "west,West,north-sha,,,");
    pack.changing("population", lines -> lines.subList(0, 1));
    for (int i = 0; i < 7; i++) {
      String row = "," + (2008 + i) + ",F,0,120," + (100_123 + i) + ",";
      pack.adding("population", "west" + row, "east" + row);
    }
    pack.adding("deaneries", "east,East,north-sha,,,");
    assertEquals(
        List.of(
            "deaneries.csv:5:1 [deanery] warning SUSPICIOUS: east has every number of west, on line"
                + " 4: are they the same? Keep one id, in every table."),
        of(pack, "are they the same"));
  }
}
