package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.Training;
import org.placewright.scenario.training.TrainingBuilder;

/** {@code training.csv}: how training goes. */
public final class TrainingTable implements Table<Training> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<Double> attrition =
      fraction("annual_attrition", "The share of trainees who leave in each year of training.")
          .measuredIn("share a year")
          .usually(0, 0.3);
  private final Column<Double> extension =
      fraction("extension_rate", "The share at the end of training who need one year more.")
          .usually(0, 0.5);
  private final Column<Double> shareFemale =
      fraction("share_female", "The share of entrants and joiners who are women.");
  private final Column<Integer> ageAtCompletion =
      whole("age_at_completion", "Age at completion of full-time training.", 18, 80)
          .measuredIn("years of age")
          .usually(20, 45);
  private final Column<Double> ltftShare =
      fraction("ltft_share", "The share of entrants who train less than full time.")
          .usually(0, 0.7);
  private final Column<Double> service =
      fraction("service_contribution", "FTE of service from one full-time trainee in post.")
          .measuredIn("FTE per trainee");

  private final Shape shape =
      Shape.of("training", "How training in a specialty goes.")
          .required("Without it, every entrant would complete on time.")
          .keyedBy(specialty)
          .with(attrition, extension, shareFemale, ageAtCompletion, ltftShare, service)
          .noting("Every specialty needs a row, its own or the one for `*`.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Training row(Fields fields) {
    return TrainingBuilder.builder()
        .specialty(fields.get(specialty))
        .annualAttrition(fields.get(attrition))
        .extensionRate(fields.get(extension))
        .shareFemale(fields.get(shareFemale))
        .ageAtCompletion(fields.get(ageAtCompletion))
        .ltftShare(fields.get(ltftShare))
        .serviceContribution(fields.get(service))
        .build();
  }
}
