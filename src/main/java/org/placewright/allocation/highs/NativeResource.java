package org.placewright.allocation.highs;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;

/**
 * A native library on the class path, as the OR-Tools jars bring it.
 *
 * @param url where it is read from
 * @param file its file name
 * @param version of the jar
 * @param size in bytes
 * @param checksum CRC-32 of its bytes, which a jar knows without reading them
 */
record NativeResource(URL url, String file, String version, long size, long checksum) {
  /** Returns the library for this operating system and processor. */
  static Optional<NativeResource> forThisMachine() throws IOException {
    String path = "/ortools-" + machine() + "/" + fileName();
    URL found = NativeResource.class.getResource(path);
    return found == null ? Optional.empty() : Optional.of(at(found, fileName(), jarVersion()));
  }

  /** Returns operating system and processor as the jars name them, such as {@code linux-x86-64}. */
  static String machine() {
    return Platform.RESOURCE_PREFIX;
  }

  static NativeResource at(URL url, String file, String version) throws IOException {
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return new NativeResource(url, file, version, entry.getSize(), entry.getCrc());
    }
    try (InputStream in = connection.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      return new NativeResource(url, file, version, bytes.length, checksum(bytes));
    }
  }

  /** Returns a folder name that no other content of the library shares. */
  String folder() {
    return "highs-" + version + "-" + HexFormat.of().toHexDigits((int) checksum) + "-" + size;
  }

  /**
   * Returns the library's bytes.
   *
   * @throws IOException where they are not the ones the jar promised
   */
  byte[] bytes() throws IOException {
    try (InputStream in = url.openStream()) {
      byte[] bytes = in.readAllBytes();
      if (bytes.length != size || checksum(bytes) != checksum) {
        throw new IOException(url + " is damaged");
      }
      return bytes;
    }
  }

  static long checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  private static String fileName() {
    if (Platform.isWindows()) {
      return "highs.dll";
    }
    return Platform.isMac() ? "libhighs.1.dylib" : "libhighs.so.1";
  }

  private static String jarVersion() throws IOException {
    String path = "/META-INF/maven/com.google.ortools/ortools-" + machine() + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream in = NativeResource.class.getResourceAsStream(path)) {
      if (in != null) {
        properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    return properties.getProperty("version", "unversioned");
  }
}
