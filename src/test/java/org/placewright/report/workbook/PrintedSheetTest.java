package org.placewright.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.placewright.compression.Zip;

/** How sheets print. */
class PrintedSheetTest {
  @Test
  void theScaleIsGivenAndNotLeftToBeLookedFor() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", null)) {
      PrintedSheet.page(workbook.newWorksheet("one"), 3, 189.5);
    }
    String sheet =
        new String(
            Zip.parts(bytes.toByteArray()).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    assertTrue(sheet.contains("scale=\"50\""), sheet);
    assertTrue(sheet.contains("orientation=\"landscape\""), sheet);
    assertFalse(sheet.contains("fitToPage=\"true\""), sheet);
  }

  @Test
  void noSheetIsLargerThanItIsNorSmallerThanProgramsPrint() {
    assertEquals(100, PrintedSheet.scale(30));
    assertEquals(10, PrintedSheet.scale(5000));
  }
}
