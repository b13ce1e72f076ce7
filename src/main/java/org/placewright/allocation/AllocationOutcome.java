package org.placewright.allocation;

import java.util.Optional;
import java.util.function.Supplier;

/** The result of asking for a plan: found, impossible, or none yet. */
public sealed interface AllocationOutcome {
  /**
   * Does what belongs to the case that this is.
   *
   * @param <R> the type of the answer
   * @param <E> what may go wrong in giving it
   * @param cases one answer for each case there is
   * @return the answer of its own case
   * @throws E when that answer cannot be given
   */
  <R, E extends Exception> R match(OutcomeCases<R, E> cases) throws E;

  /** The plan where one was found. */
  default Optional<Allocation> allocationFound() {
    return Optional.empty();
  }

  /** Why there is no plan, where it is shown that there is none. */
  default Optional<Impossible> none() {
    return Optional.empty();
  }

  /**
   * What to do in each case.
   *
   * @param <R> the type of the answer
   * @param <E> what may go wrong in giving it
   */
  interface OutcomeCases<R, E extends Exception> {
    /** A plan was found; its certificate says whether it may be published. */
    R found(Allocation allocation) throws E;

    /** No plan keeps the hard levers; what they are is found out when it is asked for. */
    R impossible(Impossible none) throws E;

    /** A limit was reached before any plan was found. */
    R nothingYet(Solve solve) throws E;
  }

  /**
   * A plan was found. Whether it may be published is for its certificate to say.
   *
   * @param allocation its places, verdicts, prices and certificate
   */
  record Found(Allocation allocation) implements AllocationOutcome {
    @Override
    public <R, E extends Exception> R match(OutcomeCases<R, E> cases) throws E {
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
   * @param ofWholePlaces whether places in fractions would keep them
   * @param why finds the rows that contradict each other, which takes its time
   */
  record Impossible(boolean ofWholePlaces, Supplier<Conflict> why) implements AllocationOutcome {
    /** The rows of the pack that cannot all be kept. */
    public Conflict conflict() {
      return why.get();
    }

    @Override
    public Optional<Impossible> none() {
      return Optional.of(this);
    }

    @Override
    public <R, E extends Exception> R match(OutcomeCases<R, E> cases) throws E {
      return cases.impossible(this);
    }
  }

  /**
   * A limit was reached before any plan was found.
   *
   * @param solve the work that was done
   */
  record NothingYet(Solve solve) implements AllocationOutcome {
    @Override
    public <R, E extends Exception> R match(OutcomeCases<R, E> cases) throws E {
      return cases.nothingYet(solve);
    }
  }
}
