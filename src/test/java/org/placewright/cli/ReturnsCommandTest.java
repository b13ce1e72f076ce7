package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.input.TestPack;

/** What the commands say of returns. */
class ReturnsCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Path pack(TestPack pack) throws IOException {
    return pack.writeTo(Files.createDirectory(folder.resolve("pack")));
  }

  private static TestPack withOutlier() {
    return new TestPack()
        .put("challenges", "specialty,treatment,distance")
        .put(
            "returns",
            "specialty,deanery,returned_by,year,posts_fte,residents",
            "gp,north,a,2008,50,100000",
            "gp,north,b,2008,52,100000",
            "gp,south,c,2008,51,100000",
            "gp,south,d,2008,90,100000");
  }

  @Test
  void checkWarnsOfAnOutlier() throws IOException {
    assertEquals(0, Main.run(new String[] {"check", pack(withOutlier()).toString()}, out, err));
    assertTrue(
        err.toString().contains("returns.csv:5:5 [posts_fte] warning OUTLIER: d wants 90.0"));
  }

  @Test
  void projectWritesEveryReturnBesideItsPeers() throws IOException {
    Path run = folder.resolve("run");
    String[] line = {"project", pack(withOutlier()).toString(), "--out", run.toString()};
    assertEquals(0, Main.run(line, out, err), err.toString());
    DescribedFiles.check(run);
    // Median of 50, 51, 52 and 90: 51.5; deviations 0.5, 0.5, 1.5, 38.5; MAD 1; 38.5 / 1.482602
    assertEquals(
        List.of(
            "specialty,deanery,returned_by,year,posts_fte,residents,per_100000,peers,"
                + "median_per_100000,deviation_per_100000,distance,outcome,accepted_fte",
            "gp,north,a,2008,50.0000,100000.0000,50.0000,4,51.5000,1.4826,-1.0117,accepted,50.0000",
            "gp,north,b,2008,52.0000,100000.0000,52.0000,4,51.5000,1.4826,0.3372,accepted,52.0000",
            "gp,south,c,2008,51.0000,100000.0000,51.0000,4,51.5000,1.4826,-0.3372,accepted,51.0000",
            "gp,south,d,2008,90.0000,100000.0000,90.0000,4,51.5000,1.4826,25.9679,flagged,90.0000"),
        Files.readAllLines(run.resolve("returns_challenged.csv")));
    assertTrue(err.toString().contains("warning OUTLIER"));
  }

  @Test
  void aPackWithoutReturnsHasNoSuchFile() throws IOException {
    Path run = folder.resolve("run");
    String pack = pack(new TestPack().without("returns")).toString();
    assertEquals(0, Main.run(new String[] {"project", pack, "--out", run.toString()}, out, err));
    assertFalse(Files.exists(run.resolve("returns_challenged.csv")));
  }
}
