package org.placewright.input.column;

import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;

/** Words that people read and the program does not. */
record TextKind() implements Kind<String> {
  @Override
  public Class<String> type() {
    return String.class;
  }

  @Override
  public String read(String text) throws BadCell {
    if (NumberText.isSpreadsheetError(text)) {
      throw new BadCell(
          IssueCode.BAD_VALUE,
          Quoted.of(text) + " is a spreadsheet's error.",
          "Mend the formula and save again.");
    }
    return text;
  }

  @Override
  public Content content() {
    return Content.NAME;
  }

  @Override
  public String words() {
    return "text";
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.of("string");
  }
}
