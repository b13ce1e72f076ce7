package org.placewright.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.funding.spend.PaidRow;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.quantity.Pounds;

/** What a virement paid for, in words. */
final class VirementReason {
  private static final int MOST_NAMED = 3;

  private VirementReason() {}

  /** The spend that a virement paid for, the largest parts by name. */
  static String of(VirementRow virement, List<PaidRow> paidFor) {
    Map<String, Pounds> paid = new TreeMap<>();
    Pounds rest = virement.amount();
    for (PaidRow row : paidFor) {
      if (row.isPaidBy(virement)) {
        paid.merge(row.to().what(), row.amount(), Pounds::plus);
        rest = rest.minus(row.amount());
      }
    }
    List<String> parts = named(paid);
    if (rest.pence() > 0) {
      parts.add(rest + " for what " + virement.to() + " spends over its budget as well");
    }
    return String.join("; ", parts);
  }

  private static List<String> named(Map<String, Pounds> paid) {
    List<Map.Entry<String, Pounds>> largest = new ArrayList<>(paid.entrySet());
    largest.sort(Map.Entry.<String, Pounds>comparingByValue().reversed());
    List<String> parts = new ArrayList<>();
    largest.stream()
        .limit(MOST_NAMED)
        .forEach(each -> parts.add(each.getValue() + " for more " + each.getKey()));
    List<Pounds> others = largest.stream().skip(MOST_NAMED).map(Map.Entry::getValue).toList();
    if (!others.isEmpty()) {
      Pounds sum = others.stream().reduce(Pounds.ZERO, Pounds::plus);
      parts.add(sum + " for more of " + others.size() + " other specialties");
    }
    return parts;
  }
}
