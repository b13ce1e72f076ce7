package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the levers write their rules. */
public final class LeverRows {
  private final List<LimitRow> limits = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<MinimumIntake> cohorts = new ArrayList<>();
  private final List<Virement> virements = new ArrayList<>();
  private final List<MoneyNet> nets = new ArrayList<>();
  private final Map<Term, Double> preferences = new LinkedHashMap<>();
  private final Map<String, String> repeats = new TreeMap<>();
  private final Set<String> moving = new HashSet<>();

  /**
   * Adds a rule about places.
   *
   * @param row the rule
   * @throws IllegalArgumentException when another rule has its name
   */
  public void add(LimitRow row) {
    if (positions.putIfAbsent(row.name(), limits.size()) != null) {
      throw new IllegalArgumentException("two rules named " + row.name());
    }
    limits.add(row);
  }

  /**
   * Says that a rule asks the same as one that was added, which thus applies to both and is priced
   * for both.
   *
   * @param name the rule that is not added
   * @param row the name of the one that was
   */
  public void repeat(String name, String row) {
    position(row);
    repeats.put(name, row);
  }

  /**
   * The rules that need no row of their own.
   *
   * @return the name of the row that stands for each, by name
   */
  public Map<String, String> repeats() {
    return Collections.unmodifiableMap(repeats);
  }

  public void add(MinimumIntake cohort) {
    cohorts.add(cohort);
  }

  /**
   * Adds a group of rules between which money may move.
   *
   * @param virement the group; its rules have been added, have an upper limit alone, are all hard
   *     or all soft, and stand in no other group
   * @throws IllegalArgumentException when they are not so
   */
  public void add(Virement virement) {
    requireBudgets(virement.name(), virement.members());
    virements.add(virement);
  }

  /**
   * Adds a net of rules between which money may go by certain routes.
   *
   * @param net the net; its rules are as those of a {@link Virement}
   * @throws IllegalArgumentException when they are not so
   */
  public void add(MoneyNet net) {
    requireBudgets(net.name(), net.members());
    nets.add(net);
  }

  /**
   * Says that a place is a little less wanted than its like.
   *
   * @param programme the programme's index in the register
   * @param intake the intake's index from the first planned year
   * @param price weighted FTE-years for each of its places, not below 0
   */
  public void prefer(int programme, int intake, double price) {
    if (!(price >= 0)) {
      throw new IllegalArgumentException("no price: " + price);
    }
    preferences.put(new Term(programme, intake, 1), price);
  }

  /** What places cost that are less wanted than their like, by place. */
  public Map<Term, Double> preferences() {
    return Collections.unmodifiableMap(preferences);
  }

  private void requireBudgets(String name, List<Virement.Member> members) {
    boolean hard = limits.get(position(members.get(0).row())).isHard();
    for (Virement.Member member : members) {
      LimitRow row = limits.get(position(member.row()));
      boolean budget = row.lower() == Double.NEGATIVE_INFINITY && Double.isFinite(row.upper());
      if (!budget || row.isHard() != hard || !moving.add(member.row())) {
        throw new IllegalArgumentException(name + " cannot move money of " + row.name());
      }
    }
  }

  /** The rules so far, in the order in which they were added: a view, as copies of many cost. */
  public List<LimitRow> limits() {
    return Collections.unmodifiableList(limits);
  }

  public List<MinimumIntake> cohorts() {
    return Collections.unmodifiableList(cohorts);
  }

  public List<Virement> virements() {
    return Collections.unmodifiableList(virements);
  }

  public List<MoneyNet> nets() {
    return Collections.unmodifiableList(nets);
  }

  /**
   * The place of a rule in {@link #limits}.
   *
   * @param name the rule's name
   * @return its position
   * @throws IllegalArgumentException when there is no such rule
   */
  public int position(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException("no rule named " + name);
    }
    return position;
  }
}
