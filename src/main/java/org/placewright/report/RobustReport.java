package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Future;
import org.placewright.allocation.RobustAllocation;
import org.placewright.allocation.RobustAllocation.InFuture;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;

/**
 * A plan for several futures, as it is reported.
 *
 * @param allocation the plan
 */
public record RobustReport(RobustAllocation allocation) {
  /**
   * The plan in one future.
   *
   * @param number of the future, from 0
   * @param weight of the future
   * @param in what it comes to there
   */
  public record FutureLine(int number, double weight, InFuture in) {
    public Future future() {
      return in.future();
    }
  }

  /**
   * The places of one programme in one intake.
   *
   * @param programme where they are
   * @param year of the intake
   * @param committed whether they are the same in every future
   * @param baseline places in the baseline
   * @param places by future, of this plan
   * @param own by future, of that future's own best plan
   */
  public record FuturePlaces(
      Programme programme,
      int year,
      boolean committed,
      int baseline,
      List<Integer> places,
      List<Integer> own) {
    public FuturePlaces {
      places = List.copyOf(places);
      own = List.copyOf(own);
    }

    /** The places that every future's own best plan buys. */
    public int noRegret() {
      return own.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** The most that any future's own best plan buys. */
    public int mostBought() {
      return own.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
  }

  /** The futures, in their order. */
  public List<FutureLine> futures() {
    List<FutureLine> lines = new ArrayList<>();
    for (int s = 0; s < allocation.futures().size(); s++) {
      lines.add(
          new FutureLine(s, allocation.measure().weights().get(s), allocation.futures().get(s)));
    }
    return lines;
  }

  /** The committed places that every future buys, and those of the plan: sums over programmes. */
  public record CommittedSum(int places, int noRegret, int mostBought) {}

  /** Sums over committed places. */
  public CommittedSum committed() {
    int places = 0;
    int noRegret = 0;
    int most = 0;
    for (FuturePlaces line : places()) {
      if (line.committed()) {
        places += line.places().get(0);
        noRegret += line.noRegret();
        most += line.mostBought();
      }
    }
    return new CommittedSum(places, noRegret, most);
  }

  /** All places, by programme and intake. */
  public List<FuturePlaces> places() {
    InFuture first = allocation.futures().get(0);
    Scenario scenario = first.future().brief().scenario();
    List<FuturePlaces> lines = new ArrayList<>();
    for (int p = 0; p < scenario.register().programmes().size(); p++) {
      for (int i = 0; i < scenario.horizon().intakes(); i++) {
        int programme = p;
        int intake = i;
        lines.add(
            new FuturePlaces(
                scenario.register().programmes().get(p),
                scenario.horizon().firstIntakeYear() + i,
                i < allocation.committed(),
                first.future().brief().baseline().places(p),
                allocation.futures().stream()
                    .map(each -> each.robust().plan().at(programme, intake))
                    .toList(),
                allocation.futures().stream()
                    .map(each -> each.own().plan().at(programme, intake))
                    .toList()));
      }
    }
    return lines;
  }
}
