package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;

class CheapestMovesTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static Virement.Member member(int index, double out, double in) {
    return new Virement.Member("row " + index, out, in);
  }

  private static MoneyNet net(List<Virement.Member> members, MoneyNet.NetRoute... routes) {
    return new MoneyNet("net", members, List.of(routes));
  }

  @Test
  void whatIsUnspentIsCarriedWhereTheRouteLeads() {
    // Two years of one fund: 7 unspent, 5 of it may go on; the second year is 6 short.
    MoneyNet net =
        net(List.of(member(0, 0, 0), member(1, 0, 0)), new MoneyNet.NetRoute(0, 1, 5, true));
    CheapestMoves moves = new CheapestMoves(net, 1, new double[] {NEVER, NEVER});
    assertEquals(1, moves.settle(new double[] {-7, 6}));
    assertEquals(5, moves.moved(0));
    assertEquals(6, moves.settle(new double[] {6, -7}), "nothing goes back in time");
  }

  @Test
  void moneyGoesRoundAboutWhereEachStepIsPermitted() {
    MoneyNet net =
        net(
            List.of(member(0, 9, 0), member(1, 2, 9), member(2, 0, 9)),
            new MoneyNet.NetRoute(0, 1, 9, false),
            new MoneyNet.NetRoute(1, 2, 9, false));
    CheapestMoves moves = new CheapestMoves(net, 1, new double[] {NEVER, NEVER, NEVER});
    // 2 may leave the one in the middle, and 3 are wanted.
    assertEquals(1, moves.settle(new double[] {-9, 0, 3}));
  }

  @Test
  void aRowThatIsCheapToMissGivesWhatItNeedsItself() {
    MoneyNet net =
        net(List.of(member(0, 4, 0), member(1, 0, 9)), new MoneyNet.NetRoute(0, 1, 9, false));
    CheapestMoves moves = new CheapestMoves(net, 1, new double[] {1, 3});
    // The second is short of 6 at 3 each. The first has 1 to spare and gives 3 more, missed at 1
    // each.
    assertEquals(5, moves.settle(new double[] {-1, 6}));
    assertEquals(3, moves.missed(0));
    assertEquals(2, moves.missed(1));
    assertEquals(3 * 1 + 2 * 3, moves.paid());
  }

  /** Every net a linear program: nothing cheaper than what the solver finds, and nothing dearer. */
  @Test
  void paysAsLittleAsALinearProgramWould() {
    SplittableRandom random = new SplittableRandom(11);
    int paid = 0;
    for (int run = 0; run < 300; run++) {
      MoneyNet net = random(random);
      int size = net.members().size();
      double[] price = new double[size];
      double[] excess = new double[size];
      for (int m = 0; m < size; m++) {
        price[m] = 1 + random.nextInt(4);
        excess[m] = random.nextInt(-12, 10);
      }
      CheapestMoves moves = new CheapestMoves(net, 1, price);
      moves.settle(excess);
      assertKept(net, moves, excess);
      double least = least(net, excess, price);
      assertEquals(least, moves.paid(), 1e-7 * Math.max(1, least), "net " + run);
      paid += moves.paid() > 0 ? 1 : 0;
      Arrays.fill(price, NEVER);
      double missed = new CheapestMoves(net, 1, price).settle(excess);
      double[] ones = new double[size];
      Arrays.fill(ones, 1);
      assertEquals(least(net, excess, ones), missed, 1e-7, "hard net " + run);
    }
    assertTrue(paid > 100, paid + " nets miss something");
  }

  private static MoneyNet random(SplittableRandom random) {
    int funds = 2 + random.nextInt(2);
    int years = 1 + random.nextInt(4);
    List<Virement.Member> members = new ArrayList<>();
    List<MoneyNet.NetRoute> routes = new ArrayList<>();
    for (int y = 0; y < years; y++) {
      for (int f = 0; f < funds; f++) {
        members.add(member(y * funds + f, random.nextInt(7), random.nextInt(7)));
        for (int g = 0; g < funds; g++) {
          if (g != f && random.nextBoolean()) {
            routes.add(
                new MoneyNet.NetRoute(y * funds + f, y * funds + g, 1 + random.nextInt(9), false));
          }
        }
        if (y + 1 < years && random.nextBoolean()) {
          routes.add(
              new MoneyNet.NetRoute(
                  y * funds + f, (y + 1) * funds + f, 1 + random.nextInt(9), true));
        }
      }
    }
    return new MoneyNet("net", members, routes);
  }

  private static void assertKept(MoneyNet net, CheapestMoves moves, double[] excess) {
    double[] out = new double[excess.length];
    double[] in = new double[excess.length];
    double[] net0 = excess.clone();
    for (int w = 0; w < net.routes().size(); w++) {
      MoneyNet.NetRoute route = net.routes().get(w);
      assertTrue(moves.moved(w) >= 0 && moves.moved(w) <= route.most());
      net0[route.from()] += moves.moved(w);
      net0[route.to()] -= moves.moved(w);
      out[route.from()] += route.carried() ? 0 : moves.moved(w);
      in[route.to()] += route.carried() ? 0 : moves.moved(w);
    }
    for (int m = 0; m < excess.length; m++) {
      assertTrue(out[m] <= net.members().get(m).mostOut());
      assertTrue(in[m] <= net.members().get(m).mostIn());
      assertEquals(Math.max(0, net0[m]), moves.missed(m), 1e-12);
    }
  }

  private static double least(MoneyNet net, double[] excess, double[] price) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    int[] rows = new int[excess.length];
    for (int m = 0; m < rows.length; m++) {
      rows[m] = builder.row("row " + m, NEVER * -1, -excess[m]);
      int over = builder.column("over " + m, 0, NEVER, price[m], false);
      builder.coefficient(rows[m], over, -1);
    }
    NetRows written = new NetRows(net, rows, 1, price);
    written.write(builder, 1);
    return new HighsSolver().relax(builder.build()).objective();
  }
}
