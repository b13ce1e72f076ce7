package org.placewright.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Staff in post by specialty, deanery, sex and five-year age band. */
final class Staff {
  private static final int OLDEST_BAND = 70;

  /** Heads of one sex in one age band of one cell. */
  record Band(Cell cell, String sex, int ageFrom, long heads) {}

  private final England england;
  private final List<Band> bands = new ArrayList<>();

  Staff(England england) {
    this.england = england;
    england.specialties().stream().filter(Specialty::hasStaff).forEach(this::addSpecialty);
  }

  List<Band> bands() {
    return List.copyOf(bands);
  }

  private void addSpecialty(Specialty specialty) {
    Map<Integer, Double> ages = ageShares(specialty.group());
    List<Band> shape = new ArrayList<>();
    List<Double> exact = new ArrayList<>();
    for (Deanery deanery : england.deaneries()) {
      for (Map.Entry<Integer, Double> age : ages.entrySet()) {
        double women = femaleShare(specialty.group(), age.getKey());
        double heads = specialty.headcount() * deanery.staff() * age.getValue();
        shape.add(new Band(new Cell(specialty, deanery), "F", age.getKey(), 0));
        exact.add(heads * women);
        shape.add(new Band(new Cell(specialty, deanery), "M", age.getKey(), 0));
        exact.add(heads * (1 - women));
      }
    }
    long[] whole = Rounding.running(exact.stream().mapToDouble(Double::doubleValue).toArray());
    for (int i = 0; i < whole.length; i++) {
      Band band = shape.get(i);
      bands.add(new Band(band.cell(), band.sex(), band.ageFrom(), whole[i]));
    }
  }

  private Map<Integer, Double> ageShares(Group group) {
    String profile = group.text("age_profile");
    Map<Integer, Double> weights = new TreeMap<>();
    if (profile.equals("gps") || profile.equals("consultants")) {
      for (Row row : england.sources().published("london_doctors_by_age_2002")) {
        String band = row.text("age_band");
        if (!band.equals("all")) {
          int from = band.equals("under 30") ? 25 : Integer.parseInt(band.substring(0, 2));
          weights.put(from, row.number(profile));
        }
      }
    } else {
      for (Row row : england.sources().assumed("age_profiles", "profile", profile)) {
        weights.put(row.whole("age_from"), row.number("weight"));
      }
    }
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    weights.replaceAll((age, weight) -> weight / sum);
    return weights;
  }

  private static double femaleShare(Group group, int age) {
    double young = group.number("female_young");
    double old = group.number("female_old");
    double along = StrictMath.max(0, StrictMath.min(1, (age - 30) / 35.0));
    return young + (old - young) * along;
  }

  Table workforce() {
    Table table = new Table("workforce", 5, "specialty,deanery,sex,age_from,age_to,headcount");
    for (Band b : bands) {
      if (b.heads() > 0) {
        Cell c = b.cell();
        table.add(
            source(c.specialty().group()),
            c.specialty().id(),
            c.deanery().id(),
            b.sex(),
            b.ageFrom(),
            b.ageFrom() + 4,
            b.heads());
      }
    }
    return table;
  }

  private static String source(Group group) {
    String total = group.text("headcount_basis");
    return total.startsWith("published")
        ? "derived: national total (" + total + ") shared out; ages as London's doctors in 2002"
        : total + "; ages and places illustrative";
  }

  Table vacancies(Rates rates) {
    Map<String, Double> fte = new TreeMap<>();
    for (Band b : bands) {
      double heads = b.heads();
      double whole = heads * rates.participation(b.cell().specialty(), b.sex(), b.ageFrom() + 2);
      fte.merge(b.cell().specialty().id() + "," + b.cell().deanery().id(), whole, Double::sum);
    }
    Table table = new Table("vacancies", 2, "specialty,deanery,vacancy_fte");
    for (Specialty s : england.specialties()) {
      for (Deanery d : england.deaneries()) {
        double inPost = fte.getOrDefault(s.id() + "," + d.id(), 0d);
        double rate = s.group().number("vacancy") * (1 - 4 * d.fillTilt());
        String vacant = Table.decimal(inPost * rate, 1);
        if (s.hasStaff()) {
          table.add("illustrative: a rate for each group and deanery", s.id(), d.id(), vacant);
        }
      }
    }
    return table;
  }

  Table joiners() {
    Table table = new Table("joiners", 3, "specialty,deanery,year,international,returners");
    for (Specialty s : england.specialties()) {
      long[] abroad = yearly(s, "international");
      long[] back = yearly(s, "returners");
      int i = 0;
      for (int year = England.FIRST_INTAKE; year <= England.HORIZON; year++) {
        for (Deanery d : england.deaneries()) {
          if (abroad[i] + back[i] > 0) {
            String source = "illustrative: a rate for each group";
            table.add(source, s.id(), d.id(), year, abroad[i], back[i]);
          }
          i++;
        }
      }
    }
    return table;
  }

  private long[] yearly(Specialty s, String column) {
    int years = England.HORIZON - England.BASE;
    int deaneries = england.deaneries().size();
    double[] exact = new double[years * deaneries];
    for (int i = 0; i < exact.length; i++) {
      double share = england.deaneries().get(i % deaneries).staff();
      exact[i] = s.headcount() * share * s.group().number(column);
    }
    return Rounding.running(exact);
  }
}
