package org.placewright.sampledata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tariffs and budgets that hold to the published total and to what carrying on would cost. */
final class Money {
  static final long MPET = 4_300_000_000L;
  static final int LAST_BUDGET = England.HORIZON;
  private static final double SPENT = 0.965;
  private static final double UPLIFT = 0.01;
  private static final double PRICES = 0.025;
  private static final int LAST_UPLIFT = 2013;
  private static final double PRE_CLINICAL = 0.4;

  private final England england;
  private final Pipeline pipeline;
  private final Map<String, Long> totals = new LinkedHashMap<>();
  private final Map<String, Double> scales = new TreeMap<>();

  Money(England england, Pipeline pipeline) {
    this.england = england;
    this.pipeline = pipeline;
    totals.put("madel", MPET * 40 / 100);
    totals.put("nmet", MPET * 40 / 100);
    totals.put("sift", MPET * 20 / 100);
    totals.forEach((fund, total) -> scales.put(fund, SPENT * total / units(fund)));
  }

  private double units(String fund) {
    return shas().stream().mapToDouble(sha -> units(fund, sha, England.BASE)).sum();
  }

  TreeSet<String> shas() {
    TreeSet<String> shas = new TreeSet<>();
    england.deaneries().forEach(d -> shas.add(d.sha()));
    return shas;
  }

  /** Returns trainees in post over a financial year on carrying on, weighted by tariff. */
  private double units(String fund, String sha, int financialYear) {
    double units = 0;
    for (Specialty s : england.specialties()) {
      if (s.group().text("fund").equals(fund)) {
        units += units(s, sha, financialYear);
      }
    }
    return units;
  }

  private double units(Specialty s, String sha, int financialYear) {
    double units = 0;
    for (Deanery d : england.deaneries()) {
      if (d.sha().equals(sha)) {
        Cell cell = new Cell(s, d);
        // An August intake is paid for eight months of its first financial year.
        units += 8 / 12.0 * inTraining(cell, financialYear);
        units += 4 / 12.0 * inTraining(cell, financialYear - 1);
      }
    }
    return units;
  }

  /** Returns what part of its fund's spend a specialty takes in the base year on carrying on. */
  double shareOfFund(Specialty s) {
    double units = shas().stream().mapToDouble(sha -> units(s, sha, England.BASE)).sum();
    return units / units(s.group().text("fund"));
  }

  private double inTraining(Cell cell, int academicYear) {
    Specialty s = cell.specialty();
    double units = 0;
    for (int k = 1; k <= s.trainingYears(); k++) {
      units += weight(s, k) * pipeline.inYear(cell, academicYear + 1 - k, k);
    }
    int last = s.trainingYears();
    double extended = pipeline.inYear(cell, academicYear - last, last);
    return units + weight(s, last) * s.group().number("extension") * extended;
  }

  private static double weight(Specialty s, int yearOfTraining) {
    double early = s.undergraduate() && yearOfTraining <= 2 ? PRE_CLINICAL : 1;
    return early * s.group().number("tariff_weight");
  }

  /** Returns the cost in pounds of carrying on. */
  double carryOn(String fund, String sha, int financialYear) {
    return scales.getOrDefault(fund, 0d) * units(fund, sha, financialYear);
  }

  /** Returns pounds for a trainee in post for a year, in the prices of the base year. */
  double tariff(Specialty s) {
    return scales.getOrDefault(s.group().text("fund"), 0d) * weight(s, s.trainingYears());
  }

  Table tariffs() {
    Table table =
        new Table(
            "tariffs", 3, "fund,specialty,year_of_training,gbp_per_trainee_year,portable_share");
    for (Specialty s : england.specialties()) {
      addTariff(table, s, "*", 3);
      if (s.undergraduate()) {
        addTariff(table, s, "1", 1);
        addTariff(table, s, "2", 2);
      }
    }
    return table;
  }

  private void addTariff(Table table, Specialty s, String year, int k) {
    String fund = s.group().text("fund");
    double pounds = scales.getOrDefault(fund, 0d) * weight(s, k);
    String portable = fund.equals("sift") ? "0.8" : fund.equals("nmet") ? "1" : "0.5";
    table.add(source(fund), fund, s.id(), year, Table.decimal(pounds, 2), portable);
  }

  private static String source(String fund) {
    return switch (fund) {
      case "sift" ->
          "derived: SIFT's fifth of MPET over students in post (for comparison 34623 GBP was the"
              + " tariff of 2013/14); portable share illustrative";
      case "nmet" ->
          "derived: NMET's two fifths of MPET over students in post (tuition; bursary and all else"
              + " the levy bought); relative costs and portable share illustrative";
      default ->
          "derived: MADEL's two fifths of MPET over trainees in post; relative costs and portable"
              + " share illustrative";
    };
  }

  Table budgets() {
    Table table = new Table("budgets", 3, "fund,sha,financial_year,amount_gbp");
    List<String> shas = List.copyOf(shas());
    totals.forEach(
        (fund, total) -> {
          double[] spend =
              shas.stream().mapToDouble(sha -> carryOn(fund, sha, England.BASE)).toArray();
          long[] base = Rounding.largestRemainder(spend, total);
          for (int i = 0; i < base.length; i++) {
            addYears(table, fund, shas.get(i), base[i]);
          }
        });
    return table;
  }

  private static void addYears(Table table, String fund, String sha, long base) {
    for (int year = England.BASE; year <= LAST_BUDGET; year++) {
      int rises = StrictMath.min(year, LAST_UPLIFT) - England.BASE;
      double prices = StrictMath.pow(1 + PRICES, year - England.BASE);
      long amount = StrictMath.round(base * prices * StrictMath.pow(1 + UPLIFT, rises));
      String source =
          year == England.BASE
              ? "derived: published MPET of about 4.3bn GBP split 40/20/40 and shared out by cost"
              : "illustrative: 2.5 per cent a year for prices and 1 per cent more until 2013/14";
      table.add(source, fund, sha, year, amount);
    }
  }
}
