package org.placewright.sampledata;

import java.util.ArrayList;
import java.util.List;

/** The training programmes and their places in the base year. */
record Programmes(List<Programme> all) {
  private static final int MOST_IN_A_DEANERY = 12;

  static Programmes of(England england, Providers providers) {
    List<Programme> all = new ArrayList<>();
    for (Specialty specialty : england.specialties()) {
      if (!specialty.undergraduate()) {
        addSpecialty(all, specialty, england, providers);
      }
    }
    addMedicalSchools(all, england);
    return new Programmes(List.copyOf(all));
  }

  private static void addSpecialty(
      List<Programme> all, Specialty specialty, England england, Providers providers) {
    List<Deanery> deaneries =
        england.deaneries().stream()
            .filter(d -> !providers.of(d, specialty.group().text("provider_kind")).isEmpty())
            .toList();
    double[] weights = deaneries.stream().mapToDouble(Deanery::training).toArray();
    long[] places = Rounding.largestRemainder(weights, specialty.places());
    for (int i = 0; i < places.length; i++) {
      Cell cell = new Cell(specialty, deaneries.get(i));
      double trainers = trainers(england, cell) / StrictMath.max(1, places[i]);
      all.addAll(split(cell, places[i], trainers, providers));
    }
  }

  private static List<Programme> split(
      Cell cell, long places, double trainers, Providers providers) {
    Group group = cell.specialty().group();
    long wanted = StrictMath.round(places / group.number("places_per_programme"));
    int count = (int) StrictMath.min(MOST_IN_A_DEANERY, StrictMath.max(1, wanted));
    String stem = cell.specialty().id() + "-" + cell.deanery().id();
    double[] sizes = new double[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = 0.75 + 0.5 * Hash.unit("size " + stem + i);
    }
    long[] split = Rounding.largestRemainder(sizes, places);
    var hosts = providers.of(cell.deanery(), group.text("provider_kind"));
    List<Programme> some = new ArrayList<>();
    for (int i = 0; i < count && places > 0; i++) {
      String id = count == 1 ? stem : stem + "-" + (i + 1);
      some.add(new Programme(id, cell, hosts.get(i % hosts.size()).id(), split[i], trainers));
    }
    return some;
  }

  private static void addMedicalSchools(List<Programme> all, England england) {
    Specialty medicine =
        england.specialties().stream().filter(Specialty::undergraduate).findFirst().orElseThrow();
    MedicalSchools targets = MedicalSchools.read(england.sources());
    for (Row school : england.sources().assumed("medical_schools")) {
      Deanery deanery =
          england.deaneries().stream()
              .filter(d -> d.id().equals(school.text("deanery")))
              .findFirst()
              .orElseThrow();
      String provider = school.text("provider");
      String id = "undergraduate-medicine-" + provider.replace("-medical-school", "");
      long places = targets.places(provider, England.BASE);
      all.add(new Programme(id, new Cell(medicine, deanery), provider, places, 1));
    }
  }

  /** Returns how many entrants a year the trainers among a deanery's GPs can take. */
  private static double trainers(England england, Cell cell) {
    Row assumed = england.sources().assumed("gp_trainers").get(0);
    double staff = cell.specialty().headcount() * cell.deanery().staff();
    return staff / assumed.number("gps_per_trainer") / assumed.number("years_with_trainer");
  }

  Table table() {
    Table table = new Table("programmes", 1, "programme,specialty,deanery,provider,min_cohort");
    for (Programme p : all) {
      String source =
          p.specialty().undergraduate()
              ? "published: school; illustrative: min_cohort"
              : "illustrative: programmes share out the deanery's places";
      String cohort = p.specialty().group().text("min_cohort");
      long least = StrictMath.min(Long.parseLong(cohort), p.places());
      table.add(source, p.id(), p.specialty().id(), p.cell().deanery().id(), p.provider(), least);
    }
    return table;
  }

  Table capacityTable() {
    Table table = new Table("capacity", 2, "programme,year,max_trainees,max_places");
    for (Programme p : all) {
      boolean practice = p.specialty().id().equals("general-practice");
      table.add(
          practice
              ? "derived: one GP in six trains one at a time; each for 18 of 36 months; illustrative"
              : "illustrative: headroom over the places of 2008",
          p.id(),
          "*",
          p.maxTrainees(),
          p.maxPlaces());
    }
    return table;
  }
}
