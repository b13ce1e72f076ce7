package org.placewright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
public final class Version implements IVersionProvider {
  /**
   * Reads the version that the build wrote beside this class.
   *
   * @return as {@code 0.1.0}
   * @throws IOException when the program was built without it
   */
  public static String read() throws IOException {
    try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version"))) {
      return new String(in.readAllBytes(), UTF_8).trim();
    }
  }

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"placewright " + read()};
  }
}
