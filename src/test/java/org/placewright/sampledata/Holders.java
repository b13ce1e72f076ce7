package org.placewright.sampledata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who holds which part of a fund: a service line takes in whole groups of specialties. */
record Holders(England england, Money money) {
  private static final String SHARE =
      "illustrative: the part of the fund that the service line takes on carrying on; rounded down";
  private static final double THOUSANDTHS = 1000;

  private Map<String, Row> byGroup() {
    Map<String, Row> byGroup = new TreeMap<>();
    england.sources().assumed("service_lines").forEach(row -> byGroup.put(row.text("group"), row));
    return byGroup;
  }

  Table serviceLines() {
    Table table = new Table("service_lines", 1, "specialty,service_line");
    Map<String, Row> byGroup = byGroup();
    for (Specialty s : england.specialties()) {
      Row line = byGroup.get(s.group().id());
      if (line != null) {
        table.add(line.text("source"), s.id(), line.text("service_line"));
      }
    }
    return table;
  }

  Table holders() {
    Table table = new Table("holders", 3, "service_line,fund,sha,holder,role,budget_share");
    Map<List<String>, Double> shares = new LinkedHashMap<>();
    Map<String, Row> byGroup = byGroup();
    for (Specialty s : england.specialties()) {
      Row line = byGroup.get(s.group().id());
      if (line != null) {
        String fund = s.group().text("fund");
        List<String> holder = List.of(line.text("service_line"), fund, line.text("role"));
        shares.merge(holder, money.shareOfFund(s), Double::sum);
      }
    }
    shares.forEach(
        (holder, share) -> {
          double down = StrictMath.floor(share * THOUSANDTHS) / THOUSANDTHS;
          String id = holder.get(0);
          String decimal = Table.decimal(down, 3);
          table.add(SHARE, id, holder.get(1), "*", id, holder.get(2), decimal);
        });
    return table;
  }
}
