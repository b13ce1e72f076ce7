package org.placewright.allocation;

import java.io.IOException;
import java.util.Optional;

/** The result of asking for a plan: found, impossible, or none yet. */
public sealed interface AllocationOutcome {
  /**
   * Does what belongs to the case that this is.
   *
   * @param <R> the type of the answer
   * @param cases one answer for each case there is
   * @return the answer of its own case
   * @throws IOException when that answer cannot be given
   */
  <R> R match(Cases<R> cases) throws IOException;

  /** The plan where one was found. */
  default Optional<Allocation> allocationFound() {
    return Optional.empty();
  }

  /**
   * What to do in each case.
   *
   * @param <R> the type of the answer
   */
  interface Cases<R> {
    /** A plan was found; its certificate says whether it may be published. */
    R found(Allocation allocation) throws IOException;

    /** No plan keeps the hard levers. */
    R impossible(Conflict conflict) throws IOException;

    /** A limit was reached before any plan was found. */
    R nothingYet(Solve solve) throws IOException;
  }

  /**
   * A plan was found. Whether it may be published is for its certificate to say.
   *
   * @param allocation its places, verdicts, prices and certificate
   */
  record Found(Allocation allocation) implements AllocationOutcome {
    @Override
    public <R> R match(Cases<R> cases) throws IOException {
      return cases.found(allocation);
    }

    @Override
    public Optional<Allocation> allocationFound() {
      return Optional.of(allocation);
    }
  }

  /**
   * No plan keeps the hard levers.
   *
   * @param conflict the rows that contradict each other, and what would have to give
   */
  record Impossible(Conflict conflict) implements AllocationOutcome {
    @Override
    public <R> R match(Cases<R> cases) throws IOException {
      return cases.impossible(conflict);
    }
  }

  /**
   * A limit was reached before any plan was found.
   *
   * @param solve the work that was done
   */
  record NothingYet(Solve solve) implements AllocationOutcome {
    @Override
    public <R> R match(Cases<R> cases) throws IOException {
      return cases.nothingYet(solve);
    }
  }
}
