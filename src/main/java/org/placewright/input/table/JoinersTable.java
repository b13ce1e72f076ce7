package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.optionalFraction;
import static org.placewright.input.column.Columns.year;

import java.util.OptionalDouble;
import org.placewright.input.column.Column;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.JoinersBuilder;

/** {@code joiners.csv}: people who join other than from training here. */
public final class JoinersTable implements Table<Joiners> {
  private final Column<String> specialty =
      id("specialty", "Their specialty.").listedIn("specialties");
  private final Column<String> deanery = id("deanery", "Where they work.").listedIn("deaneries");
  private final Column<Integer> year =
      year("year", "The year of the staff in post that they first count in.");
  private final Column<Double> international =
      number("international", "People from abroad.", 0, 1_000_000)
          .measuredIn("people")
          .comparedAlong("year", 20);
  private final Column<Double> returners =
      number("returners", "People who come back to practice.", 0, 1_000_000)
          .measuredIn("people")
          .comparedAlong("year", 20);

  private final Column<OptionalDouble> internationalShareFemale =
      optionalFraction(
          "international_share_female",
          "The share of women among people from abroad.",
          "the share_female of training.csv");
  private final Column<OptionalDouble> returnersShareFemale =
      optionalFraction(
          "returners_share_female",
          "The share of women among people who come back.",
          "the share_female of training.csv");

  private final Shape shape =
      Shape.of("joiners", "People who join other than from training here.")
          .optional("Where and when no row says otherwise nobody joins.")
          .keyedBy(specialty, deanery, year)
          .with(international, returners, internationalShareFemale, returnersShareFemale)
          .noting(
              "A file with rows has one for each specialty and deanery with staff; 0 in one year"
                  + " says that nobody joins.")
          .byDefault(international, "0")
          .byDefault(returners, "0");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Joiners row(Fields fields) {
    return JoinersBuilder.builder()
        .specialty(fields.get(specialty))
        .deanery(fields.get(deanery))
        .year(fields.get(year))
        .international(fields.get(international))
        .returners(fields.get(returners))
        .internationalShareFemale(fields.get(internationalShareFemale))
        .returnersShareFemale(fields.get(returnersShareFemale))
        .build();
  }
}
