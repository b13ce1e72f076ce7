package org.placewright.input.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Tables;
import org.placewright.quantity.Figures;

/**
 * Where those who complete go to work: to each of the new deaneries as to the one it is like, of
 * which several share what went to it; what went to those that are no more is shared out as the
 * rest. As many leave for elsewhere as in the template.
 */
final class OwnMobility {
  private static final int DIGITS = 6;

  private final RawTable mobility;
  private final OwnLists own;
  private final Map<String, Map<String, RawRow>> before = new TreeMap<>();

  OwnMobility(TemplateRows template, OwnLists own) {
    this.own = own;
    mobility = template.of(Tables.MOBILITY);
    for (RawRow row : mobility.rows()) {
      before
          .computeIfAbsent(mobility.cell(row, "from_deanery"), key -> new TreeMap<>())
          .put(mobility.cell(row, "to_deanery"), row);
    }
  }

  RawTable mobility() {
    List<RawRow> rows = new ArrayList<>();
    for (Likened from : own.deaneries()) {
      Map<String, RawRow> moves = before.getOrDefault(from.like(), Map.of());
      moves.values().stream().findFirst().ifPresent(row -> rows.addAll(moves(from, moves, row)));
    }
    return mobility.withRows(rows);
  }

  private List<RawRow> moves(Likened from, Map<String, RawRow> moves, RawRow like) {
    double all = moves.values().stream().mapToDouble(this::share).sum();
    double known = Optional.ofNullable(moves.get(from.like())).map(this::share).orElse(0.0);
    Map<String, Double> away = new TreeMap<>();
    for (Likened to : own.deaneries()) {
      double share = to.like().equals(from.like()) ? 0 : share(moves, to);
      if (share > 0) {
        away.put(to.id(), share);
        known += share;
      }
    }
    List<RawRow> rows = new ArrayList<>();
    BigDecimal home = Figures.rounded(all, DIGITS);
    for (Map.Entry<String, Double> to : away.entrySet()) {
      BigDecimal share = Figures.rounded(to.getValue() * all / known, DIGITS);
      home = home.subtract(share);
      rows.add(row(like, from.id(), to.getKey(), share));
    }
    if (home.signum() > 0) {
      rows.add(row(like, from.id(), from.id(), home));
    }
    return rows;
  }

  private double share(Map<String, RawRow> moves, Likened to) {
    long alike = own.deaneries().stream().filter(each -> each.like().equals(to.like())).count();
    return Optional.ofNullable(moves.get(to.like())).map(this::share).orElse(0.0) / alike;
  }

  private double share(RawRow row) {
    return TemplateRows.number(mobility, row, "share");
  }

  private RawRow row(RawRow like, String from, String to, BigDecimal share) {
    RawRow row = TemplateRows.with(mobility, like, "from_deanery", from);
    row = TemplateRows.with(mobility, row, "to_deanery", to);
    return TemplateRows.with(mobility, row, "share", Figures.shortest(share));
  }
}
