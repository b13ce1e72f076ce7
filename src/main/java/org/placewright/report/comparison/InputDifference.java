package org.placewright.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Assumptions;

/**
 * Something that a run was asked or took for granted otherwise than the first.
 *
 * @param id where it stands: a table of the pack with row and column; {@link #RUN} for what the
 *     command line said, {@link #SEARCH} for how the plan was looked for
 * @param first what it is in the first run; empty where it is not there
 * @param other what it is in the other run; empty where it is not there
 */
public record InputDifference(Assumption.Id id, Optional<String> first, Optional<String> other) {
  /** In place of a table: pack, scenario and levers switched off. */
  public static final String RUN = "(run)";

  /** In place of a table: solver, seed, limits and version. */
  public static final String SEARCH = "(search)";

  /** The scenario that the command line named. */
  public static final Assumption.Id SCENARIO = new Assumption.Id(RUN, "", "scenario");

  /** In place of a column: the file as a whole. */
  public static final String FILE = "(file)";

  private static final int FINGERPRINT = 12;

  /** Whether it can change which plan is best, and not only which one is found. */
  public boolean isOfQuestion() {
    return !id.table().equals(SEARCH);
  }

  /**
   * All that two runs were asked or assumed otherwise.
   *
   * @param first what the first run was asked
   * @param before what it took for granted
   * @param other what the other run was asked
   * @param after what it took for granted
   * @return the run, the tables in the order of their documentation, files that differ in what is
   *     no assumption, and the search
   */
  public static List<InputDifference> of(
      Asked first, Assumptions before, Asked other, Assumptions after) {
    List<InputDifference> all = new ArrayList<>();
    if (!first.files().equals(other.files())) {
      add(all, id(RUN, "pack"), Optional.of(first.pack()), Optional.of(other.pack()));
    }
    add(all, SCENARIO, first.scenario(), other.scenario());
    add(all, id(RUN, "without"), words(first), words(other));
    List<InputDifference> assumptions = assumptions(before, after);
    all.addAll(assumptions);
    TreeSet<String> seen = new TreeSet<>();
    assumptions.forEach(each -> seen.add(each.id().table()));
    addMissing(
        all,
        first.files(),
        other.files(),
        name ->
            seen.contains(name.replace(".csv", ""))
                ? Optional.empty()
                : Optional.of(id(name.replace(".csv", ""), FILE)));
    addMissing(all, first.search(), other.search(), key -> Optional.of(id(SEARCH, key)));
    return all;
  }

  private interface Naming {
    Optional<Assumption.Id> of(String key);
  }

  private static void addMissing(
      List<InputDifference> all, Map<String, String> first, Map<String, String> other, Naming ids) {
    TreeSet<String> keys = new TreeSet<>(first.keySet());
    keys.addAll(other.keySet());
    for (String key : keys) {
      Optional<String> mine = Optional.ofNullable(first.get(key)).map(InputDifference::cut);
      Optional<String> theirs = Optional.ofNullable(other.get(key)).map(InputDifference::cut);
      ids.of(key).ifPresent(id -> add(all, id, mine, theirs));
    }
  }

  /** The beginning of a fingerprint is enough to tell two apart. */
  private static String cut(String text) {
    return text.matches("[0-9a-f]{64}") ? text.substring(0, FINGERPRINT) : text;
  }

  private static List<InputDifference> assumptions(Assumptions before, Assumptions after) {
    Map<Assumption.Id, String> mine = byId(before);
    Map<Assumption.Id, String> theirs = byId(after);
    List<InputDifference> all = new ArrayList<>();
    Map<Assumption.Id, String> both = new LinkedHashMap<>(mine);
    both.putAll(theirs);
    for (Assumption.Id id : both.keySet()) {
      add(all, id, Optional.ofNullable(mine.get(id)), Optional.ofNullable(theirs.get(id)));
    }
    return all;
  }

  /** Records of several sources share one name. */
  private static Map<Assumption.Id, String> byId(Assumptions assumptions) {
    Map<Assumption.Id, String> values = new LinkedHashMap<>();
    for (Assumption each : assumptions.rows()) {
      values.merge(each.id(), each.value(), (one, more) -> one + " | " + more);
    }
    return values;
  }

  private static void add(
      List<InputDifference> all, Assumption.Id id, Optional<String> first, Optional<String> other) {
    if (!first.equals(other)) {
      all.add(new InputDifference(id, first, other));
    }
  }

  private static Optional<String> words(Asked asked) {
    return Optional.of(String.join(" ", asked.without())).filter(text -> !text.isEmpty());
  }

  private static Assumption.Id id(String table, String parameter) {
    return new Assumption.Id(table, "", parameter);
  }
}
