package org.placewright.input.template;

import java.util.List;
import org.placewright.input.column.Reference;
import org.placewright.input.raw.RawTable;

/** What a user can list for a pack to begin with. */
public enum Kin {
  SPECIALTY("specialty", "specialties"),
  DEANERY("deanery", "deaneries");

  private final String word;
  private final String table;

  Kin(String word, String table) {
    this.word = word;
    this.table = table;
  }

  /** The column of its id. */
  public String word() {
    return word;
  }

  /** The table that lists them, its file's name without {@code .csv}. */
  public String table() {
    return table;
  }

  Reference reference() {
    return new Reference(table, word);
  }

  /** The ids of a table that lists them, in its order. */
  List<String> ids(RawTable listing) {
    return listing.rows().stream().map(row -> listing.cell(row, word)).toList();
  }
}
