package org.placewright.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.placewright.compression.Gzip;
import org.placewright.folder.OutputFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.DataPackage;
import org.placewright.input.InputFile;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.os.FileFailure;
import org.placewright.table.CsvTable;

/**
 * A file of the input that a run's folder has a copy of.
 *
 * @param source the file that was read, perhaps compressed
 * @param sha256 the fingerprint of what was read in it
 * @param shape what its table declares
 */
record CopiedTable(Path source, String sha256, Shape shape) {

  /**
   * Writes a pack that people go on with: some of its tables are new, the others are copied.
   *
   * @param pack the folder of the pack that was read
   * @param files what was read of it
   * @param changed the new tables, by file name
   * @param folder where to write
   * @throws IOException when it cannot be written, or the pack is no longer as it was read
   */
  static void writePack(
      Path pack, List<InputFile> files, Map<String, RawTable> changed, OutputFolder folder)
      throws IOException {
    for (InputFile file : files) {
      if (!changed.containsKey(file.name())) {
        CopiedTable copy = ofPack(pack, file);
        copy.copyOpen(file.name(), folder);
        folder.describe(copy.resource(file.name()));
      }
    }
    for (Map.Entry<String, RawTable> table : changed.entrySet()) {
      write(table.getKey(), table.getValue(), folder);
    }
  }

  /** A table of a pack. */
  static CopiedTable ofPack(Path folder, InputFile file) throws IOException {
    Shape shape = Tables.shape(file.name().replace(".csv", "")).orElseThrow();
    return new CopiedTable(Gzip.find(folder.resolve(file.name())), file.sha256(), shape);
  }

  /**
   * Copies it, compressed where it is large, and describes it.
   *
   * @param path where in the folder
   * @param folder the run's folder
   * @throws IOException when it cannot be copied, or is no longer as it was read
   */
  void copyTo(String path, OutputFolder folder) throws IOException {
    folder.describe(resource(folder.store(path, content())));
  }

  /** Copies what is in it, never compressed, and does not describe it. */
  void copyOpen(String path, OutputFolder folder) throws IOException {
    folder.write(path, content());
  }

  private static void write(String file, RawTable table, OutputFolder folder) throws IOException {
    folder.write(file, of(table)::writeTo);
    Shape shape = Tables.shape(file.replace(".csv", "")).orElseThrow();
    folder.describe(DataPackage.resource(shape, file, table.header()));
  }

  private static CsvTable of(RawTable table) {
    List<List<String>> rows = table.rows().stream().map(RawRow::cells).toList();
    return CsvTable.ofPack(table.header(), rows);
  }

  /** A table of a pack as it is written. */
  static String text(RawTable table) throws IOException {
    StringBuilder text = new StringBuilder();
    of(table).writeTo(text);
    return text.toString();
  }

  /** What is in it, as text. */
  String text() throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content())).toString();
  }

  private byte[] content() throws IOException {
    byte[] content;
    try (InputStream in = Gzip.open(source)) {
      content = in.readAllBytes();
    } catch (IOException failure) {
      throw FileFailure.of(source, failure);
    }
    if (!sha256.equals(Sha256.ofBytes(content))) {
      throw new IOException(source.getFileName() + " was changed while it was being read");
    }
    return content;
  }

  /** What the run's {@code datapackage.json} says of the copy. */
  Map<String, Object> resource(String path) throws IOException {
    byte[] header = header().getBytes(StandardCharsets.UTF_8);
    return DataPackage.resource(
        shape, path, CsvReader.read(path, header, new IssueCollector()).header());
  }

  private String header() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Gzip.open(source), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    } catch (UncheckedIOException failure) {
      throw FileFailure.of(source, Objects.requireNonNull(failure.getCause()));
    }
  }
}
