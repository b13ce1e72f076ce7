package org.placewright.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Certificate;
import org.placewright.construction.NamedComponents;
import org.placewright.report.LeverCount;
import org.placewright.report.PlanReport;
import org.placewright.report.SpecialtyLine;
import org.placewright.scenario.Horizon;
import org.placewright.shortfall.StaffGroups;

/**
 * What a comparison needs of a finished plan; far less than all that is calculated of it.
 *
 * @param name what it is called beside the others
 * @param asked what it was asked
 * @param horizon its years
 * @param certificate its cost and bound
 * @param carryingOn what carrying on costs by the same measure, weighted FTE-years
 * @param places by specialty and planned intake
 * @param shortages by group, specialty and deanery, and year
 * @param funds by fund and financial year
 * @param levers how the plan stands to each lever
 * @param difference what is proven of its cost beside that of the first
 * @param inputs what it was asked or took for granted otherwise than the first
 * @param changes the levers' rows that stand otherwise than in the first
 */
@NamedComponents
public record ComparedRun(
    String name,
    Asked asked,
    Horizon horizon,
    Certificate certificate,
    double carryingOn,
    List<PlaceCount> places,
    List<ShortFigure> shortages,
    List<FundFigure> funds,
    List<LeverCount> levers,
    CostDifference difference,
    List<InputDifference> inputs,
    List<LeverChange> changes) {
  public ComparedRun {
    places = List.copyOf(places);
    shortages = List.copyOf(shortages);
    funds = List.copyOf(funds);
    levers = List.copyOf(levers);
    inputs = List.copyOf(inputs);
    changes = List.copyOf(changes);
  }

  /** A run's own figures, before it is compared with any other. */
  static ComparedRunBuilder figures(String name, Asked asked, PlanReport report) {
    return ComparedRunBuilder.builder()
        .name(name)
        .asked(asked)
        .horizon(report.brief().scenario().horizon())
        .certificate(report.allocation().certificate())
        .carryingOn(report.board().carryingOn())
        .places(places(report))
        .shortages(ShortFigure.of(report))
        .funds(FundFigure.of(report.spend()))
        .levers(LeverCount.of(report.cards(), report.allocation()))
        .difference(CostDifference.OF_FIRST)
        .inputs(List.of())
        .changes(List.of());
  }

  private static List<PlaceCount> places(PlanReport report) {
    StaffGroups groups = StaffGroups.of(report.brief().scenario());
    int first = report.brief().scenario().horizon().firstIntakeYear();
    List<PlaceCount> places = new ArrayList<>();
    for (SpecialtyLine line : SpecialtyLine.of(report)) {
      String group = groups.of(line.specialty()).name();
      for (int i = 0; i < line.commissioned().size(); i++) {
        int count = line.commissioned().get(i);
        places.add(new PlaceCount(line.specialty().id(), group, first + i, count));
      }
    }
    return places;
  }
}
