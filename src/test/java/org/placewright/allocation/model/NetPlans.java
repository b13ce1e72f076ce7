package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The tiny models of {@link SyntheticPlan} with budgets that money joins over several years. */
public final class NetPlans {
  private NetPlans() {}

  /** A tiny model in which each deanery's budgets are nets. */
  public static PlanModel tiny(long seed) {
    PlanModel model = SyntheticPlan.tiny(seed);
    SplittableRandom random = new SplittableRandom(seed);
    LeverRows rules = new LeverRows();
    model.rules().limits().forEach(rules::add);
    model.rules().cohorts().forEach(rules::add);
    Map<String, List<LimitRow>> byDeanery = new TreeMap<>();
    for (LimitRow row : model.rules().limits()) {
      if (row.name().startsWith("ringfence[")) {
        String deanery = row.name().replaceAll(".*/|,.*", "");
        byDeanery.computeIfAbsent(deanery + row.isHard(), unused -> new ArrayList<>()).add(row);
      }
    }
    byDeanery.forEach((name, rows) -> rules.add(net(name, rows, random)));
    return new PlanModel(
        model.intakes(), model.columns(), model.goals(), model.prices(), rules, model.labels());
  }

  private static MoneyNet net(String name, List<LimitRow> rows, SplittableRandom random) {
    List<Virement.Member> members = new ArrayList<>();
    List<MoneyNet.NetRoute> routes = new ArrayList<>();
    for (LimitRow row : rows) {
      members.add(
          new Virement.Member(
              row.name(), random.nextInt(3) * 700_000, random.nextInt(3) * 900_000));
    }
    for (int from = 0; from < rows.size(); from++) {
      for (int to = 0; to < rows.size(); to++) {
        boolean sameYear = year(rows.get(from)) == year(rows.get(to));
        boolean sameFund = fund(rows.get(from)).equals(fund(rows.get(to)));
        boolean next = year(rows.get(from)) + 1 == year(rows.get(to));
        double most = random.nextInt(4) * 500_000;
        if (most > 0 && (sameYear && !sameFund || next && sameFund)) {
          routes.add(new MoneyNet.NetRoute(from, to, most, next));
        }
      }
    }
    return new MoneyNet("net " + name, members, routes);
  }

  private static int year(LimitRow row) {
    return Integer.parseInt(row.name().replaceAll(".*,|]", ""));
  }

  private static String fund(LimitRow row) {
    return row.name().replaceAll("/.*", "");
  }
}
