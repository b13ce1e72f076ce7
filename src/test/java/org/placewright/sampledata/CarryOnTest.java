package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CarryOnTest {
  private static final PackFiles PACK = PackFiles.ENGLAND;

  /** FTE in post over demand, less one, in 2013 and 2028; and FTE short and needed in 2028. */
  private record Balance(double early, double late, double shortFte, double neededFte) {}

  @Test
  void carryingOnLeavesEnglandShortByAFewPerCentAndGeneralPracticeByMore() {
    Map<String, Balance> balances = new TreeMap<>();
    for (Row s : PACK.rows("specialties")) {
      if (s.number("shortfall_weight") > 0) {
        balances.put(s.text("specialty"), balance(s));
      }
    }
    double needed = balances.values().stream().mapToDouble(Balance::neededFte).sum();
    double missing = balances.values().stream().mapToDouble(Balance::shortFte).sum();
    assertTrue(missing / needed > 0.04 && missing / needed < 0.09, "short: " + missing / needed);

    Balance practice = balances.getOrDefault("general-practice", new Balance(0, 0, 0, 0));
    assertTrue(practice.early() < -0.05 && practice.late() < practice.early(), practice.toString());

    assertTrue(balances.values().stream().filter(b -> b.late() > 0.03).count() >= 5);
    assertTrue(balances.values().stream().filter(b -> b.late() < -0.05).count() >= 8);
    balances.forEach((id, b) -> assertEquals(0, b.late(), 0.2, id));
  }

  private static Balance balance(Row specialty) {
    double[] fte = new CarryOn(PACK, specialty).fte(2008, 2028);
    String id = specialty.text("specialty");
    double vacant =
        PACK.rows("vacancies").stream()
            .filter(r -> r.text("specialty").equals(id))
            .mapToDouble(r -> r.number("vacancy_fte"))
            .sum();
    Need need = Need.of(PACK, id);
    double early = (fte[0] + vacant) * need.growth(2008, 2013);
    double late = (fte[0] + vacant) * need.growth(2008, 2028);
    double missing = StrictMath.max(0, late - fte[20]);
    return new Balance(fte[5] / early - 1, fte[20] / late - 1, missing, late);
  }

  @Test
  void trainingInPostFollowsFromPastEntrants() {
    Map<String, Row> training = PACK.byId("training", "specialty");
    Map<String, Row> programmes = PACK.byId("programmes", "programme");
    Map<String, Double> expected = new TreeMap<>();
    for (Row r : PACK.rows("intakes")) {
      String specialty = programmes.getOrDefault(r.text("programme"), r).text("specialty");
      int k = 2009 - r.whole("year");
      double stays = 1 - training.getOrDefault(specialty, r).number("annual_attrition");
      if (k >= 1) {
        double left = r.number("entrants") * StrictMath.pow(stays, k - 1);
        expected.merge(specialty + " " + k, left, Double::sum);
      }
    }
    Map<String, Double> inPost = new TreeMap<>();
    for (Row r : PACK.rows("trainees")) {
      String key = r.text("specialty") + " " + r.text("year_of_training");
      inPost.merge(key, r.number("headcount"), Double::sum);
    }
    // Fifteen deaneries are each rounded to a whole trainee, so up to eight heads may go astray.
    inPost.forEach((key, heads) -> assertEquals(expected.getOrDefault(key, 0d), heads, 8, key));
  }
}
