package org.placewright.input.assumption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.input.TestPack;

/** For whom a row for any holds is said, so that a row of one specialty is not lost unseen. */
class RowsForAnyTest {
  private static final String FOR_ALL = "The rows for * hold for all in: ";
  private static final String FOR_MOST = "The rows for * hold for all but: ";
  private static final String FOR_SOME = "Rows hold for these alone: ";

  private static List<String> said(TestPack pack, String begins) {
    return pack.read(Optional.empty()).defaults().stream()
        .filter(sentence -> sentence.startsWith(begins))
        .flatMap(sentence -> Stream.of(sentence.substring(begins.length()).split("; |[.]$")))
        .toList();
  }

  @Test
  void whoHasARowBesideThatForAnyIsNamed() {
    List<String> most = said(new TestPack(), FOR_MOST);
    assertTrue(most.contains("fill_rates gp north"), most.toString());
    assertTrue(most.contains("virement_rules madel nmet, nmet madel"), most.toString());
    TestPack lost = new TestPack().put("fill_rates", "specialty,deanery,fill_rate", "*,*,0.95");
    assertTrue(said(lost, FOR_ALL).contains("fill_rates"), said(lost, FOR_ALL).toString());
  }

  @Test
  void whoAloneHasARowIsNamedByLeverReasonAndFund() {
    assertEquals(
        List.of(
            "exits gp F, gp M",
            "retention gp training",
            "cohorts gp",
            "time_out academic physio",
            "first_post gp",
            "tariffs madel gp",
            "tariffs nmet physio",
            "assurance physiotherapist accredited_register physio",
            "levers stability gp"),
        said(new TestPack(), FOR_SOME));
  }

  @Test
  void rowsForEverySpecialtyAreNotNamed() {
    TestPack pack = new TestPack().add("first_post", "physio,0,1");
    assertFalse(said(pack, FOR_SOME).toString().contains("first_post"));
  }

  @Test
  void driversThatNoRowNamesAreNamed() {
    TestPack pack = new TestPack().add("demand_drivers", "gp,*,skill_mix,2009,2012,0,0,0");
    assertEquals(
        List.of("service_level, productivity, service_shift, working_time"),
        said(pack, "demand_drivers.csv names none of: "));
  }

  @Test
  void moreNamesThanSixAreCountedOrSaidByThoseThatAreLeft() {
    TestPack pack = new TestPack();
    for (String more : List.of("a", "b", "c", "d", "e", "f")) {
      pack.add("specialties", more + "," + more + ",doctor,MEE,3,no,no,1,yes,significant");
      pack.add("first_post", more + ",0,1").add("fill_rates", more + ",*,1");
    }
    assertTrue(said(pack, FOR_SOME).contains("first_post all but physio"));
    assertTrue(said(pack, FOR_MOST).contains("fill_rates 7 of 8"));
  }
}
