package org.placewright.input.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Tables;
import org.placewright.quantity.Figures;

/** Budgets as large for the trainees of each authority as the template's are for its own. */
final class OwnBudgets {
  /** Specialties grow unlike each other, and a first plan should not fail for want of a budget. */
  private static final double ROOM = 1.05;

  private final RawTable budgets;
  private final Proportions proportions;
  private final OwnLists own;
  private final Map<String, String> shaOf;
  private final Map<String, String> shaBefore = new TreeMap<>();

  /** Amounts in pounds by fund and authority, then by financial year, with a row like each. */
  private final Map<String, Map<String, RawRow>> made = new TreeMap<>();

  OwnBudgets(
      TemplateRows template, Proportions proportions, OwnLists own, Map<String, String> shaOf) {
    this.proportions = proportions;
    this.own = own;
    this.shaOf = shaOf;
    budgets = template.of(Tables.BUDGETS);
    RawTable deaneries = template.of(Tables.DEANERIES);
    for (RawRow row : deaneries.rows()) {
      shaBefore.put(deaneries.cell(row, Kin.DEANERY.word()), deaneries.cell(row, "sha"));
    }
  }

  RawTable budgets() {
    for (String sha : new TreeSet<>(shaOf.values())) {
      for (String like : new TreeSet<>(shaBefore.values())) {
        add(sha, like);
      }
    }
    List<RawRow> rows = new ArrayList<>();
    made.values().forEach(byYear -> rows.addAll(byYear.values()));
    return budgets.withRows(rows);
  }

  /** Adds what the deaneries of an authority have that are like some of one of the template's. */
  private void add(String sha, String like) {
    List<Likened> here =
        own.deaneries().stream()
            .filter(each -> sha.equals(shaOf.get(each.id())))
            .filter(each -> like.equals(shaBefore.get(each.like())))
            .toList();
    if (here.isEmpty()) {
      return;
    }
    List<Likened> there = proportions.templates(Kin.DEANERY, id -> like.equals(shaBefore.get(id)));
    List<Likened> all = proportions.templates(Kin.SPECIALTY, id -> true);
    for (RawRow row : budgets.rows()) {
      if (budgets.cell(row, "sha").equals(like)) {
        String fund = budgets.cell(row, "fund");
        double before = proportions.bill(fund, all, there);
        double now = proportions.bill(fund, own.specialties(), here);
        add(sha, row, before == 0 ? 1 : now / before);
      }
    }
  }

  private void add(String sha, RawRow row, double times) {
    String key = budgets.cell(row, "fund") + "\n" + sha;
    Map<String, RawRow> byYear = made.computeIfAbsent(key, any -> new TreeMap<>());
    String year = budgets.cell(row, "financial_year");
    double others =
        Optional.ofNullable(byYear.get(year))
            .map(there -> TemplateRows.number(budgets, there, "amount_gbp"))
            .orElse(0.0);
    double amount = TemplateRows.number(budgets, row, "amount_gbp") * times * ROOM;
    RawRow moved = TemplateRows.with(budgets, row, "sha", sha);
    String text = Figures.fixed(Math.ceil(others + amount), 0);
    byYear.put(year, TemplateRows.with(budgets, moved, "amount_gbp", text));
  }
}
