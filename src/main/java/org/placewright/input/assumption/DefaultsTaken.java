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
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;

/**
 * What holds as a pack does not say otherwise: settings without a row, tables without any, columns
 * that are not there.
 */
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
   * Says each setting, each column and each table once.
   *
   * @param assumptions of the pack
   * @param files names of the files that were read
   * @param unset levers that no row names
   * @return a sentence for all settings, one for all columns, one for all levers, one for each
   *     table that most packs have or of which there is the header alone, and one for all other
   *     tables
   */
  public static List<String> sentences(
      Assumptions assumptions, Set<String> files, List<String> unset) {
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
    String columns = columns(taken);
    if (!columns.isEmpty()) {
      sentences.add("Columns that are not there: " + columns + ".");
    }
    if (!unset.isEmpty()) {
      sentences.add("levers.csv names none of: " + String.join(", ", unset) + ".");
    }
    sentences.addAll(tables(taken, withRows(assumptions), files));
    List<String> absent = absent(files);
    if (!absent.isEmpty()) {
      sentences.add("Tables that may be left out, and are: " + String.join(", ", absent) + ".");
    }
    return sentences;
  }

  private static String columns(List<Assumption> taken) {
    return taken.stream()
        .filter(row -> row.id().key().equals(PackRegister.EVERY_ROW))
        .map(row -> row.id().table() + "." + row.id().parameter() + " " + row.value())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<String> absent(Set<String> files) {
    return Tables.all().stream()
        .<Shape>map(Table::shape)
        .filter(shape -> shape.mayBeLeftOut() && !files.contains(shape.file()))
        .map(Shape::name)
        .filter(name -> !EXPECTED.contains(name))
        .toList();
  }

  private static Set<String> withRows(Assumptions assumptions) {
    return assumptions.rows().stream()
        .filter(row -> !row.id().key().equals(PackRegister.NO_ROW))
        .map(row -> row.id().table())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> tables(
      List<Assumption> taken, Set<String> withRows, Set<String> files) {
    return taken.stream()
        .filter(row -> row.id().key().equals(PackRegister.NO_ROW))
        .map(row -> row.id().table())
        .distinct()
        .filter(table -> !withRows.contains(table))
        .flatMap(table -> Tables.shape(table).stream())
        .filter(shape -> files.contains(shape.file()) || isExpected(shape))
        .map(shape -> shape.file() + " has no rows. " + shape.why())
        .toList();
  }

  /** What a pack for projections alone leaves out on purpose says nothing. */
  private static boolean isExpected(Shape shape) {
    return EXPECTED.contains(shape.name()) && !shape.presence().isForPlan();
  }

  private static String setting(Assumption row) {
    return row.id().key().substring(row.id().key().indexOf('=') + 1);
  }
}
