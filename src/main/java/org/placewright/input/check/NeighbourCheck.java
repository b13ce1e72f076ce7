package org.placewright.input.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.placewright.challenge.Peers;
import org.placewright.input.column.Column;
import org.placewright.input.column.Neighbours;
import org.placewright.input.raw.IssueCollector;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.row.Row;

/**
 * No row has many times as much, or as little, as those that differ from it in one column of the
 * key. Years and ages are compared with the nearest, all else with the whole group; both by their
 * logarithms, so that a tenth is as far off as ten times as much.
 */
record NeighbourCheck(Figure.InColumn figures, Neighbours neighbours, IssueCollector issues) {
  /** How many of the nearest years or ages count. */
  private static final int NEAREST = 4;

  /** Robust standard deviations beyond which a figure is wild: Iglewicz and Hoaglin 1993. */
  private static final double WILD = 3.5;

  /** From here on one figure hardly moves the middle of its group. */
  private static final int LARGE_GROUP = 20;

  void check() {
    boolean inOrder =
        figures.all().stream()
            .allMatch(one -> figures.other(one, neighbours.along()).matches("[0-9]{1,4}|\\*?"));
    groups().values().forEach(group -> check(group, inOrder));
  }

  private Map<String, List<Figure>> groups() {
    List<String> others =
        figures.rows().table().shape().keyColumns().stream()
            .<String>map(Column::name)
            .filter(name -> !name.equals(neighbours.along()))
            .toList();
    Map<String, List<Figure>> groups = new TreeMap<>();
    for (Figure one : figures.all()) {
      String at = figures.other(one, neighbours.along());
      if (one.value() > 0 && !at.isEmpty() && !at.equals("*")) {
        Object[] key = others.stream().map(name -> figures.other(one, name)).toArray();
        groups.computeIfAbsent(Row.keyOf(key), any -> new ArrayList<>()).add(one);
      }
    }
    return groups;
  }

  private void check(List<Figure> group, boolean inOrder) {
    if (inOrder) {
      group.sort(
          Comparator.comparing(
              one -> Figure.number(figures.other(one, neighbours.along())).orElse(0.0)));
    }
    double[] logs = group.stream().mapToDouble(one -> StrictMath.log(one.value())).toArray();
    Peers all = logs.length > LARGE_GROUP && !inOrder ? Peers.of(logs) : new Peers(0, 0, 0);
    for (int i = 0; i < logs.length; i++) {
      Peers peers = all.canJudge() ? all : others(logs, i, inOrder);
      if (isWild(logs[i], peers) && !figures.isFound(group.get(i))) {
        say(group.get(i), StrictMath.exp(peers.median()));
      }
    }
  }

  /** All others of a small group, or the nearest where they have an order. */
  private static Peers others(double[] logs, int own, boolean inOrder) {
    int first = 0;
    int last = logs.length - 1;
    if (inOrder) {
      first = Math.max(0, Math.min(own - NEAREST / 2, last - NEAREST));
      last = Math.min(last, first + NEAREST);
    }
    DoubleStream.Builder others = DoubleStream.builder();
    for (int i = first; i <= last; i++) {
      if (i != own) {
        others.add(logs[i]);
      }
    }
    double[] found = others.build().toArray();
    return found.length == 0 ? new Peers(0, 0, 0) : Peers.of(found);
  }

  private boolean isWild(double log, Peers peers) {
    // Of two that differ nobody can say which is wild: the larger one is shown.
    double off = peers.count() > 1 ? Math.abs(log - peers.median()) : log - peers.median();
    return peers.count() > 0
        && off > StrictMath.log(neighbours.times())
        && off > WILD * peers.deviation();
  }

  private void say(Figure figure, double usual) {
    figures
        .at(figure)
        .warning(
            issues,
            IssueCode.OUTLIER,
            figure.text()
                + " stands out from its neighbours by "
                + neighbours.along()
                + ": about "
                + Figures.significant(usual)
                + " is usual.",
            LikelyValue.advice(LikelyValue.movedNear(figure.value(), usual)));
  }
}
