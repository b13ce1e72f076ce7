package org.placewright.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Files under another name, in another form, with fields that run on. */
record FileErrors(Workbook pack, Random random, Consumer<HumanError> errors) {
  void all() {
    for (Sheet sheet : pack.all()) {
      names(sheet);
      forms(sheet);
      fields(sheet);
      columns(sheet);
    }
  }

  private void names(Sheet sheet) {
    String name = sheet.name();
    for (String other :
        List.of(
            name.replace("_", "") + "s.csv",
            name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + ".csv",
            name + ".CSV",
            name + " (1).csv",
            name + ".csv.txt",
            name.substring(0, name.length() - 1) + ".csv",
            name.replace('_', '-') + "-2008.csv")) {
      errors.accept(
          new HumanError(
              "a file under another name",
              sheet.name() + " as " + other,
              Map.of(sheet.file(), Optional.<byte[]>empty(), other, Optional.of(sheet.bytes()))));
    }
  }

  private void forms(Sheet sheet) {
    String text = sheet.text();
    form(sheet, "semicolons", text.replace(',', ';'), StandardCharsets.UTF_8);
    form(sheet, "tabs", text.replace(',', '\t'), StandardCharsets.UTF_8);
    form(sheet, "UTF-16", text, StandardCharsets.UTF_16);
    form(sheet, "without a header", text.substring(text.indexOf('\n') + 1), StandardCharsets.UTF_8);
    form(sheet, "a title above", "Table 1\n" + text, StandardCharsets.UTF_8);
    form(sheet, "empty", "", StandardCharsets.UTF_8);
  }

  private void form(Sheet sheet, String how, String text, Charset charset) {
    errors.accept(
        new HumanError(
            "a file in another form",
            sheet.name() + ": " + how,
            Map.of(sheet.file(), Optional.of(text.getBytes(charset)))));
  }

  private void fields(Sheet sheet) {
    String kind = "a line break in a field, or a quote that swallows rows";
    int row = random.nextInt(sheet.rows().size());
    int column = random.nextInt(sheet.header().size());
    String cell = sheet.cell(row, column);
    errors.accept(
        HumanError.in(
            kind,
            sheet.name() + ": in " + sheet.header().get(column),
            sheet.with(row, column, cell + "\n" + cell)));
    if (sheet.rows().size() > 2) {
      String[] lines = sheet.text().split("\n");
      int from = 1 + random.nextInt(lines.length - 2);
      int last = lines[from].lastIndexOf(',') + 1;
      lines[from] = lines[from].substring(0, last) + '"' + lines[from].substring(last);
      lines[from + 1] += "\"";
      form(sheet, kind, String.join("\n", lines) + "\n");
    }
  }

  private void form(Sheet sheet, String kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    errors.accept(
        new HumanError(kind, sheet.name() + ": rows", Map.of(sheet.file(), Optional.of(bytes))));
  }

  private void columns(Sheet sheet) {
    for (int column = 0; column < sheet.header().size(); column++) {
      String name = sheet.header().get(column);
      if (!name.equals("source")) {
        errors.accept(
            HumanError.in("a lost column", sheet.name() + "." + name, sheet.withoutColumn(column)));
        errors.accept(
            HumanError.in(
                "a misspelt column",
                sheet.name() + "." + name,
                sheet.withHeader(Sheet.replaced(sheet.header(), column, name + "s"))));
      }
    }
  }
}
