package org.placewright;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.allocation.model.LimitRowBuilder;
import org.placewright.allocation.model.PlaceColumnBuilder;
import org.placewright.allocation.model.ShortfallPrices;
import org.placewright.allocation.model.ShortfallPricesBuilder;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Estimate;
import org.placewright.quantity.EstimateBuilder;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.AfterLastIntake;
import org.placewright.scenario.CommissioningBuilder;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.HorizonBuilder;
import org.placewright.scenario.ResourcesBase;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.SettingsBuilder;
import org.placewright.scenario.money.FundBuilder;
import org.placewright.scenario.money.HolderBuilder;
import org.placewright.scenario.money.TariffBuilder;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRowBuilder;
import org.placewright.scenario.need.PostsReturnBuilder;
import org.placewright.scenario.need.ShiftRowBuilder;
import org.placewright.scenario.need.StaffingRatioBuilder;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.policy.AssuranceBuilder;
import org.placewright.scenario.policy.LeadershipPostBuilder;
import org.placewright.scenario.policy.LeverRowBuilder;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.DeaneryBuilder;
import org.placewright.scenario.register.ProgrammeBuilder;
import org.placewright.scenario.register.ProviderBuilder;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.register.SpecialtyBuilder;
import org.placewright.scenario.staff.JoinersBuilder;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.RetentionBuilder;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.CurriculumRowBuilder;
import org.placewright.scenario.training.IntakeBuilder;
import org.placewright.scenario.training.TimeOutBuilder;
import org.placewright.scenario.training.TrainingBuilder;

/**
 * Rows and parts of models for tests, each a builder with everything set to something plain: a test
 * names what it is about, as in {@code anIntake().year(2009).places(16).build()}.
 */
public final class Fixtures {
  private Fixtures() {}

  public static AssuranceBuilder anAssurance() {
    return AssuranceBuilder.builder()
        .profession("doctor")
        .specialty("*")
        .kind(Assurance.AssuranceKind.ACCREDITED_REGISTER)
        .body("A society")
        .validFrom(LocalDate.MIN)
        .validTo(LocalDate.MAX)
        .scopeNote("");
  }

  public static CommissioningBuilder aCommissioning() {
    return CommissioningBuilder.builder()
        .afterLastIntake(AfterLastIntake.PLAN)
        .committedIntakes(2)
        .locationShare(1)
        .changePrice(0)
        .poolPrice(0)
        .resourcesBase(ResourcesBase.CARRYING_ON)
        .shortHorizon(true);
  }

  public static CurriculumRowBuilder aCurriculumRow() {
    return CurriculumRowBuilder.builder()
        .component("leadership")
        .specialty("*")
        .yearOfTraining(YearRange.ANY)
        .fromYear(CurriculumRow.ANY_YEAR)
        .timeShare(Share.NONE)
        .perTraineeYear(Pounds.ZERO)
        .fund("madel");
  }

  public static DeaneryBuilder aDeanery() {
    return DeaneryBuilder.builder()
        .id("south")
        .name("South")
        .sha("South SHA")
        .tile(Optional.empty());
  }

  public static DriverRowBuilder aDriverRow() {
    return DriverRowBuilder.builder()
        .specialty("*")
        .deanery("*")
        .driver(Driver.NEED)
        .cause("")
        .years(YearRange.ANY)
        .trend(Trend.COMPOUND)
        .group("")
        .distribution(Estimate.USUAL_DISTRIBUTION)
        .interval(Estimate.USUAL_INTERVAL);
  }

  public static EstimateBuilder anEstimate() {
    return EstimateBuilder.builder()
        .distribution(Estimate.USUAL_DISTRIBUTION)
        .interval(Estimate.USUAL_INTERVAL);
  }

  public static FundBuilder aFund() {
    return FundBuilder.builder()
        .id("madel")
        .name("MADEL")
        .commissioner(Commissioner.MEE)
        .ringfencedShare(Share.NONE)
        .virementLimit(Share.NONE)
        .carryForwardLimit(Share.NONE);
  }

  public static HolderBuilder aHolder() {
    return HolderBuilder.builder()
        .serviceLine("surgery")
        .fund("madel")
        .sha("*")
        .id("holder")
        .role("director")
        .budgetShare(Share.NONE);
  }

  public static HorizonBuilder aHorizon() {
    return HorizonBuilder.builder()
        .baseYear(2009)
        .firstIntakeYear(2010)
        .lastIntakeYear(2011)
        .horizonYear(2015);
  }

  public static IntakeBuilder anIntake() {
    return IntakeBuilder.builder().programme("surgery-north").year(2010);
  }

  public static JoinersBuilder aJoiners() {
    return JoinersBuilder.builder()
        .specialty("surgery")
        .deanery("north")
        .year(2010)
        .international(0)
        .returners(0)
        .internationalShareFemale(OptionalDouble.empty())
        .returnersShareFemale(OptionalDouble.empty());
  }

  public static LeadershipPostBuilder aLeadershipPost() {
    return LeadershipPostBuilder.builder()
        .cohort("senior")
        .sha("n-sha")
        .pathway("acute")
        .specialty("surgery")
        .existing(0)
        .least(0)
        .most(9)
        .weight(1);
  }

  public static LeverRowBuilder aLeverRow() {
    return LeverRowBuilder.builder()
        .lever("half-gp")
        .scope("*")
        .years(YearRange.ANY)
        .value(1)
        .mode(Mode.HARD)
        .relaxPrice(0)
        .source("test");
  }

  public static PostsReturnBuilder aPostsReturn() {
    return PostsReturnBuilder.builder()
        .specialty("surgery")
        .deanery("north")
        .returnedBy("sha")
        .year(2010)
        .residents(0);
  }

  public static ProgrammeBuilder aProgramme() {
    return ProgrammeBuilder.builder()
        .id("surgery-north")
        .specialty("surgery")
        .deanery("north")
        .provider("north-general")
        .minCohort(1);
  }

  public static ProviderBuilder aProvider() {
    return ProviderBuilder.builder()
        .id("north-general")
        .name("North General")
        .deanery("north")
        .kind("acute")
        .marketForcesFactor(1);
  }

  public static RetentionBuilder aRetention() {
    return RetentionBuilder.builder()
        .specialty("*")
        .sex("*")
        .origin("*")
        .joinedFrom(Retention.ANY_YEAR);
  }

  public static ShiftRowBuilder aShiftRow() {
    return ShiftRowBuilder.builder()
        .from("surgery")
        .to("gp")
        .deanery("*")
        .years(YearRange.ANY)
        .ftePerFte(1);
  }

  public static SpecialtyBuilder aSpecialty() {
    return SpecialtyBuilder.builder()
        .id("surgery")
        .name("Surgery")
        .profession("doctor")
        .commissioner(Commissioner.MEE)
        .trainingYears(3)
        .entrySet(true)
        .generalPractice(false)
        .shortfallWeight(1)
        .regulated(true)
        .risk(Risk.LOW)
        .group("");
  }

  public static StaffingRatioBuilder aStaffingRatio() {
    return StaffingRatioBuilder.builder()
        .specialty("surgery")
        .deanery("*")
        .perSpecialty("")
        .sex("*")
        .ages(new AgeBand(0, 120))
        .year(2009);
  }

  public static TimeOutBuilder aTimeOut() {
    return TimeOutBuilder.builder()
        .specialty("surgery")
        .reason("academic")
        .afterYear(1)
        .years(1)
        .share(1)
        .inPost(true)
        .serviceShare(0);
  }

  public static TrainingBuilder aTraining() {
    return TrainingBuilder.builder()
        .specialty("surgery")
        .annualAttrition(0)
        .extensionRate(0)
        .shareFemale(0.5)
        .ageAtCompletion(32)
        .ltftShare(0)
        .serviceContribution(0);
  }

  public static TariffBuilder aTariff() {
    return TariffBuilder.builder()
        .fund("madel")
        .specialty("surgery")
        .yearOfTraining(YearRange.ANY)
        .perTraineeYear(new Pounds(3_000_000))
        .portableShare(Share.NONE)
        .marketForces(true);
  }

  public static LimitRowBuilder aLimitRow() {
    return LimitRowBuilder.builder()
        .lower(Double.NEGATIVE_INFINITY)
        .upper(Double.POSITIVE_INFINITY)
        .relaxPrice(Double.POSITIVE_INFINITY)
        .years(1);
  }

  public static PlaceColumnBuilder aPlaceColumn() {
    return PlaceColumnBuilder.builder().specialty(0).deanery(0).lower(0).upper(9).baseline(0);
  }

  public static ShortfallPricesBuilder aShortfallPrices() {
    return ShortfallPricesBuilder.builder()
        .tiers(ShortfallPrices.USUAL)
        .over(0.05)
        .locationShare(0.5)
        .change(0);
  }

  /** Settings under which nothing is discounted and figures are easy to work by hand. */
  public static SettingsBuilder settings(Horizon horizon) {
    return SettingsBuilder.builder()
        .horizon(horizon)
        .discountRate(0)
        .intakeMonth(8)
        .seed(1)
        .terminalYears(0)
        .ltftFte(1)
        .returnerAge(45)
        .surplusPrice(0)
        .qualityValidYears(5)
        .equilibriumYear(horizon.horizonYear())
        .priceYear(horizon.baseYear())
        .commissioning(ScenarioFixture.PLAIN);
  }
}
