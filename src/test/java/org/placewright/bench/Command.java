package org.placewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A command line to measure.
 *
 * @param words the program and its arguments
 * @param begin found in the line from which its clock runs; until then it runs from the start
 * @param mostSeconds it is ended when its clock says so
 */
record Command(List<String> words, Pattern begin, double mostSeconds) {
  /** Found in no line: the clock runs from the start. */
  static final Pattern NEVER = Pattern.compile("(?!)");

  private static final long POLL_MILLIS = 10;

  Command {
    words = List.copyOf(words);
  }

  /** A command whose clock runs from its start, and that nobody ends. */
  static Command unwatched(List<String> words) {
    return new Command(words, NEVER, Double.POSITIVE_INFINITY);
  }

  /** The words of a program of this class path. */
  static List<String> java(String program, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
    words.addAll(List.of(arguments));
    return words;
  }

  /** Runs it to its end. */
  Run run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    List<Line> lines = new ArrayList<>();
    AtomicLong clock = new AtomicLong(start);
    Thread reader = new Thread(() -> read(process, clock, lines::add), "output");
    reader.start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKib(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
      if (since(clock.get()) > mostSeconds) {
        process.destroyForcibly();
      }
    }
    double seconds = since(start);
    reader.join();
    return new Run(seconds, cpu.toMillis() / 1e3, peak, process.exitValue(), lines);
  }

  private void read(Process process, AtomicLong clock, Consumer<Line> lines) {
    long start = clock.get();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String text = out.readLine(); text != null; text = out.readLine()) {
        lines.accept(new Line(since(start), text));
        if (begin.matcher(text).find()) {
          clock.set(System.nanoTime());
        }
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
