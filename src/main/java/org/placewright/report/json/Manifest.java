package org.placewright.report.json;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.OutputFolder;
import org.placewright.json.Json;
import org.placewright.report.csv.RunPackage;

/**
 * {@code manifest.json}: what was run on what, and what it wrote. Always written last, after the
 * description of the CSV files.
 */
public final class Manifest {
  private Manifest() {}

  /**
   * Ends a folder with its manifest and publishes it.
   *
   * @param folder with all its other files
   * @param version of the program
   * @param writtenAt the time; the only one in all the files
   * @param details what the command has to say, after the program and before the files
   * @throws IOException when the folder cannot be finished
   */
  public static void finish(
      OutputFolder folder, String version, Instant writtenAt, Map<String, ?> details)
      throws IOException {
    if (!folder.resources().isEmpty()) {
      String command = String.valueOf(details.get("command"));
      Map<String, Object> files = RunPackage.of(command, folder.resources().values());
      String described = Json.brief(files);
      folder.write(RunPackage.FILE, out -> out.write(described));
    }
    Map<String, Object> manifest = of(version, writtenAt, details, folder.hashes());
    folder.write(FinishedFolder.MANIFEST, out -> Json.write(manifest, out));
    folder.publish();
  }

  /**
   * All that a manifest says.
   *
   * @param version of the program
   * @param writtenAt the time; the only one in all the files
   * @param details what the command has to say
   * @param outputs fingerprints of all other files, by name within the folder
   * @return an object for {@link Json#write}
   */
  public static Map<String, Object> of(
      String version, Instant writtenAt, Map<String, ?> details, Map<String, String> outputs) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", FinishedFolder.PROGRAM);
    manifest.put("version", version);
    manifest.put("written_at", writtenAt.toString());
    manifest.putAll(details);
    manifest.put("outputs", outputs);
    return manifest;
  }
}
