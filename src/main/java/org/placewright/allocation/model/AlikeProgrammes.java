package org.placewright.allocation.model;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * Programmes of one specialty and deanery that every rule treats alike, such as a provider's sites,
 * taken together. What they share is then decided once for all of them, in a model that does not
 * grow as programmes are parted among sites. Any plan of the programmes is a plan of the groups,
 * and as cheap or cheaper there, so prices that prove a bound for groups prove one for programmes.
 *
 * <p>A rule about one programme alone becomes one about its group, with the sums of its limits. How
 * the places of a group are dealt to its programmes is left to the search.
 */
public final class AlikeProgrammes {
  private final PlanModel apart;
  private final ProgrammeTraits traits;

  /** By group, the programmes in it. */
  private final int[][] members;

  private final int[] groupOf;

  /** By rule, the rule of the groups that stands for it. */
  private final int[] ruleOf;

  private final PlanModel together;

  private AlikeProgrammes(PlanModel apart) {
    this.apart = apart;
    traits = new ProgrammeTraits(apart);
    members = members();
    groupOf = new int[apart.columns().size() / apart.intakes()];
    for (int group = 0; group < members.length; group++) {
      for (int programme : members[group]) {
        groupOf[programme] = group;
      }
    }
    ruleOf = new int[apart.rules().limits().size()];
    together =
        new PlanModel(
            apart.intakes(), columns(), apart.goals(), apart.prices(), rules(), apart.labels());
  }

  /**
   * Finds the programmes of a model that are alike.
   *
   * @param apart the decision
   * @return its programmes in groups, each perhaps of one alone
   */
  public static AlikeProgrammes of(PlanModel apart) {
    return new AlikeProgrammes(apart);
  }

  /** The decision by programme. */
  public PlanModel apart() {
    return apart;
  }

  /** The decision by group, a group taking the place of a programme. */
  public PlanModel together() {
    return together;
  }

  /**
   * The decision by group, for a search of whole places: a group holds no fewer and no more than
   * its programmes can each hold in whole places. No whole plan is lost.
   *
   * @return the same as {@link #together} but for the limits of columns
   */
  public PlanModel inWhole() {
    OwnLimits own = new OwnLimits(apart, this);
    List<PlaceColumn> columns = new ArrayList<>();
    for (int[] group : members) {
      for (int intake = 0; intake < apart.intakes(); intake++) {
        columns.add(sum(group, intake, own::lower, own::upper));
      }
    }
    return new PlanModel(
        apart.intakes(), columns, apart.goals(), apart.prices(), together.rules(), apart.labels());
  }

  /** How many groups there are. */
  public int groups() {
    return members.length;
  }

  /**
   * Lists the programmes of a group.
   *
   * @param group its index in the model of groups
   * @return indices of programmes, rising
   */
  public int[] members(int group) {
    return members[group].clone();
  }

  /**
   * Finds what a rule is about.
   *
   * @param rule its place in {@link LeverRows#limits} of the decision by programme
   * @return the only programme that it is about; empty where it is shared
   */
  public OptionalInt only(int rule) {
    int only = traits.only(rule);
    return only == ProgrammeTraits.SHARED ? OptionalInt.empty() : OptionalInt.of(only);
  }

  private int[][] members() {
    Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
    LongBuffer[] said = traits.traits();
    for (int programme = 0; programme < said.length; programme++) {
      PlaceColumn place = apart.columns().get(programme * apart.intakes());
      List<Object> key = List.of(place.specialty(), place.deanery(), said[programme]);
      alike.computeIfAbsent(key, unused -> new ArrayList<>()).add(programme);
    }
    return alike.values().stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private List<PlaceColumn> columns() {
    List<PlaceColumn> columns = new ArrayList<>();
    for (int[] group : members) {
      for (int intake = 0; intake < apart.intakes(); intake++) {
        columns.add(
            sum(
                group,
                intake,
                column -> apart.columns().get(column).lower(),
                column -> apart.columns().get(column).upper()));
      }
    }
    return columns;
  }

  private PlaceColumn sum(int[] group, int intake, IntUnaryOperator lower, IntUnaryOperator upper) {
    PlaceColumn first = apart.columns().get(group[0] * apart.intakes() + intake);
    int[] columns = Arrays.stream(group).map(p -> p * apart.intakes() + intake).toArray();
    return PlaceColumnBuilder.builder()
        .name(first.name())
        .specialty(first.specialty())
        .deanery(first.deanery())
        .lower(Arrays.stream(columns).map(lower).sum())
        .upper(Arrays.stream(columns).map(upper).sum())
        .baseline(
            Arrays.stream(columns).map(column -> apart.columns().get(column).baseline()).sum())
        .build();
  }

  private LeverRows rules() {
    LeverRows rules = new LeverRows();
    List<LimitRow> limits = apart.rules().limits();
    int[][] own = ownRules(limits.size());
    int count = 0;
    for (int rule = 0; rule < limits.size(); rule++) {
      int programme = traits.only(rule);
      if (programme == ProgrammeTraits.SHARED) {
        rules.add(shared(limits.get(rule)));
        ruleOf[rule] = count++;
      } else if (isFirst(programme)) {
        rules.add(summed(limits, rule, own, count++));
      }
    }
    apart.rules().virements().forEach(rules::add);
    apart.rules().nets().forEach(rules::add);
    addPrices(rules);
    return rules;
  }

  /** By programme, the rules about it alone. */
  private int[][] ownRules(int count) {
    int[] sizes = new int[groupOf.length];
    for (int rule = 0; rule < count; rule++) {
      only(rule).ifPresent(programme -> sizes[programme]++);
    }
    int[][] own = new int[sizes.length][];
    Arrays.setAll(own, programme -> new int[sizes[programme]]);
    for (int rule = count - 1; rule >= 0; rule--) {
      int mine = rule;
      only(rule).ifPresent(programme -> own[programme][--sizes[programme]] = mine);
    }
    return own;
  }

  private LimitRow shared(LimitRow row) {
    List<Term> terms = new ArrayList<>();
    for (Term term : row.terms()) {
      if (isFirst(term.programme())) {
        terms.add(ofGroup(term));
      }
    }
    return limit(row, terms, row.lower(), row.upper());
  }

  private boolean isFirst(int programme) {
    return members[groupOf[programme]][0] == programme;
  }

  private Term ofGroup(Term term) {
    return new Term(groupOf[term.programme()], term.intake(), term.coefficient());
  }

  /** The rule of a group's first programme with those of the others, limits summed. */
  private LimitRow summed(List<LimitRow> limits, int rule, int[][] own, int position) {
    int first = traits.only(rule);
    int which = Arrays.binarySearch(own[first], rule);
    double lower = 0;
    double upper = 0;
    for (int programme : members[groupOf[first]]) {
      int its = own[programme][which];
      lower += limits.get(its).lower();
      upper += limits.get(its).upper();
      ruleOf[its] = position;
    }
    List<Term> terms = limits.get(rule).terms().stream().map(this::ofGroup).toList();
    return limit(limits.get(rule), terms, lower, upper);
  }

  private static LimitRow limit(LimitRow like, List<Term> terms, double lower, double upper) {
    return LimitRowBuilder.builder()
        .name(like.name())
        .terms(terms)
        .lower(lower)
        .upper(upper)
        .relaxPrice(like.relaxPrice())
        .years(like.years())
        .build();
  }

  private void addPrices(LeverRows rules) {
    Map<List<Integer>, MinimumIntake> least = new LinkedHashMap<>();
    for (MinimumIntake cohort : apart.rules().cohorts()) {
      MinimumIntake its = ofGroup(cohort);
      List<Integer> key = List.of(its.programme(), its.intake());
      least.merge(key, its, (one, other) -> other.least() < one.least() ? other : one);
    }
    least.values().forEach(rules::add);
    apart.rules().preferences().entrySet().stream()
        .filter(preference -> isFirst(preference.getKey().programme()))
        .forEach(
            preference -> {
              Term place = ofGroup(preference.getKey());
              rules.prefer(place.programme(), place.intake(), preference.getValue());
            });
  }

  private MinimumIntake ofGroup(MinimumIntake cohort) {
    return MinimumIntakeBuilder.builder()
        .name(cohort.name())
        .programme(groupOf[cohort.programme()])
        .intake(cohort.intake())
        .least(cohort.least())
        .relaxPrice(cohort.relaxPrice())
        .build();
  }

  /**
   * Parts the places of groups evenly.
   *
   * @param ofGroups places by column of the groups
   * @return places by column of the programmes, not whole as a rule
   */
  public double[] evenly(int[] ofGroups) {
    double[] shares = new double[apart.columns().size()];
    for (int column = 0; column < shares.length; column++) {
      int group = groupOf[column / apart.intakes()];
      double places = ofGroups[group * apart.intakes() + apart.intake(column)];
      shares[column] = places / members[group].length;
    }
    return shares;
  }

  /**
   * Finds the rule of the groups that stands for a rule.
   *
   * @param rule its place in {@link LeverRows#limits} of the decision by programme
   * @return the place of the other in that of the groups
   */
  public int ruleOfGroups(int rule) {
    return ruleOf[rule];
  }
}
