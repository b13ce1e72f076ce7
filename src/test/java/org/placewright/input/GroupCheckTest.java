package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups of staff are of one kind. */
class GroupCheckTest {
  private static TestPack grouped(String gp, String physio) {
    return new TestPack()
        .put(
            "specialties",
            "specialty,name,profession,commissioner,training_years,entry_set,general_practice,"
                + "shortfall_weight,regulated,risk,group",
            "gp,General practice,doctor,MEE,3,yes,yes,1,yes,significant," + gp,
            "physio,Physiotherapy,physiotherapist,SHA,2,no,no,1,yes,low," + physio);
  }

  @Test
  void aGroupOfOneKindIsRight() {
    assertEquals(List.of(), grouped("primary-care", "therapies").issues());
    assertEquals(List.of(), grouped("", "").issues());
  }

  @Test
  void generalPracticeAndOthersAreNotOneGroup() {
    assertEquals(
        List.of(
            "specialties.csv:3:11 [group] error INCONSISTENT: care has staff here and general"
                + " practice in line 2. General practice, hospital doctors and others are in"
                + " groups of their own."),
        grouped("care", "care").issues());
    assertEquals(
        List.of(
            "specialties.csv:3:11 [group] error INCONSISTENT: physiotherapist has staff here and"
                + " general practice in line 2. General practice, hospital doctors and others are"
                + " in groups of their own."),
        grouped("physiotherapist", "").issues());
  }
}
