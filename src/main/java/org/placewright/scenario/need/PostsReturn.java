package org.placewright.scenario.need;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * Posts that an SHA or a practice group says it wants.
 *
 * @param specialty of what specialty
 * @param deanery where
 * @param returnedBy who returned the figure
 * @param year the year they are wanted in; between years they lie on the straight line
 * @param postsFte FTE of posts
 * @param residents the people they are for; 0 for all residents of the deanery in that year
 */
@NamedComponents
public record PostsReturn(
    String specialty,
    String deanery,
    String returnedBy,
    int year,
    double postsFte,
    double residents)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, returnedBy, year);
  }
}
