package org.placewright.input.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.training.FirstPost;

/** Most who complete take up a post, sooner or later. */
record FirstPostCheck(Pack pack, IssueCollector issues) {
  private static final double FEWEST = 0.5;

  void check() {
    Map<String, Double> sums = new TreeMap<>();
    Map<String, Located<FirstPost>> first = new TreeMap<>();
    for (Located<FirstPost> row : pack.table(Tables.FIRST_POST).located()) {
      sums.merge(row.row().specialty(), row.row().share(), Double::sum);
      first.putIfAbsent(row.row().specialty(), row);
    }
    List<Map.Entry<String, Located<FirstPost>>> few =
        first.entrySet().stream()
            .filter(each -> sums.getOrDefault(each.getKey(), 1.0) < FEWEST)
            .toList();
    if (!few.isEmpty()) {
      String id = few.get(0).getKey();
      pack.table(Tables.FIRST_POST)
          .at(few.get(0).getValue(), "share")
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              Figures.significant(sums.getOrDefault(id, 1.0))
                  + " of those who complete "
                  + id
                  + " ever take up a post"
                  + (few.size() > 1
                      ? ", and as few of " + (few.size() - 1) + " more of " + first.size()
                      : "")
                  + "; the others would leave.",
              "Is a row lost, or a share in another unit?");
    }
  }
}
