package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.scenario.need.PostsReturn;

/** {@code returns.csv}: posts that are said to be wanted. */
public final class ReturnsTable implements Table<PostsReturn> {
  private final Column<String> specialty =
      id("specialty", "The specialty of the posts.").listedIn("specialties");
  private final Column<String> deanery = id("deanery", "Where.").listedIn("deaneries");
  private final Column<String> returnedBy =
      id("returned_by", "The SHA or practice group that returned the figure.");
  private final Column<Integer> year = year("year", "The year the posts are wanted in.");
  private final Column<Double> posts =
      number("posts_fte", "FTE of posts wanted.", 0, 1e7)
          .measuredIn("FTE")
          .comparedAlong("year", 10);
  private final Column<Double> residents =
      number("residents", "The people they are for.", 1, 1e10)
          .measuredIn("people")
          .blankMeans(0.0, "all residents of the deanery in that year");

  private final Shape shape =
      Shape.of("returns", "Posts that SHAs and practice groups want: the method returns.")
          .optional("Without it no specialty can have the method returns.")
          .keyedBy(specialty, deanery, returnedBy, year)
          .with(posts, residents)
          .noting("Returns of one deanery and year are added up.")
          .noting(
              "Between years the posts of a return lie on the straight line; before and after,"
                  + " they stay.")
          .noting(
              "Every return is compared with the others of its specialty and year by posts per"
                  + " 100,000 residents; challenges.csv says what is done with an outlier.")
          .noting(
              "Where several return posts for one deanery each must say for how many residents.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public PostsReturn row(Fields fields) {
    return new PostsReturn(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(returnedBy),
        fields.get(year),
        fields.get(posts),
        fields.get(residents));
  }
}
