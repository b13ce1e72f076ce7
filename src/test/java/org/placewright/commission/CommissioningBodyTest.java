package org.placewright.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.placewright.scenario.register.Commissioner;

class CommissioningBodyTest {
  @Test
  void anShaNeverTakesTheNameOfAnotherFile() {
    assertEquals("MEE", new CommissioningBody("MEE", Commissioner.MEE).fileName());
    assertEquals("north", new CommissioningBody("north", Commissioner.SHA).fileName());
    assertEquals("sha-mee", new CommissioningBody("mee", Commissioner.SHA).fileName());
    assertEquals("sha-index", new CommissioningBody("index", Commissioner.SHA).fileName());
  }
}
