package org.placewright.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.placewright.allocation.model.MpsWriter;
import org.placewright.folder.CannotCreate;
import org.placewright.folder.FinishedFolder;
import org.placewright.os.FileFailure;
import org.placewright.os.FileKind;

/**
 * The file that a model is exported to. It replaces a model that was exported before and nothing
 * else, and is put into no pack and no output folder, which it would damage.
 *
 * @param path where it is to be
 */
record ModelFile(Path path) {
  /**
   * Refuses a place where a model would damage something.
   *
   * @param request what plan is made, from which pack and into which folder
   * @throws CannotCreate when it may not be there
   * @throws IOException when what is there cannot be read
   */
  void requireHarmless(PlanRequest request) throws IOException {
    Path folder = path.toAbsolutePath().normalize().getParent();
    if (isWithin(folder, request.pack().folder()) || isWithin(folder, request.out())) {
      throw new CannotCreate(
          "The model cannot be written to "
              + path
              + ", into the pack or the output folder. Choose a place outside.");
    }
    if (folder != null
        && FileKind.of(folder) == FileKind.FOLDER
        && FinishedFolder.open(folder).isPresent()) {
      throw new CannotCreate(
          "The model cannot be written to " + path + ", into a folder of an earlier run.");
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isModel()) {
      throw new CannotCreate(
          path + " is there already and is no model of Placewright. Choose another name.");
    }
  }

  private static boolean isWithin(@Nullable Path folder, Path other) {
    return folder != null && folder.startsWith(other.toAbsolutePath().normalize());
  }

  private boolean isModel() throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] start = MpsWriter.FIRST_LINE.getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(start.length), start);
    } catch (IOException failure) {
      throw FileFailure.of(path, failure);
    }
  }
}
