package org.placewright.sampledata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places and entrants of every programme, past and promised. */
final class Intakes {
  static final int FIRST = 2000;

  private final MedicalSchools schools;
  private final Programmes programmes;
  private final Map<String, Long> places = new TreeMap<>();
  private final Map<String, Long> entrants = new TreeMap<>();

  Intakes(England england, Programmes programmes) {
    this.schools = MedicalSchools.read(england.sources());
    this.programmes = programmes;
    for (Specialty specialty : england.specialties()) {
      for (int year = FIRST; year <= England.BASE; year++) {
        fill(specialty, year);
      }
    }
  }

  private void fill(Specialty specialty, int year) {
    List<Programme> members =
        programmes.all().stream().filter(p -> p.specialty() == specialty).toList();
    double back = England.BASE - year;
    double growth = specialty.group().number("pipeline_growth");
    double scale = StrictMath.pow(1 + growth, -back);
    double[] wanted =
        members.stream()
            .mapToDouble(
                p ->
                    specialty.undergraduate()
                        ? schools.places(p.provider(), year)
                        : p.places() * scale)
            .toArray();
    long[] given = Rounding.running(wanted);
    double[] expected = new double[given.length];
    for (int i = 0; i < given.length; i++) {
      expected[i] = given[i] * members.get(i).cell().fillRate();
    }
    long[] came = Rounding.running(expected);
    for (int i = 0; i < given.length; i++) {
      places.put(key(members.get(i), year), given[i]);
      entrants.put(key(members.get(i), year), StrictMath.min(came[i], given[i]));
    }
  }

  private static String key(Programme programme, int year) {
    return programme.id() + " " + year;
  }

  long places(Programme programme, int year) {
    return places.getOrDefault(key(programme, year), 0L);
  }

  long entrants(Programme programme, int year) {
    return entrants.getOrDefault(key(programme, year), 0L);
  }

  /** Returns the entrants of a specialty in a deanery; carrying on repeats the base year. */
  long entrants(Cell cell, int year) {
    int known = StrictMath.min(year, England.BASE);
    return programmes.all().stream()
        .filter(p -> p.cell().equals(cell))
        .mapToLong(p -> entrants(p, known))
        .sum();
  }

  Table table() {
    Table table = new Table("intakes", 2, "programme,year,places,entrants");
    for (Programme p : programmes.all()) {
      boolean school = p.specialty().undergraduate();
      int last = school ? England.LAST_INTAKE : England.BASE;
      for (int year = FIRST; year <= last; year++) {
        int known = StrictMath.min(year, England.BASE);
        String source = school ? MedicalSchools.source(year) : source(p);
        table.add(source, p.id(), year, places(p, known), entrants(p, known));
      }
    }
    return table;
  }

  private static String source(Programme p) {
    return switch (p.specialty().group().id()) {
      case "general-practice" ->
          "derived: some 2700 GP entrants a year in England shared out by deanery";
      case "dental-specialties", "dental-practice" -> "illustrative: no published intake at hand";
      default ->
          p.specialty().profession().equals("doctor")
              ? "derived: ST1/CT1 posts 2012 (BMJ Careers) scaled to about 4030 hospital"
                  + " entrants; split by specialty and deanery illustrative"
              : "illustrative: no published intake at hand";
    };
  }
}
