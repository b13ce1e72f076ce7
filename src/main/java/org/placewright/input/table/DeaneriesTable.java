package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.text;
import static org.placewright.input.column.Columns.whole;

import java.util.Optional;
import org.placewright.input.column.Column;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.DeaneryBuilder;
import org.placewright.scenario.register.MapTile;

/** {@code deaneries.csv}: the bodies that organise training, and the SHAs they lie in. */
public final class DeaneriesTable implements Table<Deanery> {
  private static final int MOST_TILES = 30;
  private static final int NOT_SAID = 0;

  private final Column<String> deanery = id("deanery", "Its id in every table.");
  private final Column<String> name = text("name", "Its name for people.");
  private final Column<String> sha = id("sha", "The strategic health authority it lies in.");

  private final Column<Integer> mapRow =
      whole("map_row", "Its row on the map of tiles, 1 in the north.", 1, MOST_TILES)
          .blankMeans(NOT_SAID, "not on the map");
  private final Column<Integer> mapColumn =
      whole("map_column", "Its column on the map of tiles, 1 in the west.", 1, MOST_TILES)
          .blankMeans(NOT_SAID, "not on the map");

  private final Shape shape =
      Shape.of("deaneries", "The bodies that organise training, and the SHAs they lie in.")
          .ofRecords()
          .required("Every other table refers to it.")
          .keyedBy(deanery)
          .with(name, sha, mapRow, mapColumn)
          .noting(
              "An SHA exists when a deanery lies in it; [shas](shas.md) has its name. A report"
                  + " shows deaneries as a map of equal tiles where each has a place on it, else in"
                  + " the order of their names.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Deanery row(Fields fields) {
    return DeaneryBuilder.builder()
        .id(fields.get(deanery))
        .name(fields.get(name))
        .sha(fields.get(sha))
        .tile(tile(fields.get(mapRow), fields.get(mapColumn)))
        .build();
  }

  private static Optional<MapTile> tile(int row, int column) {
    return row == NOT_SAID || column == NOT_SAID
        ? Optional.empty()
        : Optional.of(new MapTile(row, column));
  }
}
