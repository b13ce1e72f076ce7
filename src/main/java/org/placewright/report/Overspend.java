package org.placewright.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.funding.spend.HolderStatement;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Holder;

/**
 * A holder whose statements say more spend than budget.
 *
 * @param id the holder
 * @param role what the holder is
 * @param amount by how much, over all statements that are over
 * @param worst the statement that is over by most, the first of those alike
 */
public record Overspend(String id, String role, Pounds amount, HolderStatement worst) {
  /**
   * Those who spend more than they hold.
   *
   * @param statements all statements
   * @return the largest amount first
   */
  public static List<Overspend> of(List<HolderStatement> statements) {
    Map<String, Overspend> byHolder = new TreeMap<>();
    for (HolderStatement statement : statements) {
      if (statement.isOver()) {
        statement.holder().ifPresent(holder -> add(byHolder, holder, statement));
      }
    }
    List<Overspend> sorted = new ArrayList<>(byHolder.values());
    sorted.sort(Comparator.comparing(Overspend::amount).reversed().thenComparing(Overspend::id));
    return sorted;
  }

  private static void add(
      Map<String, Overspend> byHolder, Holder holder, HolderStatement statement) {
    Overspend own = new Overspend(holder.id(), holder.role(), statement.over(), statement);
    byHolder.merge(holder.id(), own, Overspend::sum);
  }

  private static Overspend sum(Overspend one, Overspend other) {
    boolean worse = other.worst().over().compareTo(one.worst().over()) > 0;
    return new Overspend(
        one.id(),
        one.role(),
        one.amount().plus(other.amount()),
        worse ? other.worst() : one.worst());
  }

  /** How many hold anything. */
  public static long holders(List<HolderStatement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.holder().stream())
        .map(Holder::id)
        .distinct()
        .count();
  }

  /** The holder's entry in {@code summary.json}. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("holder", id);
    json.put("role", role);
    json.put("over_gbp", amount.gbp());
    json.put("worst_fund", worst.money().fund());
    json.put("worst_sha", worst.money().sha());
    json.put("worst_financial_year", worst.money().year().first());
    json.put("worst_over_gbp", worst.over().gbp());
    return json;
  }
}
