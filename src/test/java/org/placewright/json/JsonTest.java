package org.placewright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
