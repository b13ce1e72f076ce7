package org.placewright.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.placewright.compression.Gzip;
import org.placewright.os.FileFailure;

/** SHA-256 fingerprints of files and texts. */
public final class Sha256 {
  private Sha256() {}

  /**
   * Calculates the fingerprint of a file's bytes.
   *
   * @return 64 lower-case hexadecimal digits
   * @throws IOException when it cannot be read
   */
  public static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    } catch (IOException failure) {
      throw FileFailure.of(file, failure);
    }
  }

  /**
   * Calculates the fingerprint of what is in a file, compressed or not.
   *
   * @return 64 lower-case hexadecimal digits
   * @throws IOException when it cannot be read
   */
  public static String ofContent(Path file) throws IOException {
    try (InputStream in = Gzip.open(file)) {
      return of(in);
    } catch (IOException failure) {
      throw FileFailure.of(file, failure);
    }
  }

  private static String of(InputStream in) throws IOException {
    MessageDigest digest = start();
    new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
    return text(digest);
  }

  /**
   * Calculates the fingerprint of bytes.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public static String ofBytes(byte[] bytes) {
    MessageDigest digest = start();
    digest.update(bytes);
    return text(digest);
  }

  /**
   * Calculates the fingerprint of a text in UTF-8.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public static String ofText(String text) {
    return ofBytes(text.getBytes(UTF_8));
  }

  static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  static String text(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
