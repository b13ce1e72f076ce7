package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.json.Json;

public class OutputFolderTest {
  @TempDir Path parent;
  private Path target;

  @BeforeEach
  void chooseTarget() {
    target = parent.resolve("out");
  }

  @Test
  void isNotThereUntilItIsPublished() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(target)) {
      folder.write("a.csv", out -> out.append("one\n"));
      assertFalse(Files.exists(target));
      finish(folder);
    }
    assertEquals("one\n", Files.readString(target.resolve("a.csv")));
    assertEquals(List.of("out"), siblings());
  }

  @Test
  void leavesNothingWhenItIsDropped() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(target)) {
      folder.write("sub/a.csv", out -> out.append("one\n"));
    }
    assertEquals(List.of(), siblings());
  }

  @Test
  void aFailureOfTheDiskNamesTheFile() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(target)) {
      FileSystemException failure =
          assertThrows(
              FileSystemException.class,
              () ->
                  folder.write(
                      "a.csv",
                      out -> {
                        throw new IOException("No space left on device");
                      }));
      assertEquals("No space left on device", failure.getReason());
      assertTrue(failure.getFile().endsWith("a.csv"), failure.getFile());
    }
  }

  @Test
  void whatCannotBeClearedUpHindersNeitherThisRunNorTheNext() throws IOException {
    publish("old\n");
    Path stuck = parent.resolve(".out.tmp-1");
    Files.createDirectories(stuck.resolve("sub"));
    Files.writeString(stuck.resolve("sub/a.csv"), "of a killed run\n");
    boolean asRoot = "root".equals(System.getProperty("user.name"));
    Assumptions.assumeTrue(!Platform.isWindows() && !asRoot, "root may delete anything");
    Files.setPosixFilePermissions(
        stuck.resolve("sub"), PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      publish("new\n");
    } finally {
      Files.setPosixFilePermissions(
          stuck.resolve("sub"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertEquals("new\n", Files.readString(target.resolve("a.csv")));
  }

  @Test
  void leavesWhatWasThereWhenAFileFails() throws IOException {
    publish("old\n");
    OutputFolder folder = OutputFolder.begin(target);
    try (folder) {
      assertThrows(
          IOException.class,
          () ->
              folder.write(
                  "a.csv",
                  out -> {
                    out.append("half");
                    throw new IOException("No space left on device");
                  }));
    }
    assertEquals("old\n", Files.readString(target.resolve("a.csv")));
    assertEquals(List.of("out"), siblings());
  }

  @Test
  void replacesWhatAnEarlierRunMade() throws IOException {
    publish("old\n");
    publish("new\n");
    assertEquals("new\n", Files.readString(target.resolve("a.csv")));
    assertEquals(List.of("out"), siblings());
  }

  @Test
  void takesTheNameOfAnEmptyFolder() throws IOException {
    Files.createDirectory(target);
    publish("new\n");
    assertEquals("new\n", Files.readString(target.resolve("a.csv")));
  }

  @Test
  void refusesAFolderThatIsNotOurs() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("thesis.doc"), "years of work");
    assertRefused("was not made by Placewright");
  }

  @Test
  void refusesAFolderWithAnotherProgramsManifest() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("manifest.json"), "{\"program\": \"browser\"}");
    assertRefused("was not made by Placewright");
  }

  @Test
  void refusesAFolderWhoseManifestIsBroken() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("manifest.json"), "{");
    assertRefused("its manifest cannot be read");
  }

  @Test
  void refusesAFolderToWhichSomebodyAddedAFile() throws IOException {
    publish("old\n");
    Files.writeString(target.resolve("notes.txt"), "mine");
    assertRefused("notes.txt was not made by the run");
  }

  @Test
  void refusesAFolderInWhichSomebodyChangedAFile() throws IOException {
    publish("old\n");
    Files.writeString(target.resolve("a.csv"), "edited by hand");
    assertRefused("a.csv has been changed");
  }

  @Test
  void refusesAFileInThePlaceOfTheFolder() throws IOException {
    Files.writeString(target, "a file");
    assertRefused("is not a folder");
  }

  @Test
  void refusesAFolderUnderAFile() throws IOException {
    Files.writeString(target, "a file");
    assertThrows(CannotCreate.class, () -> OutputFolder.begin(target.resolve("below")));
  }

  @Test
  void refusesWhatAppearedWhileItWasBeingMade() throws IOException {
    OutputFolder folder = OutputFolder.begin(target);
    try (folder) {
      Files.createDirectory(target);
      Files.writeString(target.resolve("mine.txt"), "mine");
      assertThrows(CannotCreate.class, folder::publish);
    }
    assertEquals("mine", Files.readString(target.resolve("mine.txt")));
    assertEquals(List.of("out"), siblings());
  }

  @Test
  void isBusyWhileAnotherRunHoldsIt() throws IOException {
    try (OutputFolder first = OutputFolder.begin(target)) {
      assertThrows(FolderBusy.class, () -> OutputFolder.begin(target));
      finish(first);
    }
    publish("again\n");
  }

  @Test
  void isFreeForTheNextRunOnceItIsPublished() throws IOException {
    try (OutputFolder first = OutputFolder.begin(target)) {
      finish(first);
      publish("next\n");
    }
    assertEquals("next\n", Files.readString(target.resolve("a.csv")));
    assertEquals(List.of("out"), siblings());
  }

  /** A run that was killed leaves the zeros of its lock: at most 2^16 of them. */
  @Test
  void theLockOfADeadRunIsTakenAndALargerFileLeftAlone() throws IOException {
    Path lock = parent.resolve(".out.lock");
    Files.write(lock, new byte[1 << 16]);
    publish("new\n");
    assertEquals(List.of("out"), siblings());
    Files.write(lock, new byte[(1 << 16) + 1]);
    assertRefused(".out.lock is in the way");
    assertEquals((1 << 16) + 1, Files.size(lock));
  }

  @Test
  void sweepsDraftsOfDeadRunsAndNobodyElses() throws IOException {
    Files.createDirectories(parent.resolve(".out.tmp-123/sub"));
    Files.writeString(parent.resolve(".out.tmp-123/sub/a.csv"), "torn");
    Files.createDirectory(parent.resolve(".out.tmp-1.tmp-77"));
    Files.createDirectory(parent.resolve(".outer.tmp-9"));
    publish("new\n");
    assertEquals(List.of(".out.tmp-1.tmp-77", ".outer.tmp-9", "out"), siblings());
  }

  @Test
  void bringsBackAFolderThatADeadRunHadMovedAside() throws IOException {
    publish("old\n");
    Files.move(target, parent.resolve(".out.old-123"));
    try (OutputFolder folder = OutputFolder.begin(target)) {
      folder.write("a.csv", out -> out.append("dropped"));
    }
    assertEquals("old\n", Files.readString(target.resolve("a.csv")));
    assertEquals(List.of("out"), siblings());
  }

  @Test
  void deletesAFolderMovedAsideOnceItsSuccessorStands() throws IOException {
    publish("old\n");
    Files.move(target, parent.resolve(".out.old-123"));
    Files.createDirectory(target);
    publish("new\n");
    assertEquals(List.of("out"), siblings());
  }

  @Test
  void isThereAtEveryMomentWhileItIsReplaced() throws Exception {
    Assumptions.assumeTrue(Platform.isLinux());
    publish("first\n");
    AtomicInteger missing = new AtomicInteger();
    AtomicBoolean done = new AtomicBoolean();
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                missing.addAndGet(Files.exists(target) ? 0 : 1);
              }
            });
    reader.start();
    for (int i = 0; i < 50; i++) {
      publish(i + "\n");
    }
    done.set(true);
    reader.join();
    assertEquals(0, missing.get());
    assertEquals(List.of("out"), siblings());
  }

  @Test
  void aReaderFindsTheFolderThatADeadRunHadMovedAside() throws IOException {
    publish("old\n");
    Files.move(target, parent.resolve(".out.old-123"));
    assertTrue(FinishedFolder.open(target).isPresent());
    assertEquals(List.of("out"), siblings());
  }

  @Test
  void aReaderTriesAgainLaterWhileTheFolderIsBeingReplaced() throws IOException {
    publish("old\n");
    Files.move(target, parent.resolve(".out.old-123"));
    FolderLock held = FolderLock.take(target);
    assertThrows(FolderBusy.class, () -> FinishedFolder.open(target));
    held.close();
  }

  @Test
  void aLockThatIsALinkOrHasAContentIsLeftAlone() throws IOException {
    Path precious = Files.writeString(parent.resolve("precious"), "PRECIOUS");
    Path lock = Files.createSymbolicLink(parent.resolve(".out.lock"), precious);
    assertRefused(".out.lock is in the way");
    assertEquals("PRECIOUS", Files.readString(precious));
    Files.delete(lock);
    Files.writeString(lock, "notes");
    assertRefused(".out.lock is in the way");
    assertEquals("notes", Files.readString(lock));
  }

  @Test
  void aFolderInThePlaceOfAFileIsALoss() throws IOException {
    publish("old\n");
    Files.delete(target.resolve("a.csv"));
    Files.createDirectory(target.resolve("a.csv"));
    assertEquals(List.of("a.csv is missing."), FinishedFolder.open(target).orElseThrow().losses());
  }

  @Test
  void aManifestNamesNothingOutsideItsFolder() throws IOException {
    publish("old\n");
    Path manifest = target.resolve("manifest.json");
    for (String name : List.of("/etc/hostname", "../out/a.csv", "./a.csv", "")) {
      Map<String, Object> forged =
          Map.of("program", "placewright", "outputs", Map.of(name, "0".repeat(64)));
      StringWriter text = new StringWriter();
      Json.write(forged, text);
      Files.writeString(manifest, text.toString());
      assertEquals(
          List.of("The manifest names " + name + ", which cannot be a file of this folder."),
          FinishedFolder.open(target).orElseThrow().losses());
    }
  }

  @Test
  void cancelsAWriterWhenItIsClosedMeanwhile() throws IOException {
    OutputFolder folder = OutputFolder.begin(target);
    folder.close();
    assertThrows(CancellationException.class, () -> folder.write("a", out -> out.append("x")));
    assertThrows(CancellationException.class, () -> folder.write("a", new byte[] {1}));
    assertThrows(CancellationException.class, folder::publish);
    assertEquals(List.of(), siblings());
  }

  @Test
  void givesFilesTheUsualMode() throws IOException {
    Path usual = Files.writeString(parent.resolve("usual"), "");
    publish("x\n");
    assertEquals(
        PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)),
        PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("a.csv"))));
  }

  @Test
  void refusesTextThatUtf8CannotHold() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(target)) {
      assertThrows(
          IOException.class, () -> folder.write("a.csv", out -> out.append("lone \ud800")));
    }
  }

  @Test
  void knowsTheFingerprintOfWhatItWrote() throws IOException {
    publish("abc");
    // SHA-256 of "abc", from the standard's own example.
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        FinishedFolder.open(target).orElseThrow().hashes("outputs").get("a.csv"));
    assertEquals(List.of(), FinishedFolder.open(target).orElseThrow().changes());
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    publish("abc");
    Files.delete(target.resolve("a.csv"));
    assertEquals(List.of("a.csv is missing."), FinishedFolder.open(target).orElseThrow().losses());
  }

  private void publish(String content) throws IOException {
    try (OutputFolder folder = OutputFolder.begin(target)) {
      folder.write("a.csv", out -> out.append(content));
      finish(folder);
    }
  }

  public static void finish(OutputFolder folder) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", "placewright");
    manifest.put("outputs", folder.hashes());
    folder.write("manifest.json", out -> Json.write(manifest, out));
    folder.publish();
  }

  private void assertRefused(String why) throws IOException {
    List<String> before = siblings();
    CannotCreate refusal = assertThrows(CannotCreate.class, () -> OutputFolder.begin(target));
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    assertEquals(before, siblings());
  }

  private List<String> siblings() throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
