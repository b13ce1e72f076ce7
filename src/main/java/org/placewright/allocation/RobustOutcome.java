package org.placewright.allocation;

import java.util.Optional;

/** The result of asking for one set of committed places for several futures. */
public sealed interface RobustOutcome {
  /**
   * Does what belongs to the case that this is.
   *
   * @param <R> the type of the answer
   * @param <E> what may go wrong in giving it
   * @param cases one answer for each case there is
   * @return the answer of its own case
   * @throws E when that answer cannot be given
   */
  <R, E extends Exception> R match(RobustCases<R, E> cases) throws E;

  /** The plan where one was found and proven. */
  default Optional<RobustAllocation> allocationFound() {
    return Optional.empty();
  }

  /**
   * What to do in each case, which its record describes.
   *
   * @param <R> the type of the answer
   * @param <E> what may go wrong in giving it
   */
  interface RobustCases<R, E extends Exception> {
    R found(RobustFound result) throws E;

    R impossible(NoneForFuture result) throws E;

    R notFound(RobustNotFound result) throws E;

    R notProven(RobustNotProven result) throws E;

    R unlike(FuturesUnlike result) throws E;
  }

  /**
   * A plan was found and proven.
   *
   * @param allocation what it comes to in each future
   */
  record RobustFound(RobustAllocation allocation) implements RobustOutcome {
    @Override
    public Optional<RobustAllocation> allocationFound() {
      return Optional.of(allocation);
    }

    @Override
    public <R, E extends Exception> R match(RobustCases<R, E> cases) throws E {
      return cases.found(this);
    }
  }

  /**
   * A future is shown to have no plan, so that there is none for all of them.
   *
   * @param future its name
   */
  record NoneForFuture(String future) implements RobustOutcome {
    @Override
    public <R, E extends Exception> R match(RobustCases<R, E> cases) throws E {
      return cases.impossible(this);
    }
  }

  /**
   * A limit was reached before any plan was found.
   *
   * @param future the one that has none by itself; empty where each has one, and all together none
   * @param stop which limit it was
   */
  record RobustNotFound(Optional<String> future, Solve.Stop stop) implements RobustOutcome {
    @Override
    public <R, E extends Exception> R match(RobustCases<R, E> cases) throws E {
      return cases.notFound(this);
    }
  }

  /**
   * The plan could not be certified in one of the futures.
   *
   * @param future its name
   * @param failure what is wrong there
   */
  record RobustNotProven(String future, String failure) implements RobustOutcome {
    @Override
    public <R, E extends Exception> R match(RobustCases<R, E> cases) throws E {
      return cases.notProven(this);
    }
  }

  /** The futures have other programmes or years than each other. */
  record FuturesUnlike() implements RobustOutcome {
    @Override
    public <R, E extends Exception> R match(RobustCases<R, E> cases) throws E {
      return cases.unlike(this);
    }
  }
}
