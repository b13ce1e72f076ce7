package org.placewright.input.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.InvalidInput;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Provider;

/**
 * The pack that returns are for. Its providers' tables need not be there yet.
 *
 * @param text its files
 * @param tables what can be read of it
 */
record ReceivingPack(PackText text, Pack tables) {
  static ReceivingPack of(PackText text, List<LeverDeclaration> levers) throws InvalidInput {
    // What is wrong with it is reported when it is read with the returns in it.
    ReceivingPack base = new ReceivingPack(text, Pack.read(text.tables(), new IssueCollector()));
    boolean known = base.tables.whole(Tables.PROGRAMMES, Tables.PROVIDERS);
    if (!known || !base.providerTables().stream().allMatch(base::canBeMerged)) {
      throw new InvalidInput(new PackReader(levers).read(text, Optional.empty()).issues());
    }
    return base;
  }

  /** Every row can be read, or there is none yet. */
  private boolean canBeMerged(TableRows<?> rows) {
    String file = rows.table().shape().file();
    boolean isThere = text.files().stream().anyMatch(read -> read.name().equals(file));
    return rows.whole() || !isThere || (rows.raw().whole() && rows.raw().rows().isEmpty());
  }

  /** The tables that providers fill in, in the order of the documentation. */
  List<TableRows<?>> providerTables() {
    return Tables.ownedBy(Owner.PROVIDER).stream().<TableRows<?>>map(tables::table).toList();
  }

  List<Programme> programmes() {
    return tables.rows(Tables.PROGRAMMES);
  }

  Set<String> providers() {
    Set<String> ids = new TreeSet<>();
    tables.rows(Tables.PROVIDERS).stream().map(Provider::id).forEach(ids::add);
    return ids;
  }

  /** The programmes of each provider that has any. */
  Map<String, Set<String>> programmesByProvider() {
    Map<String, Set<String>> programmes = new TreeMap<>();
    for (Programme row : programmes()) {
      programmes.computeIfAbsent(row.provider(), any -> new TreeSet<>()).add(row.id());
    }
    return programmes;
  }
}
