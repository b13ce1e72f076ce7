package org.placewright.allocation.model;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes a program as free-format MPS: ASCII, one entry a line, numbers such that they read back as
 * the same doubles.
 *
 * <p>The objective row is {@value #OBJECTIVE}. Readers disagree about the sign of a constant on its
 * right side (GLPK adds it, HiGHS and CBC subtract it), so the offset is the cost of a column
 * {@value #OFFSET} that is fixed at 1. A row with two different limits is written as its upper (or
 * lower) limit and a range; where no range gives the other limit back exactly, the nearest does.
 */
public final class MpsWriter {
  /** How every file begins that this class writes. */
  public static final String FIRST_LINE = "NAME placewright FREE";

  /**
   * The name of the objective row; no encoded row name contains a percent sign without two digits
   * after it.
   */
  public static final String OBJECTIVE = "OBJECTIVE";

  /** The name of the fixed column that bears the offset, where there is one. */
  public static final String OFFSET = "OFFSET";

  private final LinearProgram program;
  private final Writer out;

  private MpsWriter(LinearProgram program, Writer out) {
    this.program = program;
    this.out = out;
  }

  /** Writes {@code program} to {@code out}, which stays open. */
  public static void write(LinearProgram program, Writer out) throws IOException {
    MpsWriter writer = new MpsWriter(program, out);
    writer.line(FIRST_LINE);
    writer.rows();
    writer.columns();
    writer.rightSides();
    writer.ranges();
    writer.bounds();
    writer.line("ENDATA");
    out.flush();
  }

  /** Returns the name under which a row or column called {@code name} is written. */
  public static String nameInFile(String name) {
    return MpsName.encode(name);
  }

  /** Returns the row or column that is written as {@code nameInFile}. */
  public static String nameInProgram(String nameInFile) {
    return MpsName.decode(nameInFile);
  }

  private void rows() throws IOException {
    line("ROWS");
    line(" N " + OBJECTIVE);
    for (int i = 0; i < program.rows(); i++) {
      line(" " + MpsRow.of(program, i).type() + " " + row(i));
    }
  }

  private void columns() throws IOException {
    line("COLUMNS");
    if (program.offset() != 0) {
      line(" " + OFFSET + " " + OBJECTIVE + " " + program.offset());
    }
    boolean inIntegers = false;
    int markers = 0;
    for (int j = 0; j < program.columns(); j++) {
      if (program.integer(j) != inIntegers) {
        inIntegers = !inIntegers;
        line(" MARKER" + markers++ + " 'MARKER' " + (inIntegers ? "'INTORG'" : "'INTEND'"));
      }
      column(j);
    }
    if (inIntegers) {
      line(" MARKER" + markers + " 'MARKER' 'INTEND'");
    }
  }

  private void column(int j) throws IOException {
    String name = MpsName.encode(program.columnName(j));
    SparseMatrix matrix = program.byColumn();
    if (program.cost(j) != 0 || matrix.size(j) == 0) {
      line(" " + name + " " + OBJECTIVE + " " + program.cost(j));
    }
    for (int k = matrix.begin(j); k < matrix.end(j); k++) {
      line(" " + name + " " + row(matrix.index(k)) + " " + matrix.value(k));
    }
  }

  private void rightSides() throws IOException {
    line("RHS");
    for (int i = 0; i < program.rows(); i++) {
      double side = MpsRow.of(program, i).side();
      if (side != 0) {
        line(" RHS " + row(i) + " " + side);
      }
    }
  }

  private void ranges() throws IOException {
    boolean headed = false;
    for (int i = 0; i < program.rows(); i++) {
      double range = MpsRow.of(program, i).range();
      if (range > 0) {
        if (!headed) {
          line("RANGES");
          headed = true;
        }
        line(" RANGES " + row(i) + " " + range);
      }
    }
  }

  private void bounds() throws IOException {
    line("BOUNDS");
    if (program.offset() != 0) {
      line(" FX BOUNDS " + OFFSET + " 1.0");
    }
    for (int j = 0; j < program.columns(); j++) {
      String name = MpsName.encode(program.columnName(j));
      double lower = program.lower(j);
      double upper = program.upper(j);
      if (lower == upper) {
        line(" FX BOUNDS " + name + " " + lower);
      } else if (lower == Double.NEGATIVE_INFINITY && upper == Double.POSITIVE_INFINITY) {
        line(" FR BOUNDS " + name);
      } else {
        line(
            lower == Double.NEGATIVE_INFINITY
                ? " MI BOUNDS " + name
                : " LO BOUNDS " + name + " " + lower);
        line(
            upper == Double.POSITIVE_INFINITY
                ? " PL BOUNDS " + name
                : " UP BOUNDS " + name + " " + upper);
      }
    }
  }

  private String row(int i) {
    return MpsName.encode(program.rowName(i));
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
