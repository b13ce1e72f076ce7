package org.placewright.compression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are archives in the format of ZIP, as those of office programs are. */
public final class Zip {
  /** The first time that the format knows. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  // Positions in the records of the format (PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16).
  private static final int END_MARK = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ENTRIES = 10;
  private static final int DIRECTORY_AT = 16;
  private static final int METHOD = 10;
  private static final int PACKED_SIZE = 20;
  private static final int CONTENT_SIZE = 24;
  private static final int NAME_LENGTH = 28;
  private static final int EXTRA_LENGTH = 30;
  private static final int NOTE_LENGTH = 32;
  private static final int LOCAL_AT = 42;
  private static final int NAME = 46;
  private static final int LOCAL_NAME_LENGTH = 26;
  private static final int LOCAL_SIZE = 30;

  private Zip() {}

  /**
   * Makes an archive without times.
   *
   * @param parts what goes into it, by name in their order
   * @return the same bytes for the same parts
   */
  public static byte[] of(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail as a disk does", impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Compares two archives by what is in them: the compressed bytes may differ between versions of
   * zlib.
   *
   * @return whether they have the same entries with the same content in the same order
   * @throws IOException when one of them cannot be read
   */
  public static boolean sameContent(byte[] one, byte[] other) throws IOException {
    Map<String, byte[]> left = parts(one);
    Map<String, byte[]> right = parts(other);
    return left.keySet().stream().toList().equals(right.keySet().stream().toList())
        && left.entrySet().stream()
            .allMatch(part -> Arrays.equals(part.getValue(), right.get(part.getKey())));
  }

  /**
   * Unpacks an archive by its directory, as {@code ZipInputStream} does not read those whose sizes
   * stand after the data.
   *
   * @param archive of less than 2 GiB
   * @return what is in it, by name in the order of the directory
   * @throws IOException when it is no such archive
   */
  public static Map<String, byte[]> parts(byte[] archive) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try {
      int end = directoryEnd(bytes);
      int entry = bytes.getInt(end + DIRECTORY_AT);
      for (int left = bytes.getShort(end + ENTRIES); left > 0; left--) {
        int name = bytes.getShort(entry + NAME_LENGTH);
        byte[] text = new byte[name];
        bytes.get(entry + NAME, text);
        parts.put(new String(text, StandardCharsets.UTF_8), content(bytes, entry));
        entry +=
            NAME
                + name
                + bytes.getShort(entry + EXTRA_LENGTH)
                + bytes.getShort(entry + NOTE_LENGTH);
      }
    } catch (IndexOutOfBoundsException | DataFormatException damaged) {
      throw new IOException("it is no archive that can be read", damaged);
    }
    return parts;
  }

  private static int directoryEnd(ByteBuffer bytes) {
    int end = bytes.limit() - END_SIZE;
    while (bytes.getInt(end) != END_MARK) {
      end--;
    }
    return end;
  }

  private static byte[] content(ByteBuffer bytes, int entry) throws DataFormatException {
    int local = bytes.getInt(entry + LOCAL_AT);
    int data =
        local
            + LOCAL_SIZE
            + bytes.getShort(local + LOCAL_NAME_LENGTH)
            + bytes.getShort(local + LOCAL_NAME_LENGTH + Short.BYTES);
    byte[] packed = new byte[bytes.getInt(entry + PACKED_SIZE)];
    bytes.get(data, packed);
    if (bytes.getShort(entry + METHOD) == 0) {
      return packed;
    }
    byte[] content = new byte[bytes.getInt(entry + CONTENT_SIZE)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      inflater.inflate(content);
    } finally {
      inflater.end();
    }
    return content;
  }
}
