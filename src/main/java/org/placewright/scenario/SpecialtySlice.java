package org.placewright.scenario;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.need.Activity;
import org.placewright.scenario.need.Allowance;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.DemandMethodsBuilder;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.need.PostsReturn;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.need.StaffingStandard;
import org.placewright.scenario.policy.Policy;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Flows;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.WorkforceBuilder;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.FirstPost;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.Pathways;
import org.placewright.scenario.training.Provision;
import org.placewright.scenario.training.Stage;
import org.placewright.scenario.training.TimeOut;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

/**
 * The part of a scenario that decides the demand and supply of some specialties: they have the same
 * figures in it as in the whole, as long as none of the others' demand or entrants count in theirs.
 * Funds and policy are left out, and the deaneries and their people are all there.
 */
public final class SpecialtySlice {
  private final SortedSet<String> ids;

  private SpecialtySlice(SortedSet<String> ids) {
    this.ids = ids;
  }

  /**
   * Makes a scenario of some specialties alone.
   *
   * @param whole the scenario of all specialties
   * @param specialties ids of those to keep
   * @return a scenario with only these, and without funds and policy
   */
  public static Scenario of(Scenario whole, SortedSet<String> specialties) {
    SpecialtySlice slice = new SpecialtySlice(new TreeSet<>(specialties));
    Register register = slice.register(whole.register());
    SortedSet<String> programmes = new TreeSet<>();
    register.programmes().forEach(row -> programmes.add(row.id()));
    return ScenarioBuilder.builder()
        .settings(whole.settings())
        .register(register)
        .provision(
            new Provision(
                List.of(),
                List.of(),
                SortedRows.only(
                    whole.provision().intakes(), row -> programmes.contains(row.programme()))))
        .workforce(slice.workforce(whole.workforce()))
        .need(slice.need(whole.need()))
        .money(new Money(List.of(), List.of(), List.of(), List.of(), whole.money().costRules()))
        .policy(new Policy(List.of(), List.of()))
        .build();
  }

  private Register register(Register whole) {
    return new Register(
        SortedRows.only(whole.specialties(), row -> ids.contains(row.id())),
        whole.deaneries(),
        whole.authorities(),
        whole.providers(),
        SortedRows.only(whole.programmes(), row -> ids.contains(row.specialty())));
  }

  private Workforce workforce(Workforce whole) {
    return WorkforceBuilder.builder()
        .inPost(SortedRows.only(whole.inPost(), by(StaffInPost::specialty)))
        .participation(SortedRows.only(whole.participation(), by(AgeSexRate::specialty)))
        .leaving(SortedRows.only(whole.leaving(), by(AgeSexRate::specialty)))
        .trainees(SortedRows.only(whole.trainees(), by(TraineesInPost::specialty)))
        .training(SortedRows.only(whole.training(), by(Training::specialty)))
        .flows(
            new Flows(
                SortedRows.only(whole.flows().fillRates(), by(FillRate::specialty)),
                whole.flows().mobility(),
                SortedRows.only(whole.flows().joiners(), by(Joiners::specialty)),
                List.of(),
                List.of()))
        .cohorts(SortedRows.only(whole.cohorts(), by(IntakeCohort::specialty)))
        .tenure(
            new Tenure(
                SortedRows.only(whole.tenure().exits(), by(Exit::specialty)),
                SortedRows.only(whole.tenure().retention(), by(Retention::specialty))))
        .pathways(pathways(whole.pathways()))
        .build();
  }

  private Pathways pathways(Pathways whole) {
    return new Pathways(
        SortedRows.only(whole.timeOut(), by(TimeOut::specialty)),
        SortedRows.only(whole.firstPosts(), by(FirstPost::specialty)),
        SortedRows.only(whole.stages(), by(Stage::specialty)),
        SortedRows.only(whole.candidates(), by(Candidates::core)));
  }

  private Need need(Need whole) {
    return new Need(
        whole.population(),
        SortedRows.only(whole.utilisation(), by(AgeSexRate::specialty)),
        SortedRows.only(whole.vacancies(), by(Vacancy::specialty)),
        SortedRows.only(whole.drivers(), by(DriverRow::specialty)),
        methods(whole.methods()));
  }

  private DemandMethods methods(DemandMethods whole) {
    return DemandMethodsBuilder.builder()
        .choices(whole.choices())
        .ratios(SortedRows.only(whole.ratios(), by(StaffingRatio::specialty)))
        .workingTimes(whole.workingTimes())
        .activities(SortedRows.only(whole.activities(), by(Activity::specialty)))
        .allowances(SortedRows.only(whole.allowances(), by(Allowance::specialty)))
        .standards(SortedRows.only(whole.standards(), by(StaffingStandard::specialty)))
        .returns(SortedRows.only(whole.returns(), by(PostsReturn::specialty)))
        .challenges(whole.challenges())
        .shifts(
            SortedRows.only(
                whole.shifts(), row -> ids.contains(row.from()) || ids.contains(row.to())))
        .build();
  }

  private <R> Predicate<R> by(Function<R, String> specialty) {
    return row -> specialty.apply(row).equals(Wildcard.ANY) || ids.contains(specialty.apply(row));
  }
}
