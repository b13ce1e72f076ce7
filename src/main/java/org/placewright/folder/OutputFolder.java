package org.placewright.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.placewright.compression.Gzip;
import org.placewright.os.FileFailure;
import org.placewright.os.WholeFile;
import org.placewright.table.FilledTable;
import org.placewright.table.TableResource;
import org.placewright.table.TableUse;

/**
 * A folder that is made whole or not at all. Files are written into a folder beside it, each one
 * forced to the disk; {@link #publish} then gives that folder its name. Until then, whatever
 * happens, the folder that was there before is there still.
 *
 * <p>Safe to close from a shutdown hook while another thread writes: the writer is then cancelled.
 */
public final class OutputFolder implements AutoCloseable {
  private final OutputPlace place;
  private final Path draft;
  private final FolderLock lock;
  private final SortedMap<String, String> hashes = new TreeMap<>();
  private final SortedMap<String, Map<String, Object>> resources = new TreeMap<>();
  private boolean open = true;

  private OutputFolder(OutputPlace place, Path draft, FolderLock lock) {
    this.place = place;
    this.draft = draft;
    this.lock = lock;
  }

  /**
   * Begins a folder beside its target. Fails at once where publishing could not succeed.
   *
   * @param target where it is to be
   * @return the folder, empty so far; to be closed
   * @throws CannotCreate when it cannot be made there, or something of somebody else's is there
   * @throws FolderBusy when another run is writing it
   * @throws IOException when the disk fails
   */
  public static OutputFolder begin(Path target) throws IOException {
    OutputPlace place = OutputPlace.of(target);
    FolderLock lock = place.lock();
    try {
      place.tidy();
      place.requireReplaceable();
      return new OutputFolder(place, place.makeDraft(), lock);
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  /**
   * Writes one file into the draft of the folder.
   *
   * @param name its name within the folder, with slashes
   * @param content what goes into it
   * @throws IOException when it cannot be written
   * @throws CancellationException when the folder was closed meanwhile
   */
  public synchronized void write(String name, FileContent content) throws IOException {
    requireOpen();
    Path file = draft.resolve(name);
    Files.createDirectories(OutputPlace.parent(file));
    MessageDigest digest = Sha256.start();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      // Closing the writer reports text that UTF-8 cannot hold; the channel must outlive it.
      try (Writer out = new OutputStreamWriter(new KeptOpen(channel, digest), UTF_8.newEncoder())) {
        content.writeTo(out);
      }
      channel.force(true);
    } catch (IOException failure) {
      throw FileFailure.of(file, failure);
    }
    hashes.put(name, Sha256.text(digest));
  }

  /**
   * Writes a table as CSV, and describes it.
   *
   * @param table with its file's name
   * @throws IOException when it cannot be written
   */
  public void write(FilledTable<?> table) throws IOException {
    String stored = table.file();
    if (table.declaration().use() == TableUse.PROOF) {
      stored = store(table.file(), table.bytes());
    } else {
      write(table.file(), table::writeTo);
    }
    describe(TableResource.of(table.declaration(), stored));
  }

  /**
   * Writes tables as CSV, and describes them.
   *
   * @param tables with their files' names
   * @throws IOException when one cannot be written
   */
  public void writeAll(List<FilledTable<?>> tables) throws IOException {
    for (FilledTable<?> table : tables) {
      write(table);
    }
  }

  /**
   * Describes a CSV file of the folder.
   *
   * @param resource a tabular data resource of Frictionless, with its path
   */
  public synchronized void describe(Map<String, Object> resource) {
    resources.put(String.valueOf(resource.get("path")), resource);
  }

  /**
   * What is said of the folder's CSV files.
   *
   * @return by path, sorted
   */
  public synchronized Map<String, Map<String, Object>> resources() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(resources));
  }

  /**
   * Copies a file, byte for byte.
   *
   * @param name its name within the folder, with slashes
   * @param source the file
   * @throws IOException when it cannot be copied
   */
  public void copy(String name, Path source) throws IOException {
    write(name, WholeFile.bytes(source));
  }

  /**
   * Writes bytes that people do not read as they are: compressed where they are large.
   *
   * @param name its name within the folder, with slashes, without an end for compression
   * @param content what is in it
   * @return the name it has in the folder
   * @throws IOException when it cannot be written
   */
  public String store(String name, byte[] content) throws IOException {
    String stored = Gzip.storedName(name, content.length);
    write(stored, Gzip.isCompressed(stored) ? Gzip.compress(content) : content);
    return stored;
  }

  /**
   * Writes bytes as they are.
   *
   * @param name its name within the folder, with slashes
   * @param bytes what is in it
   * @throws IOException when it cannot be written
   */
  public synchronized void write(String name, byte[] bytes) throws IOException {
    requireOpen();
    Path file = draft.resolve(name);
    Files.createDirectories(OutputPlace.parent(file));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Channels.newOutputStream(channel).write(bytes);
      channel.force(true);
    } catch (IOException failure) {
      throw FileFailure.of(file, failure);
    }
    hashes.put(name, Sha256.ofBytes(bytes));
  }

  /**
   * Fingerprints of the files so far.
   *
   * @return by name within the folder, sorted
   */
  public synchronized Map<String, String> hashes() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /**
   * Puts the folder in its place.
   *
   * @throws IOException when it cannot be; what was there before stays
   */
  public synchronized void publish() throws IOException {
    requireOpen();
    place.requireReplaceable();
    place.put(draft);
    finish();
  }

  /** Drops the folder unless it was published. What cannot be deleted is left for the next run. */
  @Override
  public synchronized void close() {
    if (open) {
      Disk.dropTree(draft);
      finish();
    }
  }

  private void finish() {
    open = false;
    lock.close();
  }

  private void requireOpen() {
    if (!open) {
      throw new CancellationException("the folder was closed before it was published");
    }
  }

  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(FileChannel channel, MessageDigest digest) {
      super(
          new DigestOutputStream(
              new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), digest));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
