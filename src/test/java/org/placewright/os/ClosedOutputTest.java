package org.placewright.os;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            print("lost first ");
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

  /** The same in this process, twice, with a file in the place of its standard output meanwhile. */
  @Test
  void standardOutputIsAsItWasAfterwards(@TempDir Path folder) throws IOException {
    Assumptions.assumeFalse(Platform.isWindows());
    Path file = Files.createFile(folder.resolve("out"));
    int kept = call("dup", 1);
    int instead = call("open", file.toString(), 1);
    try {
      assertEquals(1, call("dup2", instead, 1));
      Printer.main(new String[0]);
      Printer.main(new String[0]);
      List<String> done = new ArrayList<>();
      ClosedOutput.during(() -> done.add("work"));
      assertEquals(List.of("work"), done);
    } finally {
      call("dup2", kept, 1);
      call("close", kept);
      call("close", instead);
    }
    assertEquals("before afterbefore after", Files.readString(file));
  }

  private static int call(String function, Object... arguments) {
    return com.sun.jna.NativeLibrary.getProcess().getFunction(function).invokeInt(arguments);
  }
}
