package org.placewright.sampledata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plain national stock-flow of one specialty on carrying on, written apart from the program's own
 * engine: it says whether the pack's figures are sane, to a per cent or so.
 */
final class CarryOn {
  private static final int OLDEST = 79;

  private final String specialty;
  private final Row training;
  private final int years;
  private final List<Row> participation;
  private final List<Row> leaving;
  private final Map<Integer, Double> entrants = new TreeMap<>();
  private final Map<Integer, double[]> joiners = new TreeMap<>();
  private final double[][] heads = new double[2][OLDEST + 1];

  CarryOn(PackFiles pack, Row specialtyRow) {
    specialty = specialtyRow.text("specialty");
    years = specialtyRow.whole("training_years");
    training = PackFiles.of(pack.rows("training"), specialty).get(0);
    participation = PackFiles.of(pack.rows("participation"), specialty);
    leaving = PackFiles.of(pack.rows("leaving"), specialty);
    Map<String, Row> programmes = pack.byId("programmes", "programme");
    for (Row intake : pack.rows("intakes")) {
      Row programme = programmes.getOrDefault(intake.text("programme"), intake);
      if (programme.text("specialty").equals(specialty)) {
        entrants.merge(intake.whole("year"), intake.number("entrants"), Double::sum);
      }
    }
    readStaff(pack);
  }

  private void readStaff(PackFiles pack) {
    for (Row r : pack.rows("workforce")) {
      if (r.text("specialty").equals(specialty)) {
        for (int age = r.whole("age_from"); age <= r.whole("age_to"); age++) {
          int band = r.whole("age_to") - r.whole("age_from") + 1;
          heads[sex(r.text("sex"))][age] += r.number("headcount") / band;
        }
      }
    }
    for (Row r : pack.rows("joiners")) {
      if (r.text("specialty").equals(specialty)) {
        double[] sum = joiners.computeIfAbsent(r.whole("year"), y -> new double[2]);
        sum[0] += r.number("international");
        sum[1] += r.number("returners");
      }
    }
  }

  private static int sex(String sex) {
    return sex.equals("F") ? 0 : 1;
  }

  private static String sex(int sex) {
    return sex == 0 ? "F" : "M";
  }

  /** Returns FTE in post in the base year and each year after it, to the last. */
  double[] fte(int base, int last) {
    double[] fte = new double[last - base + 1];
    fte[0] = fte();
    for (int year = base + 1; year <= last; year++) {
      age();
      join(year, base);
      fte[year - base] = fte();
    }
    return fte;
  }

  private double fte() {
    double sum = 0;
    for (int sex = 0; sex < 2; sex++) {
      for (int age = 20; age <= OLDEST; age++) {
        double rate = PackFiles.at(participation, sex(sex), age, "fte_per_head");
        sum += heads[sex][age] * rate;
      }
    }
    return sum;
  }

  private void age() {
    for (int sex = 0; sex < 2; sex++) {
      for (int age = OLDEST; age > 20; age--) {
        double leave = PackFiles.at(leaving, sex(sex), age - 1, "annual_rate");
        heads[sex][age] = heads[sex][age - 1] * (1 - leave);
      }
      heads[sex][20] = 0;
    }
  }

  private void join(int year, int base) {
    double extended = training.number("extension_rate");
    double done =
        completions(year - years, base) * (1 - extended)
            + completions(year - years - 1, base) * extended;
    double[] others = joiners.getOrDefault(year, new double[2]);
    double women = training.number("share_female");
    int age = training.whole("age_at_completion");
    for (int sex = 0; sex < 2; sex++) {
      double share = sex == 0 ? women : 1 - women;
      heads[sex][age] += share * (done + others[0]);
      heads[sex][40] += share * others[1];
    }
  }

  private double completions(int intake, int base) {
    double came = entrants.getOrDefault(StrictMath.min(intake, base), 0d);
    return came * StrictMath.pow(1 - training.number("annual_attrition"), years);
  }
}
