package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;

/** Any bytes in the files make issues or a scenario, never a failure. */
class AnyBytesTest {
  private static final byte[] TROUBLE =
      "\",;\r\n\0\t*=&#-.eE£/ \uFEFF\u00e9".getBytes(StandardCharsets.UTF_8);

  private static byte[] damaged(byte[] bytes, SplittableRandom random) {
    byte[] out = bytes.clone();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      out[random.nextInt(out.length)] =
          random.nextBoolean()
              ? TROUBLE[random.nextInt(TROUBLE.length)]
              : (byte) random.nextInt(256);
    }
    return out;
  }

  @Test
  void damagedFilesMakeIssuesOrAScenarioNeverAnException() {
    SplittableRandom random = new SplittableRandom(26);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      TestPack pack = new TestPack();
      String table = Tables.names().get(random.nextInt(Tables.names().size()));
      String text = String.join("\n", pack.lines(table)) + "\n";
      pack.bytes(table + ".csv", damaged(text.getBytes(StandardCharsets.UTF_8), random));
      ReadResult result = pack.read(Optional.of("bold"));
      boolean errors = result.issues().stream().anyMatch(Issue::isError);
      assertEquals(errors, result.scenario().isEmpty(), () -> result.issues().toString());
      assertEquals(result.issues().stream().sorted().toList(), result.issues());
      refused += errors ? 1 : 0;
    }
    // Most damage is an error; what falls into a name or an unused digit is not.
    assertTrue(refused > 200, refused + " of 400 refused");
  }

  @Test
  void everyTableIsRead() {
    for (String table : Tables.names()) {
      TestPack pack = new TestPack();
      List<String> lines = pack.lines(table);
      pack.put(table, lines.stream().map(line -> line + ",x").toArray(String[]::new));
      assertTrue(
          pack.issues().stream()
              .anyMatch(
                  issue -> issue.startsWith(table + ".csv:1:") && issue.contains("UNKNOWN_COLUMN")),
          table);
    }
  }
}
