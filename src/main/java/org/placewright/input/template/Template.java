package org.placewright.input.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.assumption.Provenance;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.issue.InvalidInput;

/**
 * A pack to begin another from.
 *
 * @param name what it is called
 * @param tables its tables by name
 */
public record Template(String name, Map<String, RawTable> tables) {
  private static final String MARK = Provenance.TEMPLATE;
  private static final String SOURCES = Tables.SOURCES.shape().name();

  public Template {
    tables = new TreeMap<>(tables);
  }

  /**
   * A pack of the template's figures, each marked as such.
   *
   * @param own of what specialties and deaneries
   * @param mission the levers that ask for general practice
   * @return tables by name
   */
  public Map<String, RawTable> begin(OwnLists own, MissionRules mission) {
    TemplateRows rows = new TemplateRows(tables);
    boolean asItIs = own.isOfTemplate(ids(Kin.SPECIALTY).size(), ids(Kin.DEANERY).size());
    Map<String, RawTable> made = asItIs ? tables : OwnPack.of(rows, own, mission);
    Map<String, RawTable> marked = new TreeMap<>();
    made.forEach((table, text) -> marked.put(table, marked(text)));
    marked.put(SOURCES, sources());
    return marked;
  }

  /**
   * What the new pack is to be of.
   *
   * @param specialties a list, empty for the template's
   * @param deaneries a list, empty for the template's
   * @return each with the one of the template that it is like
   * @throws InvalidInput when a list has errors
   */
  public OwnLists own(Optional<OwnList> specialties, Optional<OwnList> deaneries)
      throws InvalidInput {
    List<String> places = ids(Kin.DEANERY);
    String usual = usualSpecialty();
    return new OwnLists(
        specialties.isPresent()
            ? specialties.get().read(ids(Kin.SPECIALTY), n -> usual)
            : itself(Kin.SPECIALTY),
        deaneries.isPresent()
            ? deaneries.get().read(places, n -> places.get(n % places.size()))
            : itself(Kin.DEANERY));
  }

  private List<Likened> itself(Kin kin) {
    return ids(kin).stream().map(Likened::ofTemplate).toList();
  }

  private List<String> ids(Kin kin) {
    return kin.ids(Optional.ofNullable(tables.get(kin.table())).orElseThrow());
  }

  /** The first that doctors enter and is not general practice; without one the first. */
  private String usualSpecialty() {
    RawTable all = Optional.ofNullable(tables.get(Kin.SPECIALTY.table())).orElseThrow();
    return all.rows().stream()
        .filter(row -> all.cell(row, "entry_set").equals("yes"))
        .filter(row -> !all.cell(row, "general_practice").equals("yes"))
        .filter(row -> TemplateRows.number(all, row, "shortfall_weight") > 0)
        .findFirst()
        .map(row -> all.cell(row, Kin.SPECIALTY.word()))
        .orElse(ids(Kin.SPECIALTY).get(0));
  }

  private static RawTable marked(RawTable table) {
    List<String> header = new ArrayList<>(table.header());
    if (!header.contains(Shape.SOURCE)) {
      header.add(Shape.SOURCE);
    }
    int at = header.indexOf(Shape.SOURCE);
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (String column : header) {
        cells.add(table.cell(row, column));
      }
      String before = cells.get(at);
      cells.set(at, before.isEmpty() ? MARK : MARK + ": " + before);
      rows.add(new RawRow(row.line(), cells));
    }
    return new RawTable(table.file(), table.headerLine(), header, rows, true);
  }

  private RawTable sources() {
    return new RawTable(
        Tables.SOURCES.shape().file(),
        1,
        List.of("source", "title", "dated", "owner", "basis"),
        List.of(
            new RawRow(
                2,
                List.of(
                    MARK,
                    "Figures of the template " + name + ", to be replaced",
                    "",
                    "",
                    "judged"))),
        true);
  }
}
