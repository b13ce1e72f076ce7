package org.placewright.report;

import java.io.IOException;
import java.nio.file.Path;
import org.placewright.folder.OutputFolder;
import org.placewright.folder.OutputFolderTest;

/** A process that publishes one folder over and over until it is killed. */
final class EndlessPublisher {
  /** More than one buffer, so that a file can be caught half-written. */
  static final int LINES = 20_000;

  private EndlessPublisher() {}

  public static void main(String[] args) throws IOException {
    for (int round = 0; true; round++) {
      String line = round + "\n";
      try (OutputFolder folder = OutputFolder.begin(Path.of(args[0]))) {
        for (String name : new String[] {"a.csv", "sub/b.csv"}) {
          folder.write(name, out -> out.append(line.repeat(LINES)));
        }
        OutputFolderTest.finish(folder);
      }
      System.out.println(round);
    }
  }
}
