package org.placewright.input.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Tables;
import org.placewright.quantity.Figures;
import org.placewright.scenario.row.Wildcard;

/** Levers that ask for no more, beside what there is, than the template's. */
final class OwnLevers {
  private final MissionRules mission;
  private final boolean without;
  private final double places;
  private final double share;

  OwnLevers(TemplateRows template, OwnLists own, OwnFigures figures, MissionRules mission) {
    this.mission = mission;
    RawTable specialties = template.of(Tables.SPECIALTIES);
    Set<String> general = those(specialties, "general_practice");
    Set<String> entered = those(specialties, "entry_set");
    without = own.specialties().stream().noneMatch(each -> general.contains(each.like()));
    double growth = figures.growth(general::contains);
    // What general practice gains the others give.
    places = Math.min(growth, figures.growth(id -> entered.contains(id) && !general.contains(id)));
    share = Math.min(1, growth / figures.growth(entered::contains));
  }

  private static Set<String> those(RawTable specialties, String flag) {
    return specialties.rows().stream()
        .filter(row -> specialties.cell(row, flag).equals("yes"))
        .map(row -> specialties.cell(row, Kin.SPECIALTY.word()))
        .collect(Collectors.toSet());
  }

  /**
   * Makes the levers of the new pack.
   *
   * @param levers the template's
   * @param standIns for specialties and deaneries in scopes
   * @param kept other names that a scope may have
   */
  RawTable levers(RawTable levers, StandIns standIns, Set<String> kept) {
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : levers.rows()) {
      String scope = levers.cell(row, "scope");
      boolean same = scope.isEmpty() || scope.equals(Wildcard.ANY) || kept.contains(scope);
      Stream<String> scopes =
          same
              ? Stream.of(scope)
              : Stream.of(Kin.values())
                  .flatMap(kin -> standIns.of(kin.reference(), scope).stream());
      RawRow set = set(levers, row);
      scopes.forEach(each -> rows.add(TemplateRows.with(levers, set, "scope", each)));
    }
    return levers.withRows(rows);
  }

  private RawRow set(RawTable levers, RawRow row) {
    String lever = levers.cell(row, "lever");
    if (!mission.all().contains(lever)) {
      return row;
    }
    if (without) {
      return TemplateRows.with(levers, row, "mode", "off");
    }
    double value = TemplateRows.number(levers, row, "value");
    String text =
        mission.counted().contains(lever)
            ? Figures.fixed(down(value * places), 0)
            : Figures.shortest(down(value * share * 100) / 100);
    return TemplateRows.with(levers, row, "value", text);
  }

  /** Down to a whole number, but for what the arithmetic of doubles lost. */
  private static double down(double number) {
    return Math.floor(number + 1e-9);
  }
}
