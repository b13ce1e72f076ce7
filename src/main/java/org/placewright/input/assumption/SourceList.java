package org.placewright.input.assumption;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.assumption.Provenance;
import org.placewright.assumption.ProvenanceBuilder;
import org.placewright.input.table.Pack;
import org.placewright.input.table.SourceRow;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;

/** What a pack says of its sources. */
public final class SourceList {
  private final Map<String, SourceRow> listed = new HashMap<>();
  private final Map<String, Provenance> known = new HashMap<>();

  /**
   * The sources of a pack.
   *
   * @param pack its tables
   */
  public SourceList(Pack pack) {
    TableRows<SourceRow> rows = pack.table(Tables.SOURCES);
    rows.rows().forEach(row -> listed.put(row.source(), row));
  }

  /**
   * The row that says of a text who answers for it: that of the whole text, or else that of the
   * longest beginning that ends before a colon or a semicolon.
   *
   * @param source a text of a {@code source} column
   * @return the row, empty when none does
   */
  public Optional<SourceRow> row(String source) {
    Optional<SourceRow> whole = Optional.ofNullable(listed.get(source));
    for (int end = source.length() - 1; whole.isEmpty() && end > 0; end--) {
      char next = source.charAt(end);
      if (next == ':' || next == ';') {
        whole = Optional.ofNullable(listed.get(source.substring(0, end).strip()));
      }
    }
    return whole;
  }

  /**
   * All that is known of a source text.
   *
   * @param source a text of a {@code source} column, or one of the program's own
   * @return what the pack says of it, and what the text says of itself where the pack does not
   */
  Provenance provenance(String source) {
    return known.computeIfAbsent(source, this::looked);
  }

  private Provenance looked(String source) {
    Provenance alone = Provenance.ofText(source);
    return row(source)
        .map(
            row ->
                ProvenanceBuilder.builder()
                    .source(source)
                    .dated(row.dated())
                    .owner(row.owner())
                    .basis(row.basis().or(alone::basis))
                    .build())
        .orElse(alone);
  }
}
