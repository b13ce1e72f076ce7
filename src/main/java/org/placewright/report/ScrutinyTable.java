package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewright.allocation.lever.Scrutiny;
import org.placewright.allocation.lever.ScrutinyRow;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Quality;

/** {@code scrutiny.csv}: the quality and terms of what is bought, and of what is held back. */
public final class ScrutinyTable {
  private static final List<String> COLUMNS =
      List.of(
          "programme",
          "specialty",
          "deanery",
          "provider",
          "commissioner",
          "baseline_places",
          "places",
          "score",
          "assessed_on",
          "assessor",
          "previous_score",
          "trend",
          "threshold",
          "state",
          "threshold_cost_fte_years",
          "bid_gbp_per_trainee_year",
          "tariff_gbp_per_trainee_year",
          "price",
          "min_places");

  private ScrutinyTable() {}

  /**
   * The table.
   *
   * @param decided the plan
   * @return a row for each programme with places, or that the quality threshold holds back
   */
  public static CsvTable of(DecidedPlan decided) {
    List<ScrutinyRow> rows = Scrutiny.of(decided.brief(), decided.allocation());
    return new CsvTable(COLUMNS, rows.stream().map(ScrutinyTable::row).toList());
  }

  private static List<String> row(ScrutinyRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.programme().id());
    cells.add(row.programme().specialty());
    cells.add(row.programme().deanery());
    cells.add(row.programme().provider());
    cells.add(row.commissioner().name());
    cells.add(Integer.toString(row.places().baseline()));
    cells.add(Integer.toString(row.places().planned()));
    cells.addAll(judgement(row.judgement()));
    cells.addAll(terms(row.terms()));
    return cells;
  }

  private static List<String> judgement(ScrutinyRow.Judgement judgement) {
    Optional<Quality> latest = judgement.latest();
    return List.of(
        latest.map(score -> Figures.significant(score.score())).orElse(""),
        latest.map(score -> score.assessedOn().toString()).orElse(""),
        latest.map(Quality::assessor).orElse(""),
        judgement.previous().map(score -> Figures.significant(score.score())).orElse(""),
        judgement.trend().map(ScrutinyTable::word).orElse(""),
        judgement.threshold().stream().mapToObj(Figures::significant).findFirst().orElse(""),
        word(judgement.state()),
        judgement.price().stream().mapToObj(Figures::significant).findFirst().orElse(""));
  }

  private static List<String> terms(ScrutinyRow.Terms terms) {
    String price = terms.aboveTariff() ? "asks more than the tariff" : "within the tariff";
    return List.of(
        terms.bid().map(bid -> Figures.gbp(bid.perTraineeYear())).orElse(""),
        Figures.gbp(terms.tariff()),
        terms.bid().isPresent() ? price : "",
        terms.bid().isPresent() ? Integer.toString(terms.minPlaces()) : "");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
