package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is forced to the disk, and in which order: a file before the folder that lists it, and both
 * before the name by which they are found. The flight recorder of the JVM tells.
 */
class ForcedToDiskTest {
  @TempDir Path parent;
  @TempDir Path elsewhere;

  private interface Work {
    void run() throws IOException;
  }

  @BeforeEach
  void whereFoldersCanBeForced() {
    Assumptions.assumeFalse(Platform.isWindows());
  }

  /** Names from the parent, in the order in which they were forced. */
  private List<String> forcedBy(Work work) throws IOException {
    Path dump = elsewhere.resolve("forced.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileForce").withThreshold(Duration.ZERO);
      recording.start();
      work.run();
      recording.stop();
      recording.dump(dump);
    }
    String ours = ".out.tmp-" + ProcessHandle.current().pid();
    return RecordingFile.readAllEvents(dump).stream()
        .filter(event -> event.getEventType().getName().equals("jdk.FileForce"))
        .sorted(Comparator.comparing(RecordedEvent::getStartTime))
        .map(event -> Path.of(event.getString("path")))
        .filter(path -> path.startsWith(parent))
        .map(path -> parent.relativize(path).toString().replace(ours, "draft"))
        .toList();
  }

  private void publish() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(parent.resolve("out"))) {
      folder.write("a.csv", text -> text.append("one\n"));
      folder.write("sub/b.bin", new byte[] {1, 2});
      OutputFolderTest.finish(folder);
    }
  }

  @Test
  void aFolderIsWholeOnTheDiskBeforeItHasItsName() throws IOException {
    List<String> expected =
        List.of("draft/a.csv", "draft/sub/b.bin", "draft/manifest.json", "draft", "draft/sub", "");
    assertEquals(expected, forcedBy(this::publish));
    assertEquals(expected, forcedBy(this::publish), "where it takes an older one's place");
  }

  @Test
  void theNameGivenInTwoStepsIsForcedAfterThem() throws IOException {
    publish();
    OutputPlace place = OutputPlace.of(parent.resolve("out"));
    Path draft = place.makeDraft();
    assertEquals(List.of(""), forcedBy(() -> place.putInTwoSteps(draft)));
  }

  @Test
  void aFileIsOnTheDiskBeforeItHasItsName() throws IOException {
    assertEquals(
        List.of("draft", ""),
        forcedBy(() -> OutputFile.write(parent.resolve("out"), text -> text.append("one\n"))));
  }

  @Test
  void aLinkIsForcedWithTheFolderItIsIn() throws IOException {
    try (HeldFolder held = HeldFolder.take(parent.resolve("years"))) {
      Files.createDirectory(held.folder().resolve("2010"));
      assertEquals(List.of("years"), forcedBy(() -> held.link("latest", "2010")));
    }
  }
}
