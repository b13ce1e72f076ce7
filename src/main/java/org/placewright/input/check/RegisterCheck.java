package org.placewright.input.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Provider;
import org.placewright.scenario.row.Row;

/** Specialties, deaneries, providers and programmes agree with each other. */
record RegisterCheck(Pack pack, IssueCollector issues) {
  private static final Pattern DATE_LIKE =
      Pattern.compile(
          "(\\d{1,2}-)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(-\\d{2})?"
              + "|\\d{4}-\\d{2}-\\d{2}");

  void check() {
    List.of(
            pack.table(Tables.SPECIALTIES),
            pack.table(Tables.DEANERIES),
            pack.table(Tables.PROVIDERS),
            pack.table(Tables.PROGRAMMES),
            pack.table(Tables.FUNDS))
        .forEach(this::idsAreNotDates);
    pack.table(Tables.SPECIALTIES).located().stream()
        .filter(row -> row.row().generalPractice() && !row.row().entrySet())
        .forEach(
            row ->
                pack.table(Tables.SPECIALTIES)
                    .at(row, "entry_set")
                    .error(
                        issues,
                        IssueCode.INCONSISTENT,
                        "general practice outside the entry set: its share of the entry set could"
                            + " pass 1.",
                        "Write yes, or general_practice no."));
    new DeaneryCheck(pack, issues).check();
    Map<String, String> deaneryOf = new HashMap<>();
    for (Provider provider : pack.rows(Tables.PROVIDERS)) {
      deaneryOf.put(provider.id(), provider.deanery());
    }
    pack.table(Tables.PROGRAMMES).located().forEach(row -> providerIsNear(row, deaneryOf));
  }

  private void idsAreNotDates(TableRows<? extends Row> rows) {
    String column = rows.table().shape().keyColumns().get(0).name();
    rows.raw().rows().stream()
        .filter(row -> DATE_LIKE.matcher(rows.raw().cell(row, column)).matches())
        .forEach(
            row ->
                rows.at(row, column)
                    .warning(
                        issues,
                        IssueCode.SUSPICIOUS,
                        Quoted.of(rows.raw().cell(row, column)) + " looks like a date.",
                        "Did a spreadsheet make it of an id?"));
  }

  private void providerIsNear(Located<Programme> row, Map<String, String> deaneryOf) {
    Programme programme = row.row();
    Optional.ofNullable(deaneryOf.get(programme.provider()))
        .filter(deanery -> !deanery.equals(programme.deanery()))
        .ifPresent(
            deanery ->
                pack.table(Tables.PROGRAMMES)
                    .at(row, "provider")
                    .warning(
                        issues,
                        IssueCode.INCONSISTENT,
                        programme.provider()
                            + " lies in "
                            + deanery
                            + ", the programme in "
                            + programme.deanery()
                            + ".",
                        "Check both if this is not meant."));
  }
}
