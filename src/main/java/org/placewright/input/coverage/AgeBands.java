package org.placewright.input.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.input.table.Tables;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.StaffInPost;

/**
 * The ages at which staff of a sex must be there: those at which the specialty's other deaneries,
 * or the other sex there, have so many that some are to be expected, and those between two others.
 */
final class AgeBands {
  /** So many people of an age are not missing by chance where others have them. */
  private static final double FEWEST_OF_AN_AGE = 10;

  /** The sexes differ more, as where one has only begun to come. */
  private static final double FEWEST_BY_THE_OTHER_SEX = 100;

  private final Headcounts counts;
  private final Map<Patch, Double> people = new TreeMap<>();
  private final Map<Patch, List<AgeBand>> bands = new TreeMap<>();
  private final Map<Patch, Double> ofAge = new TreeMap<>();

  /** By specialty and sex: the ages that any deanery has. */
  private final Map<Patch, Set<AgeBand>> agesOf = new TreeMap<>();

  private final Map<String, List<Patch>> sexesOf;

  AgeBands(Headcounts counts) {
    this.counts = counts;
    for (StaffInPost row : counts.pack().rows(Tables.WORKFORCE)) {
      Patch sex = Headcounts.sex(Patch.of(row.specialty(), row.deanery()), row.sex());
      people.merge(sex, row.headcount(), Double::sum);
      bands.computeIfAbsent(sex, key -> new ArrayList<>()).add(row.ages());
      ofAge.merge(patch(sex, sex.detail(), row.ages()), row.headcount(), Double::sum);
      agesOf.computeIfAbsent(anywhere(sex), key -> new LinkedHashSet<>()).add(row.ages());
    }
    sexesOf =
        people.keySet().stream()
            .collect(Collectors.groupingBy(Patch::specialty, TreeMap::new, Collectors.toList()));
  }

  private static Patch anywhere(Patch sex) {
    return Patch.of(sex.specialty(), "", sex.detail());
  }

  private static Patch patch(Patch where, String sex, AgeBand age) {
    String words = sex + " aged " + age.from() + " to " + age.to();
    return Patch.of(where.specialty(), where.deanery(), words);
  }

  /** Adds the ages that are lost; where a whole sex is lost, that is said instead. */
  void addTo(Dependents wanted) {
    for (Patch sex : people.keySet()) {
      if (counts.staffed().contains(sex.specialty())
          && counts.deaneries().contains(sex.deanery())) {
        asElsewhere(wanted, sex);
        between(wanted, sex);
        asTheOtherSex(wanted, sex);
      }
    }
  }

  /** Ages that other deaneries have, where none of those here overlaps them. */
  private void asElsewhere(Dependents wanted, Patch sex) {
    List<AgeBand> here = bandsOf(sex);
    for (AgeBand age : agesOf.getOrDefault(anywhere(sex), Set.of())) {
      Patch lost = patch(sex, sex.detail(), age);
      if (here.stream().noneMatch(age::overlaps) && isExpected(sex, lost)) {
        wanted.add(lost, Tables.WORKFORCE);
      }
    }
  }

  /** Ages between two others, where those of either side have so many a year of age. */
  private void between(Dependents wanted, Patch sex) {
    List<AgeBand> here =
        bandsOf(sex).stream().sorted(Comparator.comparingInt(AgeBand::from)).toList();
    for (int n = 1; n < here.size(); n++) {
      AgeBand younger = here.get(n - 1);
      AgeBand older = here.get(n);
      int years = older.from() - younger.to() - 1;
      double aYear = Math.min(aYear(sex, younger), aYear(sex, older));
      if (years > 0 && years * aYear >= FEWEST_OF_AN_AGE) {
        AgeBand lost = new AgeBand(younger.to() + 1, older.from() - 1);
        wanted.add(patch(sex, sex.detail(), lost), Tables.WORKFORCE);
      }
    }
  }

  private double aYear(Patch sex, AgeBand age) {
    return ofAge.getOrDefault(patch(sex, sex.detail(), age), 0.0) / age.years();
  }

  private void asTheOtherSex(Dependents wanted, Patch sex) {
    for (Sex other : Sex.values()) {
      Patch there = Headcounts.sex(sex.pair(), other);
      double share = people.getOrDefault(sex, 0.0) / people.getOrDefault(there, 0.0);
      for (AgeBand age : bandsOf(there)) {
        double expected = share * ofAge.getOrDefault(patch(sex, other.code(), age), 0.0);
        if (expected >= FEWEST_BY_THE_OTHER_SEX && bandsOf(sex).stream().noneMatch(age::overlaps)) {
          wanted.add(patch(sex, sex.detail(), age), Tables.WORKFORCE);
        }
      }
    }
  }

  private List<AgeBand> bandsOf(Patch sex) {
    return bands.getOrDefault(sex, List.of());
  }

  private boolean isExpected(Patch sex, Patch age) {
    double others = 0;
    double ofThisAge = 0;
    for (Patch other : sexesOf.getOrDefault(sex.specialty(), List.of())) {
      if (other.detail().equals(sex.detail()) && !other.deanery().equals(sex.deanery())) {
        others += people.getOrDefault(other, 0.0);
        Patch same = Patch.of(other.specialty(), other.deanery(), age.detail());
        ofThisAge += ofAge.getOrDefault(same, 0.0);
      }
    }
    double here = people.getOrDefault(sex, 0.0);
    return others > 0 && here * ofThisAge / others >= FEWEST_OF_AN_AGE;
  }
}
