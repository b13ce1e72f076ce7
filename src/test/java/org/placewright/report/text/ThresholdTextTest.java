package org.placewright.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.report.Threshold;

class ThresholdTextTest {
  @Test
  void namesTheFirstValueWhereItHasNoPlanAndShowsNoTable() {
    Threshold none =
        new Threshold(
            "half-gp.value",
            List.of(),
            Optional.empty(),
            Optional.of(new BigDecimal("0.5")),
            Optional.empty());
    assertEquals(
        "  No plan was found with half-gp.value at 0.5, the first value asked.\n",
        ThresholdText.of(none));
  }
}
