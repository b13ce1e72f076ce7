package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the numbers worked by hand in sample-data/small/README.md. */
class SmallPackTest {
  private static final PackFiles PACK = PackFiles.SMALL;

  @Test
  void generalPracticeOnCarryingOnIsAsWorkedByHand() {
    // Both deaneries: 400 heads are 200 x 1 + 200 x 0.8 = 360 FTE. 16 + 14 = 30 trainees complete a
    // year, half of them women: 30 x 0.9 = 27 FTE. Each year: FTE x 0.95 + 27.
    Row practice = PACK.byId("specialties", "specialty").getOrDefault("general-practice", none());
    double[] fte = new CarryOn(PACK, practice).fte(2008, 2014);

    assertEquals(360, fte[0], 1e-9);
    assertEquals(369, fte[1], 1e-9);
    assertEquals(407.68346, fte[6], 1e-5);
  }

  @Test
  void demandForGeneralPracticeGrowsAsWorkedByHand() {
    // People: 530/500. Need: 1 per cent a year for six years.
    double growth = Need.of(PACK, "general-practice").growth(2008, 2014);

    assertEquals(1.06 * 1.061520150601, growth, 1e-12);
  }

  @Test
  void theNorthernAuthoritySpendsAsWorkedByHand() {
    WitnessPack pack = new WitnessPack(PACK);

    double usual = pack.spend(2009, Map.of()).getOrDefault("madel north-sha", 0d);
    double oneMore =
        pack.spend(2009, Map.of("gp-north-a 2009", 11)).getOrDefault("madel north-sha", 0d);

    // 16 x 3 GP trainees at 40,000 and 20 x 5 surgical ones at 50,000.
    assertEquals(6_920_000, usual, 1e-6);
    assertEquals(40_000 * 8 / 12.0, oneMore - usual, 1e-6);
  }

  private static Row none() {
    return new Row(Map.of());
  }
}
