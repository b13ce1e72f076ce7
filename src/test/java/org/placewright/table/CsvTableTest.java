package org.placewright.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
  @Test
  void quotesOnlyCellsThatNeedIt() throws IOException {
    assertEquals(
        "a,b\nplain,\"with, comma\"\n\"say \"\"no\"\"\",\"two\nlines\"\n\" edge\",\n",
        written(
            List.of("plain", "with, comma"),
            List.of("say \"no\"", "two\nlines"),
            List.of(" edge", "")));
  }

  @Test
  void keepsASpreadsheetFromRunningText() throws IOException {
    assertEquals(
        "a,b\n'=1+1,'@cmd\n'+44 20,'-x\n",
        written(List.of("=1+1", "@cmd"), List.of("+44 20", "-x")));
  }

  @Test
  void leavesNegativeNumbersAlone() throws IOException {
    assertEquals("a,b\n-3,-0.50\n", written(List.of("-3", "-0.50")));
  }

  @Test
  void refusesARowThatIsTooShort() {
    List<String> header = List.of("a", "b");
    List<List<String>> rows = List.of(List.of("1"));
    assertThrows(IllegalArgumentException.class, () -> CsvTable.ofPack(header, rows));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static String written(List<String>... rows) throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvTable(List.of("a", "b"), List.of(rows)).writeTo(out);
    return out.toString();
  }
}
