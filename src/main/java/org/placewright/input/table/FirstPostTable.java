package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.FirstPost;

/** {@code first_post.csv}: from completion to the first post. */
public final class FirstPostTable implements Table<FirstPost> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<Integer> yearsAfter =
      whole("years_after_completion", "Whole years from completion to the first post.", 0, 20)
          .usually(0, 5);
  private final Column<Double> share =
      fraction("share", "The share of completers who wait that long.");

  private final Shape shape =
      Shape.of("first_post", "When completers take up their first post.")
          .optional("Where no row says otherwise all do so in the year in which they complete.")
          .keyedBy(specialty, yearsAfter)
          .with(share)
          .noting(
              "The shares of one specialty may not exceed 1; below 1, the rest never take up a"
                  + " post.")
          .noting("The rows of a specialty take the place of all the rows for any.")
          .noting("It says nothing of a core specialty, whose completers compete for a higher one.")
          .noting(
              "Those who completed by the base year and still wait are in no table: enter them in"
                  + " joiners.csv as returners of the years in which they take up a post.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public FirstPost row(Fields fields) {
    return new FirstPost(fields.get(specialty), fields.get(yearsAfter), fields.get(share));
  }
}
