package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Writes the levers' rules into a program. Each row is multiplied by a power of two that brings its
 * coefficients near 1, which is exact; rows between which money moves are multiplied alike.
 */
final class RuleRows {
  private final PlanModel model;
  private final LinearProgramBuilder builder;
  private final int[] rows;
  private final double[] scales;
  private final List<Slack> slacks = new ArrayList<>();
  private final List<Moving> movings = new ArrayList<>();
  private final List<NetRows> nets = new ArrayList<>();
  private final List<CohortColumns> cohorts = new ArrayList<>();

  RuleRows(PlanModel model, LinearProgramBuilder builder, boolean relaxed) {
    this.model = model;
    this.builder = builder;
    List<LimitRow> limits = model.rules().limits();
    rows = new int[limits.size()];
    scales = limits.stream().mapToDouble(LimitRow::scale).toArray();
    model.rules().virements().forEach(virement -> alike(virement.members()));
    model.rules().nets().forEach(net -> alike(net.members()));
    for (int rule = 0; rule < rows.length; rule++) {
      write(rule, limits.get(rule));
    }
    model.rules().virements().forEach(this::writeVirement);
    model.rules().nets().forEach(this::writeNet);
    if (!relaxed) {
      model.rules().cohorts().forEach(this::writeCohort);
    }
  }

  private void alike(List<Virement.Member> members) {
    double least = Double.POSITIVE_INFINITY;
    for (Virement.Member member : members) {
      least = Math.min(least, scales[model.rules().position(member.row())]);
    }
    for (Virement.Member member : members) {
      scales[model.rules().position(member.row())] = least;
    }
  }

  private void write(int rule, LimitRow limit) {
    double scale = scales[rule];
    int row = builder.row(limit.name(), limit.lower() * scale, limit.upper() * scale);
    rows[rule] = row;
    for (Term term : limit.terms()) {
      builder.coefficient(row, model.column(term), term.coefficient() * scale);
    }
    if (!limit.isHard()) {
      double price = limit.relaxPrice() / scale;
      int under =
          builder.column("under " + limit.name(), 0, Double.POSITIVE_INFINITY, price, false);
      int over = builder.column("over " + limit.name(), 0, Double.POSITIVE_INFINITY, price, false);
      builder.coefficient(row, under, 1).coefficient(row, over, -1);
      slacks.add(new Slack(row, under, over));
    }
  }

  private void writeVirement(Virement virement) {
    int balance = builder.row("virement " + virement.name(), 0, 0);
    int size = virement.members().size();
    Moving moving = new Moving(new int[size], new int[size], new double[size]);
    for (int m = 0; m < size; m++) {
      Virement.Member member = virement.members().get(m);
      int rule = model.rules().position(member.row());
      double out = -member.mostOut() * scales[rule];
      double in = member.mostIn() * scales[rule];
      moving.rows[m] = rows[rule];
      moving.moved[m] = builder.column("moved " + member.row(), out, in, 0, false);
      moving.price[m] = model.rules().limits().get(rule).relaxPrice();
      builder.coefficient(rows[rule], moving.moved[m], -1).coefficient(balance, moving.moved[m], 1);
    }
    movings.add(moving);
  }

  private void writeNet(MoneyNet net) {
    int[] positions =
        net.members().stream().mapToInt(member -> model.rules().position(member.row())).toArray();
    int[] members = Arrays.stream(positions).map(rule -> rows[rule]).toArray();
    double[] price =
        Arrays.stream(positions)
            .mapToDouble(rule -> model.rules().limits().get(rule).relaxPrice())
            .toArray();
    double scale = scales[positions[0]];
    NetRows written = new NetRows(net, members, scale, price);
    written.write(builder, scale);
    nets.add(written);
  }

  private void writeCohort(MinimumIntake cohort) {
    int column = model.column(new Term(cohort.programme(), cohort.intake(), 1));
    PlaceColumn place = model.columns().get(column);
    String key = place.name();
    int runs = builder.column("runs " + key, place.lower() > 0 ? 1 : 0, 1, 0, true);
    int most = builder.row("most " + key, Double.NEGATIVE_INFINITY, 0);
    builder.coefficient(most, column, 1).coefficient(most, runs, -place.upper());
    int least = builder.row("least " + key, 0, Double.POSITIVE_INFINITY);
    builder.coefficient(least, column, 1).coefficient(least, runs, -cohort.least());
    OptionalInt fewer = OptionalInt.empty();
    if (!cohort.isHard()) {
      int tooFew = builder.column("fewer " + key, 0, cohort.least(), cohort.relaxPrice(), false);
      builder.coefficient(least, tooFew, 1);
      fewer = OptionalInt.of(tooFew);
    }
    cohorts.add(new CohortColumns(cohort.least(), column, runs, fewer));
  }

  int row(int rule) {
    return rows[rule];
  }

  double scale(int rule) {
    return scales[rule];
  }

  /** Gives the columns written here their values, from the places in the first columns. */
  void complete(LinearProgram program, double[] x) {
    movings.forEach(moving -> moving.complete(program, x));
    nets.forEach(net -> net.complete(program, x));
    slacks.forEach(slack -> slack.complete(program, x));
    cohorts.forEach(cohort -> cohort.complete(x));
  }

  /**
   * By how much a soft rule is missed.
   *
   * @param row the rule's row in the program
   * @param under the column of how far it is below its lower limit
   * @param over the column of how far it is above its upper limit
   */
  private record Slack(int row, int under, int over) {
    void complete(LinearProgram program, double[] x) {
      double activity = program.activity(row, x);
      x[under] = Math.max(0, program.rowLower(row) - activity);
      x[over] = Math.max(0, activity - program.rowUpper(row));
    }
  }

  /**
   * One programme's intake that has no place or a least number of them.
   *
   * @param least that number
   * @param places the column of its places
   * @param runs the column that is 1 where it has any
   * @param tooFew the column of places that it has too few; none where the rule is hard
   */
  private record CohortColumns(int least, int places, int runs, OptionalInt tooFew) {
    void complete(double[] x) {
      x[runs] = x[places] > 0 ? 1 : 0;
      tooFew.ifPresent(column -> x[column] = Math.max(0, least * x[runs] - x[places]));
    }
  }

  /** Budget rows of the program, and for each the column by which its limit is moved. */
  @SuppressWarnings("ArrayRecordComponent") // read here alone, never compared
  private record Moving(int[] rows, int[] moved, double[] price) {
    void complete(LinearProgram program, double[] x) {
      double[] excess = new double[rows.length];
      double[] mostOut = new double[rows.length];
      double[] mostIn = new double[rows.length];
      for (int m = 0; m < rows.length; m++) {
        excess[m] = program.activity(rows[m], x) - program.rowUpper(rows[m]);
        mostOut[m] = -program.lower(moved[m]);
        mostIn[m] = program.upper(moved[m]);
      }
      double[] moves = CheapestVirement.of(excess, mostOut, mostIn, price);
      for (int m = 0; m < rows.length; m++) {
        x[moved[m]] = moves[m];
      }
    }
  }
}
