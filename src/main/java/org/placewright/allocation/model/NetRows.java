package org.placewright.allocation.model;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One net in a program: a column for each route, and rows for what may leave and enter a member.
 */
final class NetRows {
  private final MoneyNet net;
  private final int[] rows;
  private final int[] columns;
  private final CheapestMoves moves;

  /**
   * Writes a net's columns and rows into a program.
   *
   * @param net budget rows and the routes between them
   * @param rows the program's row of each member
   * @param scale what these rows are multiplied by
   * @param price of a unit by which each member is missed
   */
  NetRows(MoneyNet net, int[] rows, double scale, double[] price) {
    this.net = net;
    this.rows = rows;
    columns = new int[net.routes().size()];
    moves = new CheapestMoves(net, scale, price);
  }

  void write(LinearProgramBuilder builder, double scale) {
    for (int w = 0; w < columns.length; w++) {
      MoneyNet.NetRoute route = net.routes().get(w);
      String name = "moved " + row(route.from()) + " to " + row(route.to());
      columns[w] = builder.column(name, 0, most(route) * scale, 0, false);
      builder.coefficient(rows[route.from()], columns[w], 1);
      builder.coefficient(rows[route.to()], columns[w], -1);
    }
    for (int m = 0; m < rows.length; m++) {
      Virement.Member member = net.members().get(m);
      int one = m;
      sum(
          builder,
          "out of " + member.row(),
          member.mostOut() * scale,
          columns(w -> w.from() == one));
      sum(builder, "into " + member.row(), member.mostIn() * scale, columns(w -> w.to() == one));
    }
  }

  private double most(MoneyNet.NetRoute route) {
    double own =
        Math.min(net.members().get(route.from()).mostOut(), net.members().get(route.to()).mostIn());
    return route.carried() ? route.most() : Math.min(route.most(), own);
  }

  private String row(int member) {
    return net.members().get(member).row();
  }

  private int[] columns(Predicate<MoneyNet.NetRoute> which) {
    return IntStream.range(0, columns.length)
        .filter(w -> !net.routes().get(w).carried() && which.test(net.routes().get(w)))
        .map(w -> columns[w])
        .toArray();
  }

  private static void sum(LinearProgramBuilder builder, String name, double most, int... together) {
    if (together.length > 1) {
      int row = builder.row(name, Double.NEGATIVE_INFINITY, most);
      Arrays.stream(together).forEach(column -> builder.coefficient(row, column, 1));
    }
  }

  /** Gives the routes the cheapest values for the places in the first columns. */
  void complete(LinearProgram program, double[] x) {
    double[] excess = new double[rows.length];
    for (int m = 0; m < rows.length; m++) {
      excess[m] = program.activity(rows[m], x) - program.rowUpper(rows[m]);
    }
    moves.settle(excess);
    for (int w = 0; w < columns.length; w++) {
      x[columns[w]] = moves.moved(w);
    }
  }
}
