package org.placewright.sampledata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the feasibility check needs of a pack: programmes with their limits, past and prices. */
final class WitnessPack {
  /** A programme; a weak one fails its assessment and may take nobody. */
  record Course(
      Row programme,
      Row specialty,
      String sha,
      boolean weak,
      int base,
      int maxPlaces,
      int maxHeads) {
    String id() {
      return programme.text("programme");
    }

    String cell() {
      return specialty.text("specialty") + " " + programme.text("deanery");
    }

    boolean practice() {
      return specialty.text("general_practice").equals("yes");
    }

    boolean entrySet() {
      return specialty.text("entry_set").equals("yes");
    }
  }

  final int base;
  final int first;
  final int last;
  final List<Course> courses = new ArrayList<>();
  private final Map<String, Double> past = new TreeMap<>();
  private final Map<String, Row> training;
  private final List<Row> fills;
  private final Map<String, Double> fillOfCell = new TreeMap<>();
  private final Map<String, List<Row>> tariffs = new TreeMap<>();
  private final List<Row> levers;
  private final List<Row> uplift;
  private final List<Row> curriculum;

  WitnessPack(PackFiles pack) {
    Map<String, Row> settings = pack.byId("settings", "setting");
    base = setting(settings, "base_year");
    first = setting(settings, "first_intake_year");
    last = setting(settings, "last_intake_year");
    training = pack.byId("training", "specialty");
    fills = pack.rows("fill_rates");
    for (Row r : pack.rows("tariffs")) {
      tariffs.computeIfAbsent(r.text("specialty"), each -> new ArrayList<>()).add(r);
    }
    levers = pack.rows("levers");
    uplift = pack.rowsIfThere("uplift");
    curriculum = pack.rowsIfThere("curriculum");
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Row r : pack.rows("intakes")) {
      past.put(r.text("programme") + " " + r.text("year"), r.number("entrants"));
      if (r.whole("year") == base) {
        places.put(r.text("programme"), r.whole("places"));
      }
    }
    readCourses(pack, places, setting(settings, "quality_valid_years"));
  }

  private static int setting(Map<String, Row> settings, String name) {
    return settings.getOrDefault(name, new Row(Map.of())).whole("value");
  }

  private void readCourses(PackFiles pack, Map<String, Integer> places, int validYears) {
    Map<String, Row> specialties = pack.byId("specialties", "specialty");
    Map<String, Row> deaneries = pack.byId("deaneries", "deanery");
    Map<String, Row> capacity = pack.byId("capacity", "programme");
    Map<String, Row> latest = new TreeMap<>();
    // The rows are in order of their dates, so the last one stays.
    pack.rows("quality").forEach(r -> latest.put(r.text("programme"), r));
    for (Row p : pack.rows("programmes")) {
      String id = p.text("programme");
      Row limits = capacity.getOrDefault(id, p);
      Row seen = latest.get(id);
      boolean weak =
          seen == null
              || seen.number("score") < lever("quality-threshold", "*", first)
              || Integer.parseInt(seen.text("assessed_on").substring(0, 4)) < base - validYears;
      courses.add(
          new Course(
              p,
              specialties.getOrDefault(p.text("specialty"), p),
              deaneries.getOrDefault(p.text("deanery"), p).text("sha"),
              weak,
              places.getOrDefault(id, 0),
              limits.whole("max_places"),
              limits.whole("max_trainees")));
    }
  }

  /** Returns the lever's value in a year, the row of that scope before the wildcard. */
  double lever(String id, String scope, int year) {
    double any = 0;
    for (Row r : levers) {
      boolean inForce = r.whole("from_year") <= year && year <= r.whole("to_year");
      if (r.text("lever").equals(id) && inForce) {
        if (r.text("scope").equals(scope)) {
          return r.number("value");
        }
        any = r.text("scope").equals("*") ? r.number("value") : any;
      }
    }
    return any;
  }

  /** Returns the last year in which a lever is in force. */
  int lastOf(String id) {
    return levers.stream()
        .filter(r -> r.text("lever").equals(id))
        .mapToInt(r -> r.whole("to_year"))
        .max()
        .orElseThrow();
  }

  /** Returns expected entrants per place: the specialty's own row counts before the deanery's. */
  double fill(Course c) {
    return fillOfCell.computeIfAbsent(c.cell(), cell -> fillByRows(c));
  }

  private double fillByRows(Course c) {
    double rate = 1;
    int best = -1;
    for (Row r : fills) {
      boolean own = r.text("specialty").equals(c.specialty().text("specialty"));
      boolean here = r.text("deanery").equals(c.programme().text("deanery"));
      int score = (own ? 2 : 0) + (here ? 1 : 0);
      boolean fits =
          (own || r.text("specialty").equals("*")) && (here || r.text("deanery").equals("*"));
      if (fits && score > best) {
        best = score;
        rate = r.number("fill_rate");
      }
    }
    return rate;
  }

  /** Returns trainees in post in the academic year from August, by year of training. */
  double[] inPost(Course c, int year, Map<String, Integer> places) {
    int years = c.specialty().whole("training_years");
    Row t = training.getOrDefault(c.specialty().text("specialty"), c.specialty());
    double stays = 1 - t.number("annual_attrition");
    double[] heads = new double[years + 1];
    for (int k = 1; k <= years + 1; k++) {
      int intake = year + 1 - k;
      double came =
          intake <= base
              ? past.getOrDefault(c.id() + " " + intake, 0d)
              : places.getOrDefault(c.id() + " " + intake, c.base()) * fill(c);
      double share = k > years ? t.number("extension_rate") : 1;
      heads[k - 1] = share * came * StrictMath.pow(stays, StrictMath.min(k, years) - 1);
    }
    return heads;
  }

  /** Returns the fund that pays for a course. */
  String fund(Course c) {
    return tariffs(c).get(0).text("fund");
  }

  private List<Row> tariffs(Course c) {
    return tariffs.getOrDefault(c.specialty().text("specialty"), List.of());
  }

  /** Returns what prices have become of those of the base year, by the row for every year. */
  private double prices(int financialYear) {
    double rate = uplift.stream().mapToDouble(r -> r.number("rate")).sum();
    return StrictMath.pow(1 + rate, financialYear - base);
  }

  /** Returns what the curriculum costs beside the tariff, for a trainee in a year of training. */
  private double curriculum(Course c, int academicYear) {
    return curriculum.stream()
        .filter(r -> r.text("specialty").equals(c.specialty().text("specialty")))
        .filter(r -> r.whole("from_year") <= academicYear)
        .mapToDouble(r -> r.number("gbp_per_trainee_year"))
        .sum();
  }

  private double tariff(Course c, int yearOfTraining) {
    double any = 0;
    for (Row r : tariffs(c)) {
      if (r.text("year_of_training").equals(Integer.toString(yearOfTraining))) {
        return r.number("gbp_per_trainee_year");
      }
      any = r.text("year_of_training").equals("*") ? r.number("gbp_per_trainee_year") : any;
    }
    return any;
  }

  /** Returns pounds by fund and authority in a financial year. */
  Map<String, Double> spend(int year, Map<String, Integer> places) {
    Map<String, Double> spend = new TreeMap<>();
    for (Course c : courses) {
      double pounds = cost(c, year, places) * 8 / 12 + cost(c, year - 1, places) * 4 / 12;
      spend.merge(fund(c) + " " + c.sha(), pounds * prices(year), Double::sum);
    }
    return spend;
  }

  private double cost(Course c, int academicYear, Map<String, Integer> places) {
    double[] heads = inPost(c, academicYear, places);
    double more = curriculum(c, academicYear);
    double pounds = 0;
    for (int k = 1; k <= heads.length; k++) {
      pounds += heads[k - 1] * (tariff(c, k) + more);
    }
    return pounds;
  }
}
