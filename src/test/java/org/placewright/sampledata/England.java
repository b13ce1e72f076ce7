package org.placewright.sampledata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** England in the base year: its deaneries and its specialties. */
record England(Sources sources, List<Deanery> deaneries, List<Specialty> specialties) {
  static final int BASE = 2008;
  static final int FIRST_INTAKE = 2009;
  static final int LAST_INTAKE = 2013;
  static final int HORIZON = 2036;

  static England read(Sources sources) {
    return new England(sources, deaneries(sources), specialties(sources));
  }

  private static List<Deanery> deaneries(Sources sources) {
    Map<String, Double> shaPopulation = new LinkedHashMap<>();
    for (Row row : sources.published("sha_population_mid2009_2019")) {
      if (row.whole("year") == FIRST_INTAKE) {
        shaPopulation.put(row.text("sha"), row.number("population"));
      }
    }
    List<Row> rows = sources.assumed("deaneries");
    double[] people =
        rows.stream()
            .mapToDouble(
                r -> shaPopulation.getOrDefault(r.text("sha_name"), 0d) * r.number("share_of_sha"))
            .toArray();
    double[] training = shares(people, rows, "training_index");
    double[] staff = shares(people, rows, "staff_index");
    List<Deanery> deaneries = new ArrayList<>();
    for (int i = 0; i < people.length; i++) {
      deaneries.add(new Deanery(rows.get(i), people[i], training[i], staff[i]));
    }
    return List.copyOf(deaneries);
  }

  private static double[] shares(double[] people, List<Row> rows, String index) {
    double[] shares = new double[people.length];
    double sum = 0;
    for (int i = 0; i < people.length; i++) {
      shares[i] = people[i] * rows.get(i).number(index);
      sum += shares[i];
    }
    for (int i = 0; i < people.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static List<Specialty> specialties(Sources sources) {
    List<Specialty> all = new ArrayList<>();
    for (Row groupRow : sources.assumed("groups")) {
      Group group = new Group(groupRow);
      List<Row> members = sources.assumed("specialties", "group", group.id());
      double[] shares = members.stream().mapToDouble(r -> staffShare(sources, r)).toArray();
      long[] heads = Rounding.largestRemainder(shares, (long) group.number("headcount"));
      for (int i = 0; i < heads.length; i++) {
        all.add(new Specialty(members.get(i), group, heads[i]));
      }
    }
    return List.copyOf(all);
  }

  private static double staffShare(Sources sources, Row specialty) {
    if (!specialty.text("share").equals("published")) {
      return specialty.number("share");
    }
    String published =
        specialty.text("name").replace("Cardiothoracic surgery", "Cardio-thoracic surgery");
    return sources.published("surgical_consultants_england_1997_2002").stream()
        .filter(r -> r.text("specialty").equals(published))
        .mapToDouble(r -> r.number("2002_march"))
        .findFirst()
        .orElseThrow();
  }
}
