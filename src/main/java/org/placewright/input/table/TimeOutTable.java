package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.whole;
import static org.placewright.input.column.Columns.yesNo;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.TimeOut;

/** {@code time_out.csv}: time that trainees take out of training. */
public final class TimeOutTable implements Table<TimeOut> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> reason =
      id("reason", "Why: academic, out_of_programme, parental, or another name.");
  private final Column<Integer> afterYear =
      whole("after_year", "Years spent in training before it, other time out not counted.", 0, 19);
  private final Column<Integer> years =
      whole("years", "How many years it takes.", 1, 10).usually(1, 4);
  private final Column<Double> share =
      fraction("share", "The share of entrants who take it.").usually(0, 0.6);
  private final Column<Boolean> inPost =
      yesNo("in_post", "Whether they stay in post: counted among trainees, and paid.");
  private final Column<Double> serviceShare =
      fraction("service_share", "The share of their usual service that they give meanwhile.");

  private final Shape shape =
      Shape.of("time_out", "Time that trainees take out of training, and come back from.")
          .optional("Without it nobody does.")
          .keyedBy(specialty, reason)
          .with(afterYear, years, share, inPost, serviceShare)
          .noting("Reasons are independent: who takes one is as likely as others to take the next.")
          .noting(
              "The row of a specialty wins over the row for any, reason by reason; a share of 0"
                  + " says that nobody there takes it.")
          .noting("after_year is below the training_years of every specialty the row holds for.")
          .noting("A specialty has at most 8 reasons.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public TimeOut row(Fields fields) {
    return new TimeOut(
        fields.get(specialty),
        fields.get(reason),
        fields.get(afterYear),
        fields.get(years),
        fields.get(share),
        fields.get(inPost),
        fields.get(serviceShare));
  }
}
