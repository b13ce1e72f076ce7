package org.placewright.input.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Tables;
import org.placewright.quantity.Figures;

/** Figures of a whole country or authority, as large as what the new pack has of it. */
final class OwnFigures {
  private final TemplateRows template;
  private final Proportions proportions;
  private final OwnLists own;
  private final List<Likened> allDeaneries;

  OwnFigures(TemplateRows template, OwnLists own) {
    this.template = template;
    this.own = own;
    proportions = new Proportions(template);
    allDeaneries = proportions.templates(Kin.DEANERY, each -> true);
  }

  /** Budgets as large for the trainees of each authority as the template's are for its own. */
  RawTable budgets(Map<String, String> shaOf) {
    return new OwnBudgets(template, proportions, own, shaOf).budgets();
  }

  /** Pools as large for the places that draw on each as the template's are for its own. */
  RawTable pools(RawTable pools) {
    RawTable specialties = template.of(Tables.SPECIALTIES);
    Map<String, String> likes = likes();
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : pools.rows()) {
      String alone = likes.getOrDefault(pools.cell(row, Kin.SPECIALTY.word()), "");
      List<RawRow> drawing =
          specialties.rows().stream()
              .filter(
                  each ->
                      specialties.cell(each, "profession").equals(pools.cell(row, "profession")))
              .toList();
      Predicate<RawRow> entrySet = each -> specialties.cell(each, "entry_set").equals("yes");
      boolean any = drawing.stream().anyMatch(entrySet);
      Set<String> ids =
          drawing.stream()
              .filter(each -> !any || entrySet.test(each))
              .map(each -> specialties.cell(each, Kin.SPECIALTY.word()))
              .collect(Collectors.toSet());
      double ratio = alone.isEmpty() ? growth(ids::contains) : growth(alone::equals) / alike(alone);
      String headcount = whole(TemplateRows.number(pools, row, "headcount") * ratio);
      rows.add(TemplateRows.with(pools, row, "headcount", headcount));
    }
    return pools.withRows(rows);
  }

  private Map<String, String> likes() {
    Map<String, String> likes = new TreeMap<>();
    own.specialties().forEach(each -> likes.put(each.id(), each.like()));
    return likes;
  }

  /**
   * Candidates from elsewhere as many for the places of their core as the template's are, and more
   * where more specialties than the template's are entered from as many cores.
   */
  RawTable candidates(RawTable candidates) {
    Map<String, String> likes = likes();
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : candidates.rows()) {
      String core = likes.getOrDefault(candidates.cell(row, "core"), "");
      double others = TemplateRows.number(candidates, row, "other_candidates");
      double wanted = others * growth(core::equals) + Math.max(0, shortOf(core));
      double each = wanted / Math.max(1, alike(core));
      rows.add(TemplateRows.with(candidates, row, "other_candidates", whole(each)));
    }
    return candidates.withRows(rows);
  }

  private long alike(String like) {
    return own.specialties().stream().filter(each -> each.like().equals(like)).count();
  }

  /** How many more enter from a core than in the template for as many who complete it. */
  private double shortOf(String core) {
    RawTable stages = template.of(Tables.STAGES);
    Set<String> higher =
        stages.rows().stream()
            .filter(row -> stages.cell(row, "entered_from").equals(core))
            .map(row -> stages.cell(row, Kin.SPECIALTY.word()))
            .collect(Collectors.toSet());
    double before =
        proportions.entrants(proportions.templates(Kin.SPECIALTY, higher::contains), allDeaneries);
    return before * (growth(higher::contains) - growth(core::equals));
  }

  /**
   * How many times the template's entrants there are.
   *
   * @param which of its specialties count
   */
  double growth(Predicate<String> which) {
    return ratio(
        proportions.entrants(
            own.specialties().stream().filter(each -> which.test(each.like())).toList(),
            own.deaneries()),
        proportions.entrants(proportions.templates(Kin.SPECIALTY, which), allDeaneries));
  }

  private static double ratio(double here, double there) {
    return there == 0 ? 1 : here / there;
  }

  private static String whole(double number) {
    return Figures.fixed(Math.ceil(number - 1e-9), 0);
  }
}
