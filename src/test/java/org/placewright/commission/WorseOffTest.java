package org.placewright.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aProgramme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.VerdictBuilder;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.ShortageBuilder;

/** Who ends shorter than by carrying on, and the row that is named for it. */
class WorseOffTest {
  private static final Specialty SURGERY = ScenarioFixture.specialty("surgery", 5);
  private static final Specialty CARDIOLOGY = ScenarioFixture.specialty("cardiology", 5);
  private static final Deanery NORTH =
      aDeanery().id("north").name("North").sha("north-sha").build();
  private static final Register REGISTER =
      new Register(List.of(SURGERY, CARDIOLOGY), List.of(NORTH), List.of(), List.of(), List.of());

  private static BindingConstraint constraint(String lever, int year, boolean back, double worth) {
    Verdict verdict =
        VerdictBuilder.builder()
            .lever(lever)
            .scope("*")
            .year(year)
            .state(Verdict.State.BINDING)
            .leftSide(1)
            .limit(1)
            .slack(0)
            .sentence(lever + " in " + year + ".")
            .figures(List.of())
            .build();
    return new BindingConstraint(verdict, back, worth);
  }

  private static CommissionLine line(
      Specialty specialty,
      int year,
      CommissionLine.PlaceCounts places,
      BindingConstraint... holds) {
    return new CommissionLine(
        aProgramme()
            .id(specialty.id() + "-north")
            .specialty(specialty.id())
            .provider("trust")
            .build(),
        specialty,
        NORTH,
        year,
        CommitmentStatus.COMMITTED,
        places,
        new CommissionLine.LinePrice(Pounds.ZERO, Pounds.ZERO),
        Arrays.asList(holds));
  }

  private static List<WorseOff> of(Map<String, List<Shortage>> shortages, CommissionLine... lines) {
    CommissioningBody buyer = new CommissioningBody("MEE", Commissioner.MEE, "MEE");
    Commission commission = new Commission(buyer, new ArrayList<>(Arrays.asList(lines)), List.of());
    return WorseOff.of(REGISTER, shortages, List.of(commission));
  }

  /** 100 are needed; carrying on 2 are short, with the plan 7: worse by 5 points. */
  private static List<Shortage> worse() {
    return List.of(
        ShortageBuilder.builder().year(2010).demand(100).carryingOn(0).planned(0).build(),
        ShortageBuilder.builder().year(2011).demand(100).carryingOn(2).planned(9).build(),
        ShortageBuilder.builder().year(2012).demand(100).carryingOn(2).planned(7).build());
  }

  private static CommissionLine.PlaceCounts fewer(int advised) {
    return new CommissionLine.PlaceCounts(10, 10, advised, 6);
  }

  @Test
  void theLeverThatWeighsMostOverAllItsPlacesIsNamedWithItsStrongestRow() {
    WorseOff found =
        of(
                Map.of("surgery", worse()),
                line(
                    SURGERY,
                    2010,
                    fewer(12),
                    constraint("half-gp", 2010, true, 1.5),
                    constraint("existing-resources", 2010, true, 2),
                    constraint("stability", 2010, false, 50)),
                line(
                    SURGERY,
                    2011,
                    fewer(12),
                    constraint("half-gp", 2011, true, 2.5),
                    constraint("entrant-pool", 2011, true, 0.3)))
            .get(0);
    assertEquals(WorseOff.Why.LEVER, found.why());
    assertEquals("half-gp[*,2011]", found.constraint().orElseThrow().verdict().row());
    assertEquals(List.of("existing-resources"), found.also());
    assertEquals(0.05, found.atHorizon().worse(), 1e-15);
    assertEquals(2011, found.worst().year());
    assertEquals(0.07, found.worst().worse(), 1e-15);
  }

  @Test
  void anAdviceOfFewerPlacesIsTheReason() {
    CommissionLine line = line(SURGERY, 2010, fewer(6), constraint("half-gp", 2010, true, 1));
    WorseOff found = of(Map.of("surgery", worse()), line).get(0);
    assertEquals(WorseOff.Why.ADVISED, found.why());
    assertTrue(found.constraint().isEmpty());
  }

  @Test
  void belowEvenWhatIsAdvisedTheRowIsNamed() {
    CommissionLine line = line(SURGERY, 2010, fewer(7), constraint("half-gp", 2010, true, 1));
    assertEquals(WorseOff.Why.LEVER, of(Map.of("surgery", worse()), line).get(0).why());
  }

  @Test
  void whereNoRowStandsAgainstTheNextPlaceNoneIsNamed() {
    CommissionLine line = line(SURGERY, 2010, fewer(12), constraint("stability", 2010, false, 1));
    assertEquals(WorseOff.Why.PRICE, of(Map.of("surgery", worse()), line).get(0).why());
  }

  @Test
  void shorterOnlyBeforeTheHorizonComesLastAndDoesNotEndWorse() {
    List<Shortage> early =
        List.of(
            ShortageBuilder.builder().year(2011).demand(100).carryingOn(0).planned(30).build(),
            ShortageBuilder.builder().year(2012).demand(100).carryingOn(5).planned(4).build());
    List<WorseOff> all =
        of(
            Map.of("cardiology", early, "surgery", worse()),
            line(CARDIOLOGY, 2010, fewer(12)),
            line(SURGERY, 2010, fewer(12)));
    assertEquals(
        List.of("surgery", "cardiology"), all.stream().map(each -> each.specialty().id()).toList());
    assertTrue(all.get(0).endsWorse());
    assertFalse(all.get(1).endsWorse());
  }

  @Test
  void whoIsNoWorseIsNotThere() {
    Map<String, List<Shortage>> better =
        Map.of(
            "surgery",
            List.of(
                ShortageBuilder.builder().year(2012).demand(9).carryingOn(3).planned(2).build()));
    assertEquals(List.of(), of(better, line(SURGERY, 2010, fewer(12))));
  }
}
