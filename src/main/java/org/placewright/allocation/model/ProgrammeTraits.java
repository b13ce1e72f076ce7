package org.placewright.allocation.model;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules and prices say of each programme, as numbers to compare: rules that several programmes
 * share by which they are, rules about one programme alone by what they ask.
 */
final class ProgrammeTraits {
  /** Not about one programme alone. */
  static final int SHARED = -1;

  private static final long OWN_RULE = -2;
  private static final long COHORT = -3;
  private static final long PREFERENCE = -4;

  private final PlanModel model;
  private final List<LimitRow> rules;
  private final int[] only;

  ProgrammeTraits(PlanModel model) {
    this.model = model;
    rules = model.rules().limits();
    only = new int[rules.size()];
    Set<String> budgets = budgets();
    for (int rule = 0; rule < only.length; rule++) {
      boolean apart = budgets.contains(rules.get(rule).name());
      only[rule] = apart ? SHARED : onlyProgramme(rules.get(rule));
    }
  }

  /** Money moves between these by name, so each stays a rule of its own. */
  private Set<String> budgets() {
    Set<String> budgets = new HashSet<>();
    model.rules().virements().stream()
        .flatMap(virement -> virement.members().stream())
        .forEach(member -> budgets.add(member.row()));
    model.rules().nets().stream()
        .flatMap(net -> net.members().stream())
        .forEach(member -> budgets.add(member.row()));
    return budgets;
  }

  private static int onlyProgramme(LimitRow rule) {
    int only = SHARED;
    for (Term term : rule.terms()) {
      if (only != SHARED && only != term.programme()) {
        return SHARED;
      }
      only = term.programme();
    }
    return only;
  }

  /** The programme that a rule is about alone, or {@link #SHARED}. */
  int only(int rule) {
    return only[rule];
  }

  /** By programme, what is said of it: two that are equal are treated alike. */
  LongBuffer[] traits() {
    Trait[] traits = new Trait[model.columns().size() / model.intakes()];
    Arrays.setAll(traits, programme -> new Trait());
    for (int rule = 0; rule < only.length; rule++) {
      add(traits, rule);
    }
    for (MinimumIntake cohort : model.rules().cohorts()) {
      traits[cohort.programme()].add(COHORT, cohort.intake(), cohort.relaxPrice());
    }
    for (Map.Entry<Term, Double> preference : model.rules().preferences().entrySet()) {
      Term place = preference.getKey();
      traits[place.programme()].add(PREFERENCE, place.intake(), preference.getValue());
    }
    return Arrays.stream(traits).map(Trait::all).toArray(LongBuffer[]::new);
  }

  private void add(Trait[] traits, int rule) {
    LimitRow row = rules.get(rule);
    boolean own = only[rule] != SHARED;
    if (own) {
      int limits = (Double.isFinite(row.lower()) ? 1 : 0) + (Double.isFinite(row.upper()) ? 2 : 0);
      traits[only[rule]].add(OWN_RULE, 4L * row.years() + limits, row.relaxPrice());
    }
    for (Term term : row.terms()) {
      traits[term.programme()].add(own ? OWN_RULE : rule, term.intake(), term.coefficient());
    }
  }

  /** What is said of one programme so far. */
  private static final class Trait {
    private long[] said = new long[24];
    private int size;

    void add(long what, long where, double howMuch) {
      if (size + 3 > said.length) {
        said = Arrays.copyOf(said, 2 * said.length);
      }
      said[size++] = what;
      said[size++] = where;
      said[size++] = Double.doubleToLongBits(howMuch);
    }

    LongBuffer all() {
      return LongBuffer.wrap(said, 0, size);
    }
  }
}
