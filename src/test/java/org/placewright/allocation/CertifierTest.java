package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLimitRow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SpecialtyGoals;
import org.placewright.allocation.model.SpecialtyGoalsBuilder;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.Plans;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.quantity.IntakeYearTable;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;

/** A plan is proven, and every kind of tampering is found. */
class CertifierTest {
  private static final int FIRST = 0;
  private final Scenario scenario = RandomScenario.of(5);
  private final PlanBrief brief = PlanBrief.of(scenario);
  private final PlanModel model = new PlanModels(brief).write(LeversInForce.of(List.of(), brief));
  private final PlacesPlan plan = plan(model);

  /** As many places as were promised, and one more where there is room. */
  private static PlacesPlan plan(PlanModel model) {
    int[][] places = new int[model.columns().size() / model.intakes()][model.intakes()];
    for (int column = 0; column < model.columns().size(); column++) {
      int promised = model.columns().get(column).lower();
      places[column / model.intakes()][model.intake(column)] =
          Math.min(promised + 1, model.columns().get(column).upper());
    }
    return new PlacesPlan(places);
  }

  private Certificate certify(PlanModel of, PlacesPlan places, double bound) {
    return new Certifier(of, brief).certify(places, List.of(), bound);
  }

  private static void assertFails(Certificate certificate, String why) {
    assertFalse(certificate.holds());
    assertTrue(
        certificate.failures().stream().anyMatch(failure -> failure.contains(why)),
        () -> why + " in " + certificate.failures());
  }

  @Test
  void acceptsARightPlan() {
    for (int seed = 0; seed < 10; seed++) {
      Scenario random = RandomScenario.of(seed);
      PlanBrief its = PlanBrief.of(random);
      PlanModel made = new PlanModels(its).write(LeversInForce.of(List.of(), its));
      Certificate certificate = new Certifier(made, its).certify(plan(made), List.of(), 0);
      assertEquals(List.of(), certificate.failures(), "scenario " + seed);
      assertTrue(certificate.objective() > 0);
    }
  }

  @Test
  void acceptsARightPlanOfStages() {
    for (int seed = 0; seed < 10; seed++) {
      Scenario staged = RandomScenario.withCore(seed);
      PlanBrief its = PlanBrief.of(staged);
      PlanModel made = new PlanModels(its).write(LeversInForce.of(List.of(), its));
      Certificate certificate = new Certifier(made, its).certify(plan(made), List.of(), 0);
      assertEquals(List.of(), certificate.failures(), "scenario " + seed);
    }
  }

  @Test
  void findsAPlaceBeyondAColumnsMost() {
    int[][] places = Plans.table(plan);
    places[FIRST][0] = model.columns().get(0).upper() + 1;
    assertFails(certify(model, new PlacesPlan(places), 0), model.columns().get(0).name());
  }

  @Test
  void findsAPromiseThatIsNotKept() {
    int promised = 0;
    while (model.columns().get(promised).lower() == 0) {
      promised++;
    }
    int[][] places = Plans.table(plan);
    places[promised / model.intakes()][model.intake(promised)] =
        model.columns().get(promised).lower() - 1;
    assertFails(certify(model, new PlacesPlan(places), 0), model.columns().get(promised).name());
  }

  @Test
  void findsARowThatIsMissedByOnePlace() {
    LeverRows rules = new LeverRows();
    Term term = new Term(FIRST, 0, 1);
    int taken = plan.at(FIRST, 0);
    double none = Double.NEGATIVE_INFINITY;
    rules.add(
        aLimitRow()
            .name("half-gp[*,2011]")
            .terms(List.of(term))
            .lower(none)
            .upper(taken - 1)
            .relaxPrice(-none)
            .build());
    assertFails(certify(with(model.goals(), rules), plan, 0), "half-gp[*,2011]");
  }

  @Test
  void findsALeverThatSaysItIsBroken() {
    Verdict broken =
        VerdictBuilder.builder()
            .lever("half-gp")
            .scope("*")
            .year(2011)
            .state(Verdict.State.BROKEN)
            .leftSide(0.4)
            .limit(0.5)
            .slack(-0.1)
            .sentence("Too few GPs.")
            .figures(List.of())
            .build();
    Verdict met =
        VerdictBuilder.builder()
            .lever("equity")
            .scope("*")
            .year(2011)
            .state(Verdict.State.RELAXED)
            .leftSide(1)
            .limit(2)
            .slack(-1)
            .sentence("Relaxed.")
            .figures(List.of())
            .build();
    Certificate certificate = new Certifier(model, brief).certify(plan, List.of(met, broken), 0);
    assertEquals(List.of("half-gp[*,2011]: Too few GPs."), certificate.failures());
  }

  @Test
  void findsASupplyCoefficientThatIsALittleOff() {
    PlanModel falsified = falsified(goals -> withPost(goals, 1e-6));
    assertFails(certify(falsified, plan, 0), "supply[s0/d");
  }

  @Test
  void findsDemandThatIsALittleOff() {
    PlanModel falsified = falsified(goals -> withDemand(goals, 1e-6));
    assertFails(certify(falsified, plan, 0), "demand[s0/d0,2011]");
  }

  @Test
  void takesWhatRoundingDoesToLargeFigures() {
    PlanModel rounded = falsified(goals -> withDemand(goals, 1e-10));
    assertTrue(model.goals().get(0).demand(0, 0) > 100);
    assertEquals(List.of(), certify(rounded, plan, 0).failures());
  }

  @Test
  void findsABoundThatIsNoNumber() {
    for (double bound : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertFails(certify(model, plan, bound), "no finite bound");
    }
    assertFails(certify(model, plan, Double.NEGATIVE_INFINITY), "no finite bound");
  }

  @Test
  void findsAPlanBetterThanTheBestThereCanBe() {
    double objective = certify(model, plan, 0).objective();
    assertTrue(certify(model, plan, objective).holds());
    assertTrue(certify(model, plan, objective * (1 + 1e-12)).holds(), "within rounding");
    assertFails(certify(model, plan, objective * (1 + 1e-6)), "below the bound of all plans");
  }

  private PlanModel falsified(UnaryOperator<SpecialtyGoals> changed) {
    List<SpecialtyGoals> goals = new ArrayList<>(model.goals());
    goals.set(0, changed.apply(goals.get(0)));
    return with(goals, new LeverRows());
  }

  private PlanModel with(List<SpecialtyGoals> goals, LeverRows rules) {
    return new PlanModel(
        model.intakes(), model.columns(), goals, model.prices(), rules, model.labels());
  }

  private static SpecialtyGoals withPost(SpecialtyGoals goals, double more) {
    double[][] post = new double[goals.post().intakes()][];
    Arrays.setAll(post, goals.post()::ofIntake);
    post[0][goals.years() - 2] += more;
    return SpecialtyGoalsBuilder.builder()
        .specialty(goals.specialty())
        .demand(goals.demand())
        .gap(goals.gap())
        .yearWeight(goals.yearWeight())
        .post(new IntakeYearTable(post))
        .training(goals.training())
        .destination(goals.destination())
        .fill(goals.fill())
        .build();
  }

  /** Demand and gap alike, so that supply still agrees. */
  private static SpecialtyGoals withDemand(SpecialtyGoals goals, double more) {
    double[][] demand = new double[goals.deaneries()][];
    double[][] gap = new double[goals.deaneries()][];
    Arrays.setAll(demand, goals.demand()::ofDeanery);
    Arrays.setAll(gap, goals.gap()::ofDeanery);
    demand[0][0] += demand[0][0] * more;
    gap[0][0] += demand[0][0] * more;
    return SpecialtyGoalsBuilder.builder()
        .specialty(goals.specialty())
        .demand(new DeaneryYearTable(demand))
        .gap(new DeaneryYearTable(gap))
        .yearWeight(goals.yearWeight())
        .post(goals.post())
        .training(goals.training())
        .destination(goals.destination())
        .fill(goals.fill())
        .build();
  }
}
