package org.placewright.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SolverLogTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  @Test
  void readsCbcFromWhenItHasTheModel() {
    List<Point> claims =
        SolverLog.CBC.claims(
            List.of(
                new Line(2, "Coin0008I placewright read with 0 errors"),
                new Line(7, "Continuous objective value is 330.5 - 4.9 seconds"),
                new Line(
                    9,
                    "Cbc0010I After 0 nodes, 1 on tree, 1e+50 best solution, best possible 331 (7 seconds)"),
                new Line(
                    12,
                    "Cbc0012I Integer solution of 340.25 found by rounding after 0 iterations")));
    assertEquals(
        List.of(new Point(5, NONE, 330.5), new Point(7, NONE, 331), new Point(10, 340.25, -NONE)),
        claims);
  }

  @Test
  void readsGlpkWithAndWithoutAPlan() {
    List<Point> claims =
        SolverLog.GLPK.claims(
            List.of(
                new Line(1, "633552 records were read"),
                new Line(2, "+  9: mip =     not found yet >=              -inf        (1; 0)"),
                new Line(3, "+ 10: mip =     not found yet >=   3.300000000e+02        (1; 0)"),
                new Line(4, "+ 11: >>>>>   3.500000000e+02 >=   3.300000000e+02   5.7% (2; 0)")));
    assertEquals(List.of(new Point(2, NONE, 330), new Point(3, 350, 330)), claims);
  }

  @Test
  void readsHighs() {
    List<Point> claims =
        SolverLog.HIGHS.claims(
            List.of(
                new Line(1, "read"),
                new Line(3, "plan Infinity bound 1.5E2"),
                new Line(4, "plan 160.0 bound -Infinity")));
    assertEquals(List.of(new Point(2, NONE, 150), new Point(3, 160, -NONE)), claims);
  }

  @Test
  void aCurveKeepsTheBestOfEach() {
    Curve curve =
        Curve.of(
            "any", List.of(new Point(1, 200, 90), new Point(2, 100, 99), new Point(3, 150, 95)));
    assertEquals(new Point(2, 100, 99), curve.at(2.5));
    assertEquals(new Point(3, 100, 99), curve.at(9));
    assertEquals(NONE, curve.at(0.5).objective());
    // (100 - 99) / 100 is 1 %, reached at 2 s; half a per cent is never reached.
    assertEquals(OptionalDouble.of(2), curve.firstWithin(0.01, 99));
    assertEquals(OptionalDouble.empty(), curve.firstWithin(0.005, 99));
  }

  @Test
  void readsCpSatsPlansAndBounds() {
    List<Point> claims =
        SolverLog.CP_SAT.claims(
            List.of(
                new Line(3, "read"),
                new Line(4, "#Bound   0.61s best:inf   next:[330.5,9999]  default_lp"),
                new Line(6, "#12      2.50s best:350.25 next:[331,350.2] rins_lp_lns"),
                new Line(7, "#Done    3.10s")));
    assertEquals(List.of(new Point(1, NONE, 330.5), new Point(3, 350.25, 331)), claims);
  }
}
