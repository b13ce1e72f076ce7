package org.placewright.sampledata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Residents by deanery, year, sex and five-year age band. */
final class Residents {
  static final int LAST = England.HORIZON;
  static final int FIRST_PROJECTED = 2020;
  private static final int LAST_ESTIMATE = 2019;
  private static final int BANDS = 18;
  private static final double ENGLAND_OF_UK = 0.84;

  /** Some of the residents: of a sex, or of both by {@code *}, of ages in whole bands. */
  record People(String sex, int ageFrom, int ageTo) {
    static final People ALL = new People("*", 0, 120);
    static final People UNDER_FIVE = new People("*", 0, 4);
  }

  private final England england;
  private final Map<String, long[]> cells = new TreeMap<>();
  private final Map<Integer, double[]> shapes = new TreeMap<>();
  private final Map<String, Map<Integer, Long>> shaTotals = new TreeMap<>();

  Residents(England england) {
    this.england = england;
    for (int year : new int[] {2008, 2010, 2015}) {
      String column = year == 2008 ? "uk_2008_linear_interpolation" : "uk_" + year;
      shapes.put(year, read("uk_age_sex_wpp2019_thousands", column, 1000 * ENGLAND_OF_UK));
    }
    for (int year = FIRST_PROJECTED; year <= LAST; year++) {
      String table = "england_npp2020_principal_5y_2020_2045";
      shapes.put(year, read(table, Integer.toString(year), 1));
    }
    readTotals();
    split();
  }

  private double[] read(String table, String column, double scale) {
    double[] shape = new double[2 * BANDS];
    for (Row row : england.sources().published(table)) {
      String from = row.text("age_band").split("[-+]", -1)[0];
      int band = StrictMath.min(BANDS - 1, Integer.parseInt(from) / 5);
      int sex = row.text("sex").equals("F") ? 0 : BANDS;
      shape[sex + band] += scale * row.number(column);
    }
    return shape;
  }

  private void readTotals() {
    Map<String, String> slugs = new TreeMap<>();
    england.deaneries().forEach(d -> slugs.put(d.row().text("sha_name"), d.sha()));
    for (Row row : england.sources().published("sha_population_mid2009_2019")) {
      String sha = slugs.getOrDefault(row.text("sha"), row.text("sha"));
      Map<Integer, Long> years = shaTotals.computeIfAbsent(sha, s -> new TreeMap<>());
      years.put(row.whole("year"), Long.parseLong(row.text("population")));
    }
    shaTotals.values().forEach(y -> y.put(England.BASE, 2 * y.get(2009) - y.get(2010)));
    double[] last = shaTotals.values().stream().mapToDouble(y -> y.get(LAST_ESTIMATE)).toArray();
    for (int year = FIRST_PROJECTED; year <= LAST; year++) {
      long[] split = Rounding.largestRemainder(last, projected(year));
      int i = 0;
      for (Map<Integer, Long> years : shaTotals.values()) {
        years.put(year, split[i++]);
      }
    }
  }

  /** Returns the projected residents of England in a year from 2020 on. */
  long projected(int year) {
    double sum = 0;
    for (double persons : shape(year)) {
      sum += persons;
    }
    return StrictMath.round(sum);
  }

  /** Returns England's age and sex shape: women's bands, then men's; linear between known years. */
  private double[] shape(int year) {
    int before = year;
    int after = year;
    while (!shapes.containsKey(before)) {
      before--;
    }
    while (!shapes.containsKey(after)) {
      after++;
    }
    double[] from = shapes.getOrDefault(before, new double[0]);
    double[] to = shapes.getOrDefault(after, new double[0]);
    double along = after == before ? 0 : (double) (year - before) / (after - before);
    double[] shape = new double[from.length];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = from[i] + (to[i] - from[i]) * along;
    }
    return shape;
  }

  private void split() {
    for (int year = England.BASE; year <= LAST; year++) {
      for (String sha : shaTotals.keySet()) {
        split(sha, year);
      }
    }
  }

  private void split(String sha, int year) {
    List<Deanery> members = england.deaneries().stream().filter(d -> d.sha().equals(sha)).toList();
    double[] shares = members.stream().mapToDouble(d -> d.row().number("share_of_sha")).toArray();
    long total = shaTotals.getOrDefault(sha, Map.of()).getOrDefault(year, 0L);
    long[] split = Rounding.largestRemainder(shares, total);
    for (int i = 0; i < split.length; i++) {
      cells.put(key(members.get(i), year), Rounding.largestRemainder(shape(year), split[i]));
    }
  }

  private static String key(Deanery deanery, int year) {
    return deanery.id() + " " + year;
  }

  private long[] cell(Deanery deanery, int year) {
    return cells.getOrDefault(key(deanery, year), new long[0]);
  }

  /** Returns the residents of a deanery, of a sex or of both, in whole five-year bands. */
  double of(Deanery deanery, int year, People people) {
    long[] cell = cell(deanery, year);
    double persons = 0;
    for (int c = 0; c < cell.length; c++) {
      int age = 5 * (c % BANDS);
      boolean counts = people.sex().equals("*") || people.sex().equals(c < BANDS ? "F" : "M");
      persons += counts && age >= people.ageFrom() && age <= people.ageTo() ? cell[c] : 0;
    }
    return persons;
  }

  Table table() {
    Table table = new Table("population", 5, "deanery,year,sex,age_from,age_to,persons");
    for (int year = England.BASE; year <= LAST; year++) {
      for (Deanery deanery : england.deaneries()) {
        long[] cell = cell(deanery, year);
        for (int c = 0; c < cell.length; c++) {
          int from = 5 * (c % BANDS);
          int to = from == 85 ? 120 : from + 4;
          String sex = c < BANDS ? "F" : "M";
          table.add(source(year), deanery.id(), year, sex, from, to, cell[c]);
        }
      }
    }
    return table;
  }

  private static String source(int year) {
    if (year == England.BASE) {
      return "derived: ONS SHA totals 2009-2010 carried back; ages as the UK (UN WPP 2019)";
    }
    return year < FIRST_PROJECTED
        ? "derived: ONS mid-year SHA total (published); ages as the UK (UN WPP 2019)"
        : "derived: ONS 2020-based projection of England (published); SHA shares of 2019 held";
  }
}
