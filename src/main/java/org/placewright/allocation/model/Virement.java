package org.placewright.allocation.model;

import java.util.List;

/**
 * Budget rows between which money may move: each row's upper limit may be shifted, and the shifts
 * of the group sum to zero. All of the rows are hard, or all of them soft.
 *
 * @param name of the group
 * @param members the rows
 */
public record Virement(String name, List<Member> members) {
  public Virement {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException(name + " has no budget rows");
    }
  }

  /**
   * One budget row that may give to or take from others.
   *
   * @param row the row's name; it must have an upper limit
   * @param mostOut how far its limit may fall, in the row's unit
   * @param mostIn how far its limit may rise, in the row's unit
   */
  public record Member(String row, double mostOut, double mostIn) {}
}
