package org.placewright.input.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placewright.input.column.Column;
import org.placewright.input.column.Reference;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Presence;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.scenario.row.Wildcard;

/** A template made for other specialties and deaneries. */
final class OwnPack {
  private static final Reference SHA = new Reference(Kin.DEANERY.table(), "sha");

  /** Made for the numbers of one country, or of people: nothing of them holds for another. */
  private static final Set<Table<?>> LEFT_OUT =
      Set.of(
          Tables.LEADERSHIP,
          Tables.LEADERSHIP_LIMITS,
          Tables.LEADERSHIP_BUDGETS,
          Tables.SERVICE_LINES,
          Tables.HOLDERS,
          Tables.SCENARIO_CASES,
          Tables.CORRELATIONS,
          Tables.SOURCES);

  /** Rows that choose others by a name of one specialty or place. */
  private static final Pattern CHOOSES =
      Pattern.compile(".*(specialty|deanery|programme|provider|sha|core|profession)\\s*=.*");

  private final TemplateRows template;
  private final OwnLists own;
  private final OwnFigures figures;
  private final MissionRules mission;
  private final StandIns standIns = new StandIns();
  private final Map<String, String> shaOf = new TreeMap<>();
  private final Map<String, RawTable> made = new LinkedHashMap<>();

  private OwnPack(TemplateRows template, OwnLists own, MissionRules mission) {
    this.template = template;
    this.own = own;
    this.mission = mission;
    figures = new OwnFigures(template, own);
  }

  /**
   * Makes a template's tables for others.
   *
   * @param template its tables
   * @param own of what specialties and deaneries
   * @param mission the levers that ask for general practice
   * @return the tables of the new pack by name
   */
  static Map<String, RawTable> of(TemplateRows template, OwnLists own, MissionRules mission) {
    return new OwnPack(template, own, mission).make();
  }

  private Map<String, RawTable> make() {
    own.specialties()
        .forEach(each -> standIns.add(Kin.SPECIALTY.reference(), each.like(), each.id()));
    own.deaneries().forEach(each -> standIns.add(Kin.DEANERY.reference(), each.like(), each.id()));
    addShas();
    OwnSites sites = new OwnSites(template, standIns, own);
    put(Tables.SPECIALTIES, named(Tables.SPECIALTIES, Kin.SPECIALTY, own.specialties()));
    put(Tables.DEANERIES, deaneries());
    put(Tables.SHAS, shas());
    put(Tables.PROVIDERS, sites.providers());
    put(Tables.PROGRAMMES, sites.programmes());
    for (Table<?> table : Tables.all()) {
      if (!made.containsKey(table.shape().name()) && !LEFT_OUT.contains(table)) {
        put(table, table(table));
      }
    }
    return made;
  }

  private RawTable table(Table<?> table) {
    if (table == Tables.BUDGETS) {
      return figures.budgets(shaOf);
    }
    if (table == Tables.MOBILITY) {
      return new OwnMobility(template, own).mobility();
    }
    RawTable moved = moved(table);
    if (table == Tables.ENTRANT_POOL) {
      return figures.pools(moved);
    }
    if (table == Tables.CANDIDATES) {
      Set<String> cores = listed(new Reference("stages", "entered_from"));
      return figures.candidates(
          moved.withRows(
              moved.rows().stream()
                  .filter(row -> cores.contains(moved.cell(row, "core")))
                  .toList()));
    }
    if (table == Tables.LEVERS) {
      Set<String> kept = new TreeSet<>(listed(new Reference("specialties", "profession")));
      kept.addAll(listed(new Reference("funds", "fund")));
      return new OwnLevers(template, own, figures, mission).levers(moved, standIns, kept);
    }
    return table == Tables.SCENARIOS || table == Tables.UNCERTAINTY ? forAll(moved) : moved;
  }

  /** What the template has, and a header where the table must be there. */
  private void put(Table<?> table, RawTable rows) {
    boolean there = !template.of(table).header().isEmpty();
    if (there && (!rows.rows().isEmpty() || table.shape().presence() != Presence.OPTIONAL)) {
      made.put(table.shape().name(), rows);
    }
  }

  private void addShas() {
    RawTable deaneries = template.of(Tables.DEANERIES);
    Map<String, String> before = new TreeMap<>();
    deaneries
        .rows()
        .forEach(
            row -> before.put(deaneries.cell(row, Kin.DEANERY.word()), deaneries.cell(row, "sha")));
    for (Likened each : own.deaneries()) {
      String like = before.getOrDefault(each.like(), "");
      String sha = each.isOfTemplate() ? like : each.id() + "-sha";
      shaOf.put(each.id(), each.sha().isEmpty() ? sha : each.sha());
      standIns.add(SHA, like, shaOf.getOrDefault(each.id(), ""));
    }
  }

  /** A listing with a row for each of the new pack's, like the template's but for its name. */
  private RawTable named(Table<?> table, Kin kin, List<Likened> all) {
    RawTable before = template.of(table);
    Map<String, RawRow> byId = new TreeMap<>();
    before.rows().forEach(row -> byId.put(before.cell(row, kin.word()), row));
    List<RawRow> rows = new ArrayList<>();
    for (Likened each : all) {
      RawRow row = Optional.ofNullable(byId.get(each.like())).orElseThrow();
      row = TemplateRows.with(before, row, kin.word(), each.id());
      boolean renamed = !each.isOfTemplate() || each.isNamed();
      rows.add(renamed ? TemplateRows.with(before, row, "name", each.name()) : row);
    }
    return before.withRows(rows);
  }

  /** A map of tiles holds for the template's own deaneries alone. */
  private RawTable deaneries() {
    RawTable named = named(Tables.DEANERIES, Kin.DEANERY, own.deaneries());
    boolean mapped = own.deaneries().stream().allMatch(Likened::isOfTemplate);
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : named.rows()) {
      String sha = shaOf.getOrDefault(named.cell(row, Kin.DEANERY.word()), "");
      RawRow placed = TemplateRows.with(named, row, "sha", sha);
      if (!mapped) {
        placed = TemplateRows.with(named, placed, "map_row", "");
        placed = TemplateRows.with(named, placed, "map_column", "");
      }
      rows.add(placed);
    }
    return named.withRows(rows);
  }

  private RawTable shas() {
    RawTable before = template.of(Tables.SHAS);
    Map<String, RawRow> byId = new TreeMap<>();
    before.rows().forEach(row -> byId.put(before.cell(row, "sha"), row));
    List<RawRow> rows = new ArrayList<>();
    for (String sha : shaOf.values().stream().distinct().sorted().toList()) {
      RawRow kept = byId.get(sha);
      if (kept == null) {
        RawRow row = TemplateRows.with(before, before.rows().get(0), "sha", sha);
        rows.add(TemplateRows.with(before, row, "name", nameOf(sha)));
      } else {
        rows.add(kept);
      }
    }
    return before.withRows(rows);
  }

  /** An authority that nobody named is called as its one deanery is. */
  private String nameOf(String sha) {
    return own.deaneries().stream()
        .filter(each -> each.sha().isEmpty() && sha.equals(shaOf.get(each.id())))
        .map(Likened::name)
        .findFirst()
        .orElse(OwnList.spelt(sha));
  }

  /** Each row once for all that stand in the places of what it names; none where nobody does. */
  private RawTable moved(Table<?> table) {
    RawTable before = template.of(table);
    List<RawRow> rows = before.rows();
    for (Column<?> column : table.shape().columns()) {
      Optional<Reference> listing = column.reference();
      if (listing.isPresent() && before.has(column.name())) {
        boolean key = table.shape().keyColumns().contains(column);
        List<RawRow> moved = new ArrayList<>();
        for (RawRow row : rows) {
          List<String> ids = ids(before.cell(row, column.name()), listing.get());
          // What makes no row of its own is one of them, each in turn.
          int turn = ids.isEmpty() ? 0 : moved.size() % ids.size();
          List<String> taken = key || ids.isEmpty() ? ids : List.of(ids.get(turn));
          taken.forEach(id -> moved.add(TemplateRows.with(before, row, column.name(), id)));
        }
        rows = moved;
      }
    }
    return before.withRows(rows);
  }

  private List<String> ids(String cell, Reference listing) {
    if (standIns.know(listing)) {
      return standIns.of(listing, cell);
    }
    boolean there = cell.isEmpty() || cell.equals(Wildcard.ANY) || listed(listing).contains(cell);
    return there ? List.of(cell) : List.of();
  }

  private Set<String> listed(Reference listing) {
    RawTable table = made.get(listing.table());
    return table == null
        ? Set.of()
        : table.rows().stream()
            .map(row -> table.cell(row, listing.column()))
            .collect(Collectors.toSet());
  }

  /** What chooses rows by a specialty or place cannot be carried over, nor what goes with it. */
  private static RawTable forAll(RawTable table) {
    String name = table.has("scenario") ? "scenario" : "input";
    Set<String> choosing =
        table.rows().stream()
            .filter(
                row ->
                    CHOOSES
                        .matcher(table.cell(row, "where") + " " + table.cell(row, "value"))
                        .matches())
            .map(row -> table.cell(row, name))
            .collect(Collectors.toSet());
    return table.withRows(
        table.rows().stream().filter(row -> !choosing.contains(table.cell(row, name))).toList());
  }
}
