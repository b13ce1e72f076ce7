package org.placewright.scenario.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/** The components of the curriculum that cost time and money of their own. */
public final class Curriculum {
  /** No components: training costs its tariff alone. */
  public static final Curriculum EMPTY = new Curriculum(List.of());

  private static final Comparator<CurriculumRow> MOST_SPECIFIC_AND_LATEST_FIRST =
      Comparator.comparing(Curriculum::specificity)
          .thenComparing(CurriculumRow::fromYear)
          .reversed();

  private final List<CurriculumRow> rows;

  /** Every draw of a fan asks for the same again. */
  private final Map<String, TimeTaken> timeTaken = new ConcurrentHashMap<>();

  /**
   * A curriculum of these rows.
   *
   * @param rows in any order
   */
  public Curriculum(List<CurriculumRow> rows) {
    this.rows = Row.sorted(rows);
  }

  /** The rows, sorted by component, specialty, year of training and year. */
  public List<CurriculumRow> rows() {
    return rows;
  }

  /**
   * One year of a trainee's training.
   *
   * @param specialty what they train for
   * @param yearOfTraining the year of training, from 1
   * @param begins the calendar year in which it begins
   */
  public record TrainingYear(String specialty, int yearOfTraining, int begins) {}

  /**
   * What is known to be taught already, and goes on as it is: without what later years bring, or
   * what no year is named for.
   *
   * @param year a calendar year
   * @return the rows that name it or one before it as their first
   */
  public Curriculum asOf(int year) {
    return new Curriculum(
        rows.stream()
            .filter(row -> row.fromYear() != CurriculumRow.ANY_YEAR && row.fromYear() <= year)
            .toList());
  }

  /** The components there are, sorted, each once. */
  public List<String> components() {
    return rows.stream().map(CurriculumRow::component).distinct().sorted().toList();
  }

  /**
   * What a component takes in a year of training.
   *
   * @param component name, as in {@code curriculum.csv}
   * @param year the year of training
   * @return the most specific row, of those the latest; empty where it is not taught
   */
  public Optional<CurriculumRow> taught(String component, TrainingYear year) {
    return rows(component, year.specialty()).stream()
        .filter(row -> row.holds(year.yearOfTraining(), year.begins()))
        .findFirst();
  }

  /**
   * What a component may take of the trainees of a specialty.
   *
   * @param component name, as in {@code curriculum.csv}
   * @param specialty its id
   * @return its rows, of which the first that holds in a year of training counts there
   */
  public List<CurriculumRow> rows(String component, String specialty) {
    return rows.stream()
        .filter(row -> row.component().equals(component))
        .filter(row -> Wildcard.covers(row.specialty(), specialty))
        .sorted(MOST_SPECIFIC_AND_LATEST_FIRST)
        .toList();
  }

  private static int specificity(CurriculumRow row) {
    YearRange year = row.yearOfTraining();
    return Wildcard.specificity(row.specialty(), year.isAny() ? Wildcard.ANY : "year");
  }

  /**
   * The share of a trainee's working time that all components take together.
   *
   * @param year the year of training
   * @return from 0 to 1 in a checked scenario
   */
  public double timeShare(TrainingYear year) {
    double share = 0;
    for (String component : components()) {
      share += taught(component, year).map(row -> row.timeShare().fraction()).orElse(0.0);
    }
    return share;
  }

  /**
   * The same for all years of training in a specialty.
   *
   * @param specialty its id
   * @return the share in any year
   */
  public TimeTaken timeTaken(String specialty) {
    return timeTaken.computeIfAbsent(specialty, id -> TimeTaken.of(this, id));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Curriculum curriculum && rows.equals(curriculum.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
