package org.placewright.sampledata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who answers for each source of the pack. */
final class SourceOwners {
  private static final String ILLUSTRATIVE = "illustrative:";

  private SourceOwners() {}

  /**
   * Returns {@code sources.csv}: a row for every text that the tables have and for every one that
   * is listed. What is illustrative is the pack's own; any other text must be listed.
   */
  static Table table(Sources sources, List<Table> tables) {
    Map<String, Row> listed = new TreeMap<>();
    sources.assumed("source_owners").forEach(row -> listed.put(row.text("source"), row));
    TreeSet<String> texts = new TreeSet<>(listed.keySet());
    tables.forEach(table -> texts.addAll(table.sources()));
    Table owners = Table.ofSources("sources", "source,title,dated,owner,basis");
    for (String text : texts) {
      Row row = listed.get(text);
      if (row != null) {
        owners.addRow(List.copyOf(row.fields().values()));
      } else if (text.startsWith(ILLUSTRATIVE)) {
        owners.addRow(List.of(text, "", "", "Placewright sample data", "judged"));
      } else {
        throw new IllegalArgumentException("source_owners.csv lacks " + text);
      }
    }
    return owners;
  }
}
