package org.placewright.fan;

import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.JoinersBuilder;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.RetentionBuilder;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Training;
import org.placewright.scenario.training.TrainingBuilder;

/** The figures of people and training that a draw may change. */
final class StaffFigures {
  static final FigureLens<AgeSexRate> RATE =
      new FigureLens<>(
          AgeSexRate::value,
          (row, x) -> new AgeSexRate(row.specialty(), row.sex(), row.ages(), row.years(), x));
  static final FigureLens<StaffInPost> HEADCOUNT =
      new FigureLens<>(
          StaffInPost::headcount,
          (row, x) -> new StaffInPost(row.specialty(), row.deanery(), row.sex(), row.ages(), x));
  static final FigureLens<FillRate> FILL_RATE =
      new FigureLens<>(FillRate::rate, (row, x) -> new FillRate(row.specialty(), row.deanery(), x));
  static final FigureLens<Joiners> INTERNATIONAL =
      new FigureLens<>(Joiners::international, (row, x) -> joiners(row, x, row.returners()));
  static final FigureLens<Joiners> RETURNERS =
      new FigureLens<>(Joiners::returners, (row, x) -> joiners(row, row.international(), x));
  static final FigureLens<Exit> EXITED =
      new FigureLens<>(
          Exit::cumulativeShare,
          (row, x) -> new Exit(row.specialty(), row.sex(), row.yearsFromBase(), x));
  static final FigureLens<Retention> STAYING =
      new FigureLens<>(
          Retention::shareStillWorking,
          (row, x) ->
              RetentionBuilder.builder()
                  .specialty(row.specialty())
                  .sex(row.sex())
                  .origin(row.origin())
                  .joinedFrom(row.joinedFrom())
                  .yearsSinceJoining(row.yearsSinceJoining())
                  .shareStillWorking(x)
                  .build());
  static final FigureLens<Training> ATTRITION =
      new FigureLens<>(Training::annualAttrition, training(0));
  static final FigureLens<Training> EXTENSION =
      new FigureLens<>(Training::extensionRate, training(1));
  static final FigureLens<Training> SHARE_FEMALE =
      new FigureLens<>(Training::shareFemale, training(2));
  static final FigureLens<Training> LTFT = new FigureLens<>(Training::ltftShare, training(3));
  static final FigureLens<Training> SERVICE =
      new FigureLens<>(Training::serviceContribution, training(4));

  private StaffFigures() {}

  private static Joiners joiners(Joiners row, double international, double returners) {
    return JoinersBuilder.builder()
        .specialty(row.specialty())
        .deanery(row.deanery())
        .year(row.year())
        .international(international)
        .returners(returners)
        .internationalShareFemale(row.internationalShareFemale())
        .returnersShareFemale(row.returnersShareFemale())
        .build();
  }

  /** Another of the five shares of a training row, by its place among them. */
  private static FigureLens.With<Training> training(int place) {
    return (row, share) -> {
      double[] shares = {
        row.annualAttrition(),
        row.extensionRate(),
        row.shareFemale(),
        row.ltftShare(),
        row.serviceContribution()
      };
      shares[place] = share;
      return TrainingBuilder.builder()
          .specialty(row.specialty())
          .annualAttrition(shares[0])
          .extensionRate(shares[1])
          .shareFemale(shares[2])
          .ageAtCompletion(row.ageAtCompletion())
          .ltftShare(shares[3])
          .serviceContribution(shares[4])
          .build();
    };
  }
}
