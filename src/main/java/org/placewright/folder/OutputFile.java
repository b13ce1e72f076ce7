package org.placewright.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.placewright.os.FileFailure;

/** One file that is made whole or not at all; it replaces a file of its name. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes a single file whole or not at all.
   *
   * @param target where it is to be
   * @param content what goes into it
   * @throws CannotCreate when it cannot be made there
   * @throws IOException when it cannot be written; what was there before stays
   */
  public static void write(Path target, FileContent content) throws IOException {
    Path absolute = target.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      throw new CannotCreate(target + " is a folder, not a file.");
    }
    Path draft =
        absolute.resolveSibling(
            "." + absolute.getFileName() + ".tmp-" + ProcessHandle.current().pid());
    try (FileChannel channel = create(draft)) {
      Writer out = new OutputStreamWriter(Channels.newOutputStream(channel), UTF_8.newEncoder());
      content.writeTo(out);
      out.flush();
      channel.force(true);
      Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE);
      Disk.syncFolder(OutputPlace.parent(absolute));
    } catch (IOException failure) {
      throw FileFailure.of(absolute, failure);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileChannel create(Path draft) throws IOException {
    try {
      return FileChannel.open(
          draft,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
    } catch (IOException failure) {
      throw new CannotCreate(
          "Cannot write in the folder " + OutputPlace.parent(draft) + ".", failure);
    }
  }
}
