package org.placewright.input.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.column.Reference;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Tables;

/** Programmes and providers of the new pack, one for each of the template's in a like place. */
final class OwnSites {
  private static final Reference PROGRAMME = new Reference("programmes", "programme");
  private static final Reference PROVIDER = new Reference("providers", "provider");
  private static final String SPECIALTY = Kin.SPECIALTY.word();
  private static final String DEANERY = Kin.DEANERY.word();

  private final StandIns standIns;
  private final Map<String, Likened> deaneries = new TreeMap<>();
  private final RawTable programmes;
  private final RawTable providers;
  private final Map<String, RawRow> providerRows = new TreeMap<>();
  private final Set<String> taken = new TreeSet<>();
  private final Map<List<String>, RawRow> ownProviders = new LinkedHashMap<>();
  private final List<RawRow> ownProgrammes = new ArrayList<>();

  OwnSites(TemplateRows template, StandIns standIns, OwnLists own) {
    this.standIns = standIns;
    own.deaneries().forEach(each -> deaneries.put(each.id(), each));
    programmes = template.of(Tables.PROGRAMMES);
    providers = template.of(Tables.PROVIDERS);
    providers.rows().forEach(row -> providerRows.put(providers.cell(row, "provider"), row));
    providerRows.keySet().forEach(id -> taken.add("provider " + id));
    programmes.rows().forEach(row -> taken.add("programme " + cell(row, "programme")));
    programmes.rows().forEach(this::addAll);
  }

  RawTable programmes() {
    return programmes.withRows(ownProgrammes);
  }

  RawTable providers() {
    return providers.withRows(List.copyOf(ownProviders.values()));
  }

  private void addAll(RawRow row) {
    for (String specialty : standIns.of(Kin.SPECIALTY.reference(), cell(row, SPECIALTY))) {
      for (String deanery : standIns.of(Kin.DEANERY.reference(), cell(row, DEANERY))) {
        add(row, specialty, deanery);
      }
    }
  }

  private String cell(RawRow row, String column) {
    return programmes.cell(row, column);
  }

  private void add(RawRow row, String specialty, String deanery) {
    String before = cell(row, "programme");
    boolean kept = cell(row, SPECIALTY).equals(specialty) && cell(row, DEANERY).equals(deanery);
    String id = kept ? before : free("programme ", specialty + "-" + deanery, "-");
    standIns.add(PROGRAMME, before, id);
    RawRow own = TemplateRows.with(programmes, row, "programme", id);
    own = TemplateRows.with(programmes, own, SPECIALTY, specialty);
    own = TemplateRows.with(programmes, own, DEANERY, deanery);
    String provider = provider(cell(row, "provider"), deanery);
    ownProgrammes.add(TemplateRows.with(programmes, own, "provider", provider));
  }

  /** The one that provides for a deanery what the template's does. */
  private String provider(String template, String deanery) {
    RawRow own = ownProviders.get(List.of(template, deanery));
    if (own == null) {
      RawRow row = Optional.ofNullable(providerRows.get(template)).orElseThrow();
      boolean kept = providers.cell(row, DEANERY).equals(deanery);
      own = kept ? row : copy(row, deanery);
      ownProviders.put(List.of(template, deanery), own);
      standIns.add(PROVIDER, template, providers.cell(own, "provider"));
    }
    return providers.cell(own, "provider");
  }

  private RawRow copy(RawRow row, String deanery) {
    String kind = providers.cell(row, "kind");
    String words = kind.isEmpty() ? "provider" : kind;
    String id = deanery + "-" + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String name = Optional.ofNullable(deaneries.get(deanery)).orElseThrow().name() + " " + words;
    String freeId = free("provider ", id, "-");
    RawRow own = TemplateRows.with(providers, row, "provider", freeId);
    own = TemplateRows.with(providers, own, "name", free("name ", name, " "));
    return TemplateRows.with(providers, own, DEANERY, deanery);
  }

  /** The text, with a number where it was taken before. */
  private String free(String what, String text, String between) {
    String free = text;
    for (int number = 2; !taken.add(what + free); number++) {
      free = text + between + number;
    }
    return free;
  }
}
