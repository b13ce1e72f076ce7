package org.placewright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
  @TempDir Path folder;

  @Test
  void writesKeysInOrderAndNumbersPlainly() throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("z", new BigDecimal("1E-7"));
    object.put("a", Optional.empty());
    object.put("list", List.of("x", true));
    StringWriter out = new StringWriter();
    Json.write(object, out);
    assertEquals(
        "{\n  \"z\": 0.0000001,\n  \"a\": null,\n  \"list\": [\n    \"x\",\n    true\n  ]\n}\n",
        out.toString());
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", "Môn \"x\"");
    object.put("inner", Map.of("n", new BigDecimal("2.50")));
    object.put("list", List.of("a", "b"));
    StringWriter out = new StringWriter();
    Json.write(object, out);
    Path file = Files.writeString(folder.resolve("x.json"), out.toString());
    assertEquals(object, Json.read(file));
  }

  @Test
  void saysWhichFileIsNotJson() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{\"a\": ");
    IOException failure = assertThrows(IOException.class, () -> Json.read(file));
    assertEquals(true, failure.getMessage().contains("x.json is not JSON"));
  }

  @Test
  void refusesAValueThatJsonCannotHold() {
    Map<String, Double> object = Map.of("x", Double.NaN);
    StringWriter out = new StringWriter();
    assertThrows(IllegalArgumentException.class, () -> Json.write(object, out));
  }

  @Test
  void inBriefHasALineForEachElementOfItsLists() throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", "a");
    object.put("empty", List.of());
    object.put("rows", List.of(Map.of("b", List.of(1, 2)), Map.of("c", Map.of("d", 3))));
    object.put("last", 4);
    assertEquals(
        """
        {
          "name": "a",
          "empty": [ ],
          "rows": [
            {"b": [1,2]},
            {"c": {"d": 3}}
          ],
          "last": 4
        }
        """,
        Json.brief(object));
    assertEquals(Json.parse(Json.text(object), "x"), Json.parse(Json.brief(object), "x"));
  }

  private static String refused(String text) {
    return assertThrows(IOException.class, () -> Json.parse(text, "x.json")).getMessage();
  }

  @Test
  void everyKindOfValueIsReadAndNullsAreLeftOut() throws IOException {
    Map<String, Object> object =
        Json.parse(
            "{\"a\": true, \"b\": false, \"n\": null, \"l\": [1, null, [\"x\"]], \"o\": {}}", "x");
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("a", true);
    expected.put("b", false);
    expected.put("l", List.of(BigDecimal.ONE, List.of("x")));
    expected.put("o", Map.of());
    assertEquals(expected, object);
  }

  @Test
  void presentValuesAndLongNumbersAreWritten() throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("some", Optional.of(Map.of("x", 5_000_000_000L)));
    object.put("no", false);
    assertEquals(
        "{\n  \"some\": {\n    \"x\": 5000000000\n  },\n  \"no\": false\n}\n", Json.text(object));
  }

  @Test
  void theWriterStaysOpen() throws IOException {
    boolean[] closed = {false};
    StringWriter out =
        new StringWriter() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Json.write(Map.of("a", 1), out);
    assertEquals(false, closed[0]);
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertEquals("x.json does not hold a JSON object", refused("[1]"));
    assertEquals("x.json does not hold a JSON object", refused(""));
    assertEquals(true, refused("{\"a\": NaN}").startsWith("x.json is not JSON: "));
    assertEquals(true, refused("{\"a\": 1").startsWith("x.json is not JSON: "));
  }

  @Test
  void numbersHaveFourHundredDigitsAtMost() throws IOException {
    String most = "9".repeat(400);
    assertEquals(new BigDecimal(most), Json.parse("{\"a\": " + most + "}", "x").get("a"));
    assertEquals(new BigDecimal("1e400"), Json.parse("{\"a\": 1e400}", "x").get("a"));
    assertEquals(new BigDecimal("1e-400"), Json.parse("{\"a\": 1e-400}", "x").get("a"));
    String tooLong = "A number of more than 400 digits is no figure";
    assertEquals(tooLong, refused("{\"a\": " + most + "9}"));
    assertEquals(tooLong, refused("{\"a\": 1e401}"));
    assertEquals(tooLong, refused("{\"a\": 1e-401}"));
    assertEquals(tooLong, refused("{\"a\": 1e999999999999}"));
  }

  @Test
  void filesThatAreTooLargeOrNotThereAreNamed() throws IOException {
    Path large = folder.resolve("large.json");
    byte[] sixteenMegabytes = new byte[16 << 20];
    Arrays.fill(sixteenMegabytes, (byte) ' ');
    sixteenMegabytes[0] = '{';
    sixteenMegabytes[1] = '}';
    Files.write(large, sixteenMegabytes);
    assertEquals(Map.of(), Json.read(large));
    Files.write(large, new byte[(16 << 20) + 1]);
    assertEquals(
        large + " is larger than any file of its kind",
        assertThrows(IOException.class, () -> Json.read(large)).getMessage());
    Path none = folder.resolve("none.json");
    assertEquals(
        true,
        assertThrows(IOException.class, () -> Json.read(none)).getMessage().contains("none.json"));
    Path bytes = Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0xFF});
    assertEquals(
        true,
        assertThrows(IOException.class, () -> Json.read(bytes))
            .getMessage()
            .contains("bytes.json"));
  }
}
