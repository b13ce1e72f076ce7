package org.placewright.compression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.placewright.os.FileKind;

/**
 * Files in the format of gzip (RFC 1952), recognised by the end of their names.
 *
 * <p>What is compressed is the same everywhere; the compressed bytes may differ between versions of
 * zlib. So files are compared by what is in them.
 */
public final class Gzip {
  /** The end of a compressed file's name. */
  public static final String SUFFIX = ".gz";

  /** From this size, in bytes, what people do not read is kept compressed. */
  private static final int LARGE = 64 * 1024;

  private Gzip() {}

  /**
   * The name under which a file is kept that nobody reads as it is.
   *
   * @param name without an end for compression
   * @param bytes its size before it is compressed
   * @return the name; with {@link #SUFFIX} where the file is large
   */
  public static String storedName(String name, long bytes) {
    return bytes < LARGE ? name : name + SUFFIX;
  }

  public static boolean isCompressed(String name) {
    return name.endsWith(SUFFIX);
  }

  /** The name without the end that says that it is compressed. */
  public static String plainName(String name) {
    return isCompressed(name) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /**
   * Finds a file that may be compressed.
   *
   * @param file without an end for compression
   * @return the file, or the compressed one where that alone is there
   * @throws IOException when nobody can say which is there
   */
  public static Path find(Path file) throws IOException {
    Path compressed = file.resolveSibling(file.getFileName() + SUFFIX);
    return FileKind.of(file) != FileKind.NOTHING || FileKind.of(compressed) == FileKind.NOTHING
        ? file
        : compressed;
  }

  /**
   * Opens a file for reading what is in it.
   *
   * @param file compressed or not
   * @return its content, to be closed
   * @throws IOException when it cannot be read, or is not compressed though its name says so
   */
  public static InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    if (!isCompressed(String.valueOf(file.getFileName()))) {
      return bytes;
    }
    try {
      return new GZIPInputStream(bytes, 1 << 16);
    } catch (IOException failure) {
      bytes.close();
      throw failure;
    }
  }

  /**
   * Reads what is in a file.
   *
   * @param file compressed or not
   * @param most bytes that are read and kept at most
   * @return its content; one byte more than the most where there is more
   * @throws IOException when it cannot be read, or is not compressed though its name says so
   */
  public static byte[] read(Path file, int most) throws IOException {
    try (InputStream in = open(file)) {
      return in.readNBytes(most + 1);
    }
  }

  /**
   * Compresses bytes in memory.
   *
   * @return as a file has them, without a name or a time in it
   */
  public static byte[] compress(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail as a disk does", impossible);
    }
    return bytes.toByteArray();
  }
}
