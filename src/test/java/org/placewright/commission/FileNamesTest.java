package org.placewright.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  private static List<String> names(String... ids) {
    FileNames names = new FileNames(List.of(ids), Set.of("index", "mee"));
    return List.of(ids).stream().map(names::of).toList();
  }

  @Test
  void anIdIsItsOwnName() {
    assertEquals(List.of("Q30", "north", "sha-west"), names("Q30", "north", "sha-west"));
    assertEquals(List.of("Môn"), names("Môn"));
  }

  @Test
  void anShaNeverTakesTheNameOfAnotherFile() {
    assertEquals(List.of("sha-MEE", "sha-index"), names("MEE", "index"));
    assertEquals(List.of("sha-1", "sha-index"), names("index", "sha-index"));
  }

  @Test
  void idsThatDifferOnlyByCaseHaveDifferentFiles() {
    assertEquals(List.of("sha-1", "east", "sha-3"), names("North", "east", "north"));
    assertEquals(List.of("sha-1", "sha-2"), names("stra\u00dfe", "STRASSE"));
  }

  @Test
  void noFileIsCalledLikeADevice() {
    assertEquals(
        List.of("sha-AUX", "sha-com1", "sha-con", "sha-con.a", "console"),
        names("AUX", "com1", "con", "con.a", "console"));
  }

  @Test
  void aLongIdHasAShortName() {
    String cjk = "\u6c38".repeat(100);
    String other = "\u6c38".repeat(99) + "\u548c";
    assertEquals(List.of("sha-1", "sha-2"), names(cjk, other));
    assertEquals(List.of("a".repeat(100)), names("a".repeat(100)));
  }

  @Test
  void nobodyCanClaimWhatIsMadeForAnother() {
    List<String> all =
        names("INDEX", "Sha-Index", "index", "sha-1", "sha-2", "sha-3", "sha-index", "sha-sha-1");
    Set<String> folded = new TreeSet<>();
    for (String name : all) {
      assertTrue(folded.add(name.toLowerCase(Locale.ROOT)), all::toString);
      assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 100);
    }
  }
}
