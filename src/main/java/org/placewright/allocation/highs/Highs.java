package org.placewright.allocation.highs;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether HiGHS works on this machine. Its library is unpacked once to a cache and loaded at the
 * first question; no failure of that leaves this class as anything but a reason in words.
 */
public final class Highs {
  private Highs() {}

  /** Returns whether HiGHS can be used. */
  public static boolean available() {
    return Attempt.MADE.library().isPresent();
  }

  /** Returns why HiGHS cannot be used; empty where it can. */
  public static Optional<String> whyNot() {
    return available() ? Optional.empty() : Optional.of(Attempt.MADE.outcome());
  }

  /**
   * Returns the version of the library, such as {@code 1.12.0}; empty where HiGHS cannot be used.
   */
  public static Optional<String> version() {
    return Attempt.MADE.library().map(HighsLibrary::version);
  }

  /**
   * Returns the loaded library.
   *
   * @throws IllegalStateException where HiGHS cannot be used
   */
  static HighsLibrary library() {
    return Attempt.MADE
        .library()
        .orElseThrow(
            () -> new IllegalStateException("HiGHS cannot be used: " + Attempt.MADE.outcome()));
  }

  /**
   * The one attempt of this run; a class of its own so that nothing is unpacked before somebody
   * asks.
   */
  private record Attempt(Optional<HighsLibrary> library, String outcome) {
    static final Attempt MADE = make();

    private static Attempt make() {
      try {
        Optional<NativeResource> resource = NativeResource.forThisMachine();
        if (resource.isEmpty()) {
          return failed("no library for " + NativeResource.machine() + " is on the class path");
        }
        NativeCache cache = NativeCache.ofEnvironment(System.getenv());
        return new Attempt(Optional.of(load(resource.get(), cache)), "loaded");
      } catch (IOException | RuntimeException | LinkageError e) {
        return failed(e.getClass().getSimpleName() + ": " + e.getMessage());
      }
    }

    private static Attempt failed(String reason) {
      return new Attempt(Optional.empty(), reason);
    }

    private static HighsLibrary load(NativeResource resource, NativeCache cache)
        throws IOException {
      try {
        return checked(cache.unpacked(resource));
      } catch (UnsatisfiedLinkError damagedOrNotExecutable) {
        return checked(NativeCache.privateCopy(resource));
      }
    }
  }

  private static HighsLibrary checked(Path file) {
    HighsLibrary library =
        Native.load(
            file.toString(),
            HighsLibrary.class,
            Map.of(
                Library.OPTION_FUNCTION_MAPPER,
                (com.sun.jna.FunctionMapper) (native0, method) -> "Highs_" + method.getName(),
                Library.OPTION_STRING_ENCODING,
                "UTF-8"));
    Pointer highs = library.create();
    try {
      int width = library.getSizeofHighsInt(highs);
      if (width != Integer.BYTES) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "its integers have %d bytes, not 4", width));
      }
    } finally {
      library.destroy(highs);
    }
    return library;
  }
}
