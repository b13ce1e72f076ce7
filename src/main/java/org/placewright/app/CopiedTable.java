package org.placewright.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.placewright.folder.OutputFolder;
import org.placewright.input.DataPackage;
import org.placewright.input.InputFile;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.os.FileFailure;

/**
 * A file of the input that a run's folder has a copy of.
 *
 * @param source the file that was read
 * @param sha256 the fingerprint of what was read
 * @param shape what its table declares
 */
record CopiedTable(Path source, String sha256, Shape shape) {

  /** A table of a pack. */
  static CopiedTable ofPack(Path folder, InputFile file) {
    Shape shape = Tables.shape(file.name().replace(".csv", "")).orElseThrow();
    return new CopiedTable(folder.resolve(file.name()), file.sha256(), shape);
  }

  /**
   * Copies it, and describes it.
   *
   * @param path where in the folder
   * @param folder the run's folder
   * @throws IOException when it cannot be copied, or is no longer as it was read
   */
  void copyTo(String path, OutputFolder folder) throws IOException {
    folder.copyAsRead(path, source, sha256);
    folder.describe(resource(path));
  }

  /** What the run's {@code datapackage.json} says of the copy. */
  Map<String, Object> resource(String path) throws IOException {
    byte[] header = header().getBytes(StandardCharsets.UTF_8);
    return DataPackage.resource(
        shape, path, CsvReader.read(path, header, new IssueCollector()).header());
  }

  private String header() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(source)) {
      return lines.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    } catch (UncheckedIOException failure) {
      throw FileFailure.of(source, Objects.requireNonNull(failure.getCause()));
    }
  }
}
