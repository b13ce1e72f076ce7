package org.placewright.input.assumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Assumptions;
import org.placewright.assumption.Provenance;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;

/** What holds as a pack does not say otherwise: settings without a row, tables without any. */
public final class DefaultsTaken {
  private static final String SETTINGS = Tables.SETTINGS.shape().name();

  /** What most packs have; the other tables are for models that a pack chooses by having them. */
  private static final Set<String> EXPECTED =
      Stream.of(
              Tables.FILL_RATES,
              Tables.MOBILITY,
              Tables.JOINERS,
              Tables.ENTRANT_POOL,
              Tables.VACANCIES,
              Tables.DEMAND_DRIVERS,
              Tables.BUDGETS,
              Tables.UPLIFT,
              Tables.LEVERS,
              Tables.SHORTFALL_TIERS)
          .map(table -> table.shape().name())
          .collect(Collectors.toUnmodifiableSet());

  private DefaultsTaken() {}

  /**
   * Says each setting and each table once.
   *
   * @param assumptions of the pack
   * @param lacking files that are not there because no plan is to be made
   * @return a sentence for all settings, and one for each table, in the order of the register
   */
  public static List<String> sentences(Assumptions assumptions, List<String> lacking) {
    List<Assumption> taken =
        assumptions.rows().stream()
            .filter(row -> row.provenance().source().equals(Provenance.DEFAULT))
            .toList();
    List<String> sentences = new ArrayList<>();
    String settings =
        taken.stream()
            .filter(row -> row.id().table().equals(SETTINGS))
            .map(row -> setting(row) + " " + row.value())
            .collect(Collectors.joining(", "));
    if (!settings.isEmpty()) {
      sentences.add("settings.csv has no row for: " + settings + ".");
    }
    emptyTables(assumptions, taken).stream()
        .filter(shape -> !lacking.contains(shape.file()))
        .forEach(shape -> sentences.add(shape.file() + " has no rows. " + shape.why()));
    return sentences;
  }

  /** The tables that most packs have rows of and this one has not. */
  private static List<Shape> emptyTables(Assumptions assumptions, List<Assumption> taken) {
    Set<String> filled =
        assumptions.rows().stream()
            .filter(row -> !row.id().key().equals(PackRegister.NO_ROW))
            .map(row -> row.id().table())
            .collect(Collectors.toSet());
    return taken.stream()
        .filter(row -> row.id().key().equals(PackRegister.NO_ROW))
        .map(row -> row.id().table())
        .distinct()
        .filter(table -> EXPECTED.contains(table) && !filled.contains(table))
        .flatMap(table -> Tables.shape(table).stream())
        .toList();
  }

  private static String setting(Assumption row) {
    return row.id().key().substring(row.id().key().indexOf('=') + 1);
  }
}
