package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFolderTest {
  @TempDir Path parent;

  private Path target() {
    return parent.resolve("annual");
  }

  private static void finish(Path folder) throws IOException {
    try (OutputFolder out = OutputFolder.begin(folder)) {
      out.write("a.csv", text -> text.append("one\n"));
      OutputFolderTest.finish(out);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void oneRunHasItAtATimeAndWhatIsInItStays() throws IOException {
    try (HeldFolder held = HeldFolder.take(target())) {
      assertEquals(target().toAbsolutePath(), held.folder());
      Files.writeString(held.folder().resolve("a"), "kept");
      assertThrows(FolderBusy.class, () -> HeldFolder.take(target()));
    }
    HeldFolder.take(target()).close();
    assertEquals(List.of("a"), names(target()));
    assertEquals(List.of("annual"), names(parent));
  }

  @Test
  void whatIsNoFolderIsRefusedAndNotHeld() throws IOException {
    Files.writeString(target(), "a file");
    for (int times = 0; times < 2; times++) {
      CannotCreate refusal = assertThrows(CannotCreate.class, () -> HeldFolder.take(target()));
      assertEquals("Cannot create the folder " + target() + ".", refusal.getMessage());
    }
  }

  @Test
  void yearsAreTheFoldersOfFourDigits() throws IOException {
    try (HeldFolder held = HeldFolder.take(target())) {
      for (String name : List.of("2011", "2009", "201", "20100", "draft", ".2010.tmp-1")) {
        Files.createDirectories(held.folder().resolve("plans").resolve(name));
      }
      Files.writeString(held.folder().resolve("plans/2012"), "a file");
      assertEquals(List.of(2009, 2011), held.years("plans"));
      assertEquals(List.of(), held.years("none"));
    }
  }

  @Test
  void aLinkLeadsToTheLastThatItWasGivenEvenAfterARunThatWasKilled() throws IOException {
    try (HeldFolder held = HeldFolder.take(target())) {
      finish(held.folder().resolve("2009"));
      finish(held.folder().resolve("2010"));
      Path left = held.folder().resolve(".latest.tmp-" + ProcessHandle.current().pid());
      Files.writeString(left, "of a killed run");
      held.link("latest", "2009");
      held.link("latest", "2010");
      Path link = held.folder().resolve("latest");
      assertEquals(Path.of("2010"), Files.readSymbolicLink(link));
      assertTrue(FinishedFolder.open(link).isPresent());
      assertEquals(List.of("2009", "2010", "latest"), names(held.folder()));
    }
  }

  @Test
  void aFolderInThePlaceOfALinkStays() throws IOException {
    try (HeldFolder held = HeldFolder.take(target())) {
      Files.createDirectory(held.folder().resolve("latest"));
      assertThrows(CannotCreate.class, () -> held.link("latest", "2010"));
      assertEquals(List.of("latest"), names(held.folder()));
    }
  }

  @Test
  void onlyWhatIsAsTheRunWroteItIsPruned() throws IOException {
    try (HeldFolder held = HeldFolder.take(target())) {
      for (String year : List.of("2009", "2010", "2011")) {
        finish(held.folder().resolve(year));
      }
      Files.writeString(held.folder().resolve("2010/a.csv"), "edited by hand");
      Files.createDirectory(held.folder().resolve("2008"));
      assertEquals(List.of("2008", "2010"), held.prune(List.of("2007", "2008", "2009", "2010")));
      assertEquals(List.of("2008", "2010", "2011"), names(held.folder()));
      assertFalse(Files.exists(held.folder().resolve("2009")));
    }
  }
}
