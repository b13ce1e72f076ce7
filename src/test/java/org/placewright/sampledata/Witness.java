package org.placewright.sampledata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plain plan that meets every hard lever: general practice grows by what is asked, hospital
 * specialties shrink by a fixed step a year, and everything else goes on as it is.
 */
final class Witness {
  private static final double STEP = 0.075;
  private static final int STEPS = 3;

  /** Of what stability allows, so that rounding stays within it. */
  private static final double WITHIN = 0.6;

  private final WitnessPack pack;
  private final Map<String, List<WitnessPack.Course>> cells = new LinkedHashMap<>();
  private final Map<String, Integer> places = new TreeMap<>();

  Witness(WitnessPack pack) {
    this.pack = pack;
    for (WitnessPack.Course c : pack.courses) {
      cells.computeIfAbsent(c.cell(), k -> new ArrayList<>()).add(c);
    }
    for (int year = pack.first; year <= pack.last; year++) {
      plan(year);
    }
  }

  /** Returns places by programme and year. */
  Map<String, Integer> places() {
    return Map.copyOf(places);
  }

  static int base(List<WitnessPack.Course> cell) {
    return cell.stream().mapToInt(WitnessPack.Course::base).sum();
  }

  static int room(List<WitnessPack.Course> cell) {
    return cell.stream().filter(c -> !c.weak()).mapToInt(WitnessPack.Course::maxPlaces).sum();
  }

  private void plan(int year) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    List<List<WitnessPack.Course>> practice = new ArrayList<>();
    cells.forEach(
        (id, cell) -> {
          wanted.put(id, StrictMath.min(room(cell), usual(cell, year)));
          if (cell.get(0).practice()) {
            practice.add(cell);
          }
        });
    growPractice(wanted, practice, year);
    cells.forEach((id, cell) -> fill(cell, wanted.getOrDefault(id, 0), year));
  }

  private int usual(List<WitnessPack.Course> cell, int year) {
    WitnessPack.Course any = cell.get(0);
    int steps = StrictMath.min(STEPS, year - pack.base);
    boolean hospital = any.entrySet() && !any.practice();
    String specialty = any.cell().split(" ", -1)[0];
    double step = StrictMath.min(STEP, WITHIN * pack.lever("stability", specialty, year));
    return hospital ? (int) StrictMath.floor(base(cell) * (1 - step * steps)) : base(cell);
  }

  private void growPractice(
      Map<String, Integer> wanted, List<List<WitnessPack.Course>> practice, int year) {
    int target = practice.stream().mapToInt(Witness::base).sum();
    target += (int) pack.lever("gp-plus", "*", year);
    while (practice.stream().mapToInt(c -> wanted.getOrDefault(id(c), 0)).sum() < target) {
      List<WitnessPack.Course> next =
          practice.stream()
              .filter(c -> wanted.getOrDefault(id(c), 0) < room(c))
              .min(
                  Comparator.comparingDouble(c -> wanted.getOrDefault(id(c), 0) / (double) base(c)))
              .orElseThrow();
      wanted.merge(id(next), 1, Integer::sum);
    }
  }

  private static String id(List<WitnessPack.Course> cell) {
    return cell.get(0).cell();
  }

  private void fill(List<WitnessPack.Course> cell, int total, int year) {
    List<WitnessPack.Course> open = cell.stream().filter(c -> !c.weak()).toList();
    double[] sizes = open.stream().mapToDouble(WitnessPack.Course::base).toArray();
    long[] split = Rounding.largestRemainder(sizes, total);
    int over = 0;
    for (int i = 0; i < split.length; i++) {
      int fits = (int) StrictMath.min(split[i], open.get(i).maxPlaces());
      over += (int) split[i] - fits;
      places.put(open.get(i).id() + " " + year, fits);
    }
    for (WitnessPack.Course c : open) {
      int now = places.getOrDefault(c.id() + " " + year, 0);
      int more = StrictMath.min(over, c.maxPlaces() - now);
      places.put(c.id() + " " + year, now + more);
      over -= more;
    }
    cell.stream().filter(WitnessPack.Course::weak).forEach(c -> places.put(c.id() + " " + year, 0));
  }
}
