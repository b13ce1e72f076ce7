package org.placewright.allocation.model;

import java.util.List;

/**
 * Budget rows between which money may go only by certain routes: from one to another in a financial
 * year, or on into the next. All of the rows are hard, or all of them soft.
 *
 * @param name of the net
 * @param members the rows; what may leave and enter each is for all routes that are not carried
 * @param routes between them
 */
public record MoneyNet(String name, List<Virement.Member> members, List<NetRoute> routes) {
  public MoneyNet {
    members = List.copyOf(members);
    routes = List.copyOf(routes);
    if (members.isEmpty()) {
      throw new IllegalArgumentException(name + " has no budget rows");
    }
  }

  /**
   * One route by which money may go between two budget rows.
   *
   * @param from the member that gives
   * @param to the member that takes
   * @param most the most that may go, in the rows' unit; finite
   * @param carried whether it goes on into the next financial year, beside what may leave and enter
   */
  public record NetRoute(int from, int to, double most, boolean carried) {}
}
