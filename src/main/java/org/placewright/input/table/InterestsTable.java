package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;

/** {@code interests.csv}: assessors who may not judge a provider. */
public final class InterestsTable implements Table<InterestRow> {
  private final Column<String> assessor = id("assessor", "Who judges, as in quality.csv.");
  private final Column<String> provider =
      id("provider", "The provider in which they have an interest.").listedIn("providers");
  private final Column<String> interest = text("interest", "What the interest is.");

  private final Shape shape =
      Shape.of("interests", "Assessors who have an interest in a provider.")
          .optional("Without it no assessor has one.")
          .keyedBy(assessor, provider)
          .with(interest)
          .noting("A score in quality.csv by an assessor with an interest is an error.")
          .noting("A provider always has an interest in itself; it needs no row.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public InterestRow row(Fields fields) {
    return new InterestRow(fields.get(assessor), fields.get(provider), fields.get(interest));
  }
}
