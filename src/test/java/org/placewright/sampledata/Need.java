package org.placewright.sampledata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plain national projection of one specialty's demand, relative to the base year. */
record Need(List<Row> utilisation, List<Row> drivers, Map<String, Double> people) {
  static Need of(PackFiles pack, String specialty) {
    Map<String, Double> people = new TreeMap<>();
    for (Row r : pack.rows("population")) {
      String key = r.text("year") + " " + r.text("sex") + " " + r.text("age_from");
      people.merge(key, r.number("persons"), Double::sum);
    }
    Map<String, Row> drivers = new TreeMap<>();
    for (Row r : pack.rows("demand_drivers")) {
      boolean own = r.text("specialty").equals(specialty);
      if (r.text("deanery").equals("*") && (own || r.text("specialty").equals("*"))) {
        drivers.merge(r.text("driver"), r, (a, b) -> own ? b : a);
      }
    }
    List<Row> utilisation = PackFiles.of(pack.rows("utilisation"), specialty);
    return new Need(utilisation, List.copyOf(drivers.values()), Map.copyOf(people));
  }

  double growth(int base, int year) {
    double growth = weighted(year) / weighted(base);
    for (Row d : drivers) {
      int last = StrictMath.min(year, d.whole("to_year"));
      int times = StrictMath.max(0, last - d.whole("from_year") + 1);
      growth *= StrictMath.pow(1 + d.number("central"), times);
    }
    return growth;
  }

  private double weighted(int year) {
    double sum = 0;
    for (String sex : List.of("F", "M")) {
      for (int from = 0; from <= 85; from += 5) {
        double persons = people.getOrDefault(year + " " + sex + " " + from, 0d);
        sum += persons * PackFiles.at(utilisation, sex, from, "weight");
      }
    }
    return sum;
  }
}
