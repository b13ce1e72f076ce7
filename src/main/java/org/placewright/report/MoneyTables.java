package org.placewright.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.allocation.lever.PlannedSpending;
import org.placewright.funding.PaidRow;
import org.placewright.funding.SpendRow;
import org.placewright.funding.VirementRow;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;

/** The tables of a run that are about money, as its files hold them. */
public final class MoneyTables {
  private static final int MOST_REASONS = 3;
  private static final List<String> VIREMENTS =
      List.of(
          "name",
          "sha",
          "financial_year",
          "from_fund",
          "to_fund",
          "amount_gbp",
          "limit_gbp",
          "reason",
          "price_fte_years_per_gbp");

  private MoneyTables() {}

  /**
   * {@code spend.csv}: what each fund spends where and when. A financial year is written as the
   * year it begins in, as in the input.
   *
   * @param spend rows of spend
   * @return the same rows
   */
  public static CsvTable spend(List<SpendRow> spend) {
    return new CsvTable(
        List.of(
            "fund",
            "sha",
            "financial_year",
            "budget_gbp",
            "committed_gbp",
            "planned_gbp",
            "carried_on_gbp",
            "virement_gbp",
            "carried_in_gbp",
            "carried_out_gbp",
            "headroom_gbp"),
        spend.stream()
            .map(
                row ->
                    List.of(
                        row.fund(),
                        row.sha(),
                        Integer.toString(row.year().first()),
                        Figures.gbp(row.budget()),
                        Figures.gbp(row.committed()),
                        Figures.gbp(row.planned()),
                        Figures.gbp(row.carriedOn()),
                        Figures.gbp(row.virement()),
                        Figures.gbp(row.carriedIn()),
                        Figures.gbp(row.carriedOut()),
                        Figures.gbp(row.headroom())))
            .toList());
  }

  /**
   * {@code virements.csv}: each movement of money between two funds, named and priced.
   *
   * @param decided the plan
   * @return by SHA, financial year and funds
   */
  static CsvTable virements(DecidedPlan decided) {
    List<VirementRow> virements = new ArrayList<>(decided.payments().virements());
    virements.sort(
        Comparator.comparing(VirementRow::sha)
            .thenComparing(VirementRow::year)
            .thenComparing(VirementRow::from)
            .thenComparing(VirementRow::to));
    return new CsvTable(VIREMENTS, virements.stream().map(row -> virement(row, decided)).toList());
  }

  private static List<String> virement(VirementRow row, DecidedPlan decided) {
    String paid = PlannedSpending.paidRow(row);
    double price = Math.abs(decided.allocation().prices().getOrDefault(paid, 0.0));
    return List.of(
        row.name(),
        row.sha(),
        Integer.toString(row.year().first()),
        row.from(),
        row.to(),
        Figures.gbp(row.amount()),
        Figures.gbp(row.limit()),
        reason(row, decided),
        Figures.significant(price * RowPrice.PENCE_A_POUND));
  }

  /** The spend that a virement paid for, the largest parts by name. */
  private static String reason(VirementRow virement, DecidedPlan decided) {
    Map<String, Pounds> paid = new TreeMap<>();
    Pounds rest = virement.amount();
    for (PaidRow row : decided.payments().paidFor()) {
      if (virement.pays(row)) {
        paid.merge(row.to().what(), row.amount(), Pounds::plus);
        rest = rest.minus(row.amount());
      }
    }
    List<Map.Entry<String, Pounds>> largest = new ArrayList<>(paid.entrySet());
    largest.sort(Map.Entry.<String, Pounds>comparingByValue().reversed());
    List<String> parts = new ArrayList<>();
    largest.stream()
        .limit(MOST_REASONS)
        .forEach(each -> parts.add(each.getValue() + " for more " + each.getKey()));
    List<Pounds> others = largest.stream().skip(MOST_REASONS).map(Map.Entry::getValue).toList();
    if (!others.isEmpty()) {
      Pounds sum = others.stream().reduce(Pounds.ZERO, Pounds::plus);
      parts.add(sum + " for more of " + others.size() + " other specialties");
    }
    if (rest.pence() > 0) {
      parts.add(rest + " for what " + virement.to() + " spends over its budget besides");
    }
    return String.join("; ", parts);
  }

  /**
   * {@code paid_for.csv}: what paid for what.
   *
   * @param rows amounts
   * @return the same rows
   */
  static CsvTable paidFor(List<PaidRow> rows) {
    return new CsvTable(
        List.of(
            "sha",
            "financial_year",
            "fund",
            "freed_by",
            "places_fewer",
            "paid_for",
            "places_more",
            "to_fund",
            "by",
            "amount_gbp"),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.sha(),
                        Integer.toString(row.year().first()),
                        row.from().fund(),
                        row.from().what(),
                        places(row.from()),
                        row.to().what(),
                        places(row.to()),
                        row.to().fund(),
                        row.by().name().toLowerCase(Locale.ROOT),
                        Figures.gbp(row.amount())))
            .toList());
  }

  private static String places(PaidRow.Side side) {
    return side.isSpecialty() ? Figures.exact(side.places()) : "";
  }
}
