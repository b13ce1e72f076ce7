package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"plan pack --out check", "-q plan", "--verbose --help plan"})
  void aCommandIsAnsweredWithoutTheOthers(String line) {
    assertEquals(List.of(PlanCommand.class), Commands.neededBy(line.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-h", "plann", "PLAN", "@arguments", "help plan", "defaults"})
  void allAreNeededToTellOfThem(String line) {
    assertEquals(Commands.ALL, Commands.neededBy(line.split(" ")));
  }
}
