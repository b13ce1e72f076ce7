package org.placewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command line to measure.
 *
 * @param words the program and its arguments
 * @param mostSeconds it is ended then
 */
record Command(List<String> words, double mostSeconds) {
  private static final long POLL_MILLIS = 10;

  Command {
    words = List.copyOf(words);
  }

  /** Runs it to its end. */
  Run run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    List<Line> lines = new ArrayList<>();
    Thread reader = new Thread(() -> read(process, start, lines), "output");
    reader.start();
    long peak = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKib(process.pid()));
      if (since(start) > mostSeconds) {
        process.destroyForcibly();
      }
    }
    double seconds = since(start);
    reader.join();
    return new Run(seconds, peak, process.exitValue(), lines);
  }

  private static void read(Process process, long start, List<Line> lines) {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String text = out.readLine(); text != null; text = out.readLine()) {
        lines.add(new Line(since(start), text));
      }
    } catch (IOException ended) {
      // A command that was ended prints no more.
      return;
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The kernel's own high-water mark; only Linux has it. */
  private static long peakKib(long pid) {
    try (var status = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return status
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0L);
    } catch (IOException | RuntimeException gone) {
      return 0;
    }
  }
}
