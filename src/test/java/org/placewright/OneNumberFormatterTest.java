package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Figures;

/** A number is rounded and written the same wherever it is read: by {@link Figures} alone. */
class OneNumberFormatterTest {
  private static final Pattern OTHER_WAYS =
      Pattern.compile(
          "toPlainString|toEngineeringString|DecimalFormat|NumberFormat\\b|Double[.:]+toString"
              + "|%[-+ 0(]*\\d*\\.\\d+[efg]|%[-+ 0(]*,[\\d.]*[def]|insert\\(.*','\\)");

  @Test
  void onlyFiguresMakesTextOfNumbers() throws IOException {
    List<String> others = new ArrayList<>();
    Path home = Path.of("src/main/java");
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.filter(file -> file.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("org/placewright/quantity/Figures.java")) {
          Files.readAllLines(file).stream()
              .filter(line -> OTHER_WAYS.matcher(line).find())
              .forEach(line -> others.add(home.relativize(file) + ": " + line.strip()));
        }
      }
    }
    assertEquals(List.of(), others);
  }
}
