package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Candidates;
import org.placewright.scenario.EntrantPool;
import org.placewright.scenario.FirstPost;
import org.placewright.scenario.IntakeCohort;
import org.placewright.scenario.Pathways;
import org.placewright.scenario.Stage;
import org.placewright.scenario.TimeOut;

/** What was read of the tables of who enters training, and of ways through it into a post. */
public final class PathwayTables {
  public final TableRows<EntrantPool> entrantPool;
  public final TableRows<IntakeCohort> cohorts;
  public final TableRows<TimeOut> timeOut;
  public final TableRows<FirstPost> firstPosts;
  public final TableRows<Stage> stages;
  public final TableRows<Candidates> candidates;

  PathwayTables(Pack.Loader loader) {
    entrantPool = loader.load(new EntrantPoolTable());
    cohorts = loader.load(new CohortsTable());
    timeOut = loader.load(new TimeOutTable());
    firstPosts = loader.load(new FirstPostTable());
    stages = loader.load(new StagesTable());
    candidates = loader.load(new CandidatesTable());
  }

  /** The tables of pathways, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(
        new TimeOutTable(), new FirstPostTable(), new StagesTable(), new CandidatesTable());
  }

  List<TableRows<?>> all() {
    return List.of(entrantPool, cohorts, timeOut, firstPosts, stages, candidates);
  }

  /**
   * The rows of pathways put together.
   *
   * @return those that could be read
   */
  public Pathways rows() {
    return new Pathways(timeOut.rows(), firstPosts.rows(), stages.rows(), candidates.rows());
  }
}
