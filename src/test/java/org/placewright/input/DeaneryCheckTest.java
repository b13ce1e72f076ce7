package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of SHAs, and places on the map of tiles. */
class DeaneryCheckTest {
  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  private static TestPack mapped(String north, String south) {
    return new TestPack()
        .put(
            "deaneries",
            "deanery,name,sha,map_row,map_column",
            "north,North,north-sha," + north,
            "south,South,south-sha," + south);
  }

  @Test
  void whereOneShaHasANameEachHasOne() {
    says(
        new TestPack().put("shas", "sha,name", "north-sha,Northern SHA"),
        "deaneries.csv:3:3 [sha] error UNKNOWN_ID: \"south-sha\" has no name in shas.csv."
            + " Did you mean north-sha?");
  }

  @Test
  void aNameThatNoPageShowsIsSuspicious() {
    says(
        new TestPack()
            .put("shas", "sha,name", "north-sha,Northern", "south-sha,Southern", "west,Western"),
        "shas.csv:4:1 [sha] warning SUSPICIOUS: no deanery lies in \"west\"."
            + " Its name is shown nowhere.");
  }

  @Test
  void twoDeaneriesAreNotOnOneTile() {
    says(mapped("1,1", "2,1"));
    says(
        mapped("1,1", "1,1"),
        "deaneries.csv:3:5 [map_column] error INCONSISTENT: south is on the same tile of the map as"
            + " north. Give each deanery a map_row and map_column of its own.");
  }

  @Test
  void aMapHasAllDeaneriesOrNone() {
    says(mapped(",", ","));
    says(
        mapped("1,1", ","),
        "deaneries.csv:3:5 [map_column] warning INCONSISTENT: south has no place on the map, and"
            + " others have. Fill in its map_row and map_column; until then a report shows no map.");
  }
}
