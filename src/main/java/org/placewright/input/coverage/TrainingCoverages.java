package org.placewright.input.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.Severity;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.Quality;
import org.placewright.scenario.training.TraineesInPost;

/** What the tables of trainees, and those about programmes, must cover. */
final class TrainingCoverages {
  /** So many trainees in a usual year are not missing from another by chance. */
  private static final double FEWEST_A_YEAR = 5;

  private final Pack pack;
  private final List<LeverDeclaration> levers;
  private final Map<String, Programme> programmes = new HashMap<>();
  private final Map<String, Integer> trainingYears = new HashMap<>();

  TrainingCoverages(Pack pack, List<LeverDeclaration> levers) {
    this.pack = pack;
    this.levers = levers;
    pack.rows(Tables.PROGRAMMES).forEach(row -> programmes.put(row.id(), row));
    for (Specialty row : pack.rows(Tables.SPECIALTIES)) {
      trainingYears.put(row.id(), row.trainingYears());
    }
  }

  List<Coverage> all(Optional<Horizon> horizon) {
    List<Coverage> all = new ArrayList<>();
    horizon.ifPresent(years -> all.add(trainees(years)));
    horizon.ifPresent(years -> all.add(intakes(years)));
    all.add(programmes());
    all.add(quality());
    Set<Patch> held = patches(pack.rows(Tables.CAPACITY), Capacity::programme);
    all.add(Coverage.saidElsewhere(pack, Tables.CAPACITY, ofProgrammes(), held));
    all.add(bySpecialty(Tables.TARIFFS, row -> row.specialty()));
    all.add(bySpecialty(Tables.TRAINING, row -> row.specialty()));
    return all;
  }

  private Dependents ofProgrammes() {
    return new Dependents()
        .addAll(programmes.values().stream().map(Patch::of).toList(), Tables.PROGRAMMES);
  }

  private <R extends Row> Set<Patch> patches(List<R> rows, Function<R, String> programme) {
    return rows.stream()
        .map(programme)
        .flatMap(id -> Optional.ofNullable(programmes.get(id)).stream())
        .map(Patch::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whoever entered within the length of the training is in training, in a year of it. */
  private Coverage trainees(Horizon horizon) {
    Dependents wanted = new Dependents();
    for (Intake row : pack.rows(Tables.INTAKES)) {
      int year = horizon.baseYear() - row.year() + 1;
      Optional.ofNullable(programmes.get(row.programme()))
          .filter(programme -> row.entrants() > 0 && year >= 1)
          .filter(programme -> year <= trainingYears.getOrDefault(programme.specialty(), 0))
          .map(programme -> Patch.of(programme.specialty(), programme.deanery(), yearWords(year)))
          .ifPresent(patch -> wanted.add(patch, Tables.INTAKES));
    }
    everyYear(wanted);
    Set<Patch> given =
        pack.rows(Tables.TRAINEES).stream()
            .map(row -> Patch.of(row.specialty(), row.deanery(), yearWords(row.yearOfTraining())))
            .collect(Collectors.toCollection(TreeSet::new));
    return Coverage.saidElsewhere(pack, Tables.TRAINEES, wanted, given)
        .orElse(
            Severity.ERROR,
            "none would be in training there",
            "Add the rows; a headcount of 0 says that all have left.");
  }

  /** Before those who are in a year of training others entered, and are in the years before it. */
  private void everyYear(Dependents wanted) {
    Map<Patch, Integer> last = new TreeMap<>();
    Map<Patch, Integer> rows = new TreeMap<>();
    Map<Patch, Double> people = new TreeMap<>();
    for (TraineesInPost row : pack.rows(Tables.TRAINEES)) {
      int nominal = trainingYears.getOrDefault(row.specialty(), 0);
      if (row.headcount() > 0 && row.yearOfTraining() <= nominal) {
        Patch pair = Patch.of(row.specialty(), row.deanery());
        last.merge(pair, row.yearOfTraining(), Math::max);
        rows.merge(pair, 1, Integer::sum);
        people.merge(pair, row.headcount(), Double::sum);
      }
    }
    // Where few are in training there are years in which nobody is.
    last.keySet()
        .removeIf(
            pair -> {
              int years = rows.getOrDefault(pair, 0);
              return years < 2 || people.getOrDefault(pair, 0.0) < FEWEST_A_YEAR * years;
            });
    last.forEach(
        (pair, year) ->
            IntStream.rangeClosed(1, year)
                .mapToObj(each -> Patch.of(pair.specialty(), pair.deanery(), yearWords(each)))
                .forEach(patch -> wanted.add(patch, Tables.TRAINEES)));
  }

  private static String yearWords(int yearOfTraining) {
    return "year " + yearOfTraining;
  }

  private Coverage intakes(Horizon horizon) {
    List<Intake> baseline =
        pack.rows(Tables.INTAKES).stream()
            .filter(row -> row.year() == horizon.baselineYear())
            .toList();
    return Coverage.saidElsewhere(
            pack, Tables.INTAKES, ofProgrammes(), patches(baseline, Intake::programme))
        .orElse(
            Severity.WARNING,
            "there is no intake of the baseline year, "
                + horizon.baselineYear()
                + ", and every place of the plan would look like growth",
            "Add the rows; 0 places say that there was none.");
  }

  /** Where some are in training there is a programme that they are on. */
  private Coverage programmes() {
    Dependents wanted = new Dependents();
    pack.rows(Tables.TRAINEES).stream()
        .filter(row -> row.headcount() > 0)
        .forEach(row -> wanted.add(Patch.of(row.specialty(), row.deanery()), Tables.TRAINEES));
    Set<Patch> given =
        programmes.values().stream()
            .map(row -> Patch.of(row.specialty(), row.deanery()))
            .collect(Collectors.toCollection(TreeSet::new));
    return Coverage.saidElsewhere(pack, Tables.PROGRAMMES, wanted, given)
        .orElse(
            Severity.WARNING,
            "no place could be commissioned there",
            "Add its programmes, unless they have closed.");
  }

  private Coverage quality() {
    Set<Patch> given = patches(pack.rows(Tables.QUALITY), Quality::programme);
    List<String> closing =
        levers.stream()
            .filter(
                lever ->
                    lever.closesWithout().filter(Tables.QUALITY.shape().name()::equals).isPresent())
            .map(LeverDeclaration::id)
            .filter(this::isInForce)
            .toList();
    Dependents wanted = given.isEmpty() && closing.isEmpty() ? new Dependents() : ofProgrammes();
    return Coverage.saidElsewhere(pack, Tables.QUALITY, wanted, given)
        .orElse(
            Severity.WARNING,
            closing.isEmpty()
                ? "nobody has judged its training"
                : "nobody has judged its training, so "
                    + String.join(", ", closing)
                    + " allows it no places",
            "Add a judgement, unless there is none.");
  }

  private boolean isInForce(String lever) {
    return pack.rows(Tables.LEVERS).stream()
        .anyMatch(row -> row.lever().equals(lever) && row.mode() != Mode.OFF);
  }

  /** Of every specialty with programmes; a star stands for all of them. */
  private <R extends Row> Coverage bySpecialty(Table<R> table, Function<R, String> specialty) {
    Dependents wanted = new Dependents();
    Set<Patch> given = new TreeSet<>();
    for (Programme row : programmes.values()) {
      Patch patch = Patch.of(row.specialty(), "");
      wanted.add(patch, Tables.PROGRAMMES);
      if (pack.rows(table).stream()
          .anyMatch(each -> Wildcard.covers(specialty.apply(each), row.specialty()))) {
        given.add(patch);
      }
    }
    return Coverage.saidElsewhere(pack, table, wanted, given);
  }
}
