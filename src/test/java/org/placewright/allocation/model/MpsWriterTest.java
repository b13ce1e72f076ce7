package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MpsWriterTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  @Test
  void writesEveryKindOfRowAndLimit() throws IOException {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("places GP", 0, 9, 1.5, true);
    builder.column("free", -FREE, FREE, 0, false);
    builder.column("fixed", 2, 2, -1, false);
    builder.column("many", 1, FREE, 0, true);
    builder.row("equal", 4, 4);
    builder.row("between", 1, 3.5);
    builder.row("rhs", -FREE, 7);
    builder.coefficient(0, 0, 1).coefficient(1, 1, 0.1).coefficient(2, 3, -2).offset(12);
    StringWriter out = new StringWriter();
    MpsWriter.write(builder.build(), out);
    assertEquals(
        """
        NAME placewright FREE
        ROWS
         N OBJECTIVE
         E equal
         L between
         L %72hs
        COLUMNS
         OFFSET OBJECTIVE 12.0
         MARKER0 'MARKER' 'INTORG'
         places%20GP OBJECTIVE 1.5
         places%20GP equal 1.0
         MARKER1 'MARKER' 'INTEND'
         free between 0.1
         fixed OBJECTIVE -1.0
         MARKER2 'MARKER' 'INTORG'
         many %72hs -2.0
         MARKER3 'MARKER' 'INTEND'
        RHS
         RHS equal 4.0
         RHS between 3.5
         RHS %72hs 7.0
        RANGES
         RANGES between 2.5
        BOUNDS
         FX BOUNDS OFFSET 1.0
         LO BOUNDS places%20GP 0.0
         UP BOUNDS places%20GP 9.0
         FR BOUNDS free
         FX BOUNDS fixed 2.0
         LO BOUNDS many 1.0
         PL BOUNDS many
        ENDATA
        """,
        out.toString());
  }

  @Test
  void namesComeBack() {
    for (String name :
        List.of(
            "a b",
            "Môn",
            "100%",
            "%31",
            "RHS",
            "1st",
            "$",
            "*x",
            "half-gp[2009]",
            "objective",
            "-")) {
      String inFile = MpsWriter.nameInFile(name);
      assertTrue(inFile.matches("[A-Za-z_%][A-Za-z0-9_.,:\\[\\]%-]*"), inFile);
      assertEquals(name, MpsWriter.nameInProgram(inFile));
    }
    assertNotEquals(MpsWriter.nameInFile("a b"), MpsWriter.nameInFile("a%20b"));
  }

  @Test
  void aRangeThatDoublesCannotGiveBackIsTakenFromTheOtherLimit() {
    // 0.7 − 0.1 is 0.6 (rounded), and 0.7 − 0.6 is 0.09999999999999998, but 0.1 + 0.6 is 0.7.
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.row("r", 0.1, 0.7);
    assertEquals(new MpsRow('G', 0.1, 0.7 - 0.1), MpsRow.of(builder.build(), 0));
  }
}
