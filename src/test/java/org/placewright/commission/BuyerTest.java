package org.placewright.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.placewright.scenario.Commissioner;

class BuyerTest {
  @Test
  void anShaNeverTakesTheNameOfAnotherFile() {
    assertEquals("MEE", new Buyer("MEE", Commissioner.MEE).fileName());
    assertEquals("north", new Buyer("north", Commissioner.SHA).fileName());
    assertEquals("sha-mee", new Buyer("mee", Commissioner.SHA).fileName());
    assertEquals("sha-index", new Buyer("index", Commissioner.SHA).fileName());
  }
}
