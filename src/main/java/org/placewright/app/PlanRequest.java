package org.placewright.app;

import java.nio.file.Path;
import java.util.Optional;
import org.placewright.allocation.SearchLimits;
import org.placewright.construction.NamedComponents;
import org.placewright.table.Detail;

/**
 * What plan to make.
 *
 * @param pack from which data
 * @param out where to write it
 * @param search how hard to look for it
 * @param near a finished plan to stay near to, within the gap; empty for none
 * @param missionCost whether to make a second plan, without the mission's rules, to say what they
 *     cost
 * @param modelFile where to write the model as MPS; empty for nowhere
 * @param detail how much of the tables to write
 * @param draws how many futures to draw for the fan of the report; empty for none
 * @param workbook whether to write them as a workbook too
 */
@NamedComponents
public record PlanRequest(
    PackChoice pack,
    Path out,
    Search search,
    Optional<Path> near,
    boolean missionCost,
    Optional<Path> modelFile,
    Detail detail,
    Optional<Integer> draws,
    boolean workbook) {
  /** The same of another scenario, near to another plan, and written elsewhere. */
  PlanRequest of(Optional<String> scenario, Path folder, Optional<Path> nearTo) {
    return PlanRequestBuilder.builder(this)
        .pack(pack.in(scenario))
        .out(folder)
        .near(nearTo)
        .build();
  }

  /**
   * How hard to look, as asked.
   *
   * @param gap the gap at which to stop
   * @param work a multiple of the usual work
   * @param seconds wall-clock safety net
   * @param engine which solver
   * @param seed of the search; empty for the one in the pack's settings
   */
  public record Search(
      double gap,
      double work,
      Optional<Double> seconds,
      SearchLimits.Engine engine,
      Optional<Long> seed) {

    SearchLimits limits(long settingsSeed) {
      return new SearchLimits(gap, work, seconds, engine, seed.orElse(settingsSeed));
    }
  }
}
