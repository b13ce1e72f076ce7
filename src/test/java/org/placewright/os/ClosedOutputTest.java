package org.placewright.os;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ClosedOutputTest {
  /**
   * Prints through file descriptor 1 as native code would, before, while and after it is closed.
   */
  public static final class Printer {
    /** Begins the process. */
    public static void main(String[] arguments) {
      print("before ");
      ClosedOutput.during(
          () -> {
            ClosedOutput.during(() -> print("lost "));
            print("lost too ");
          });
      print("after");
    }

    private static void print(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      com.sun.jna.NativeLibrary.getProcess()
          .getFunction("write")
          .invokeInt(new Object[] {1, bytes, bytes.length});
    }
  }

  @Test
  void nativeCodePrintsNothingWhileItIsClosed() throws IOException, InterruptedException {
    Assumptions.assumeFalse(Platform.isWindows());
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Printer.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertEquals(0, process.waitFor());
    assertEquals("before after", text);
  }
}
