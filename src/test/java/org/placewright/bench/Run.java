package org.placewright.bench;

import java.util.List;

/**
 * One run of a command.
 *
 * @param seconds from start to end, on the wall clock
 * @param cpuSeconds on all cores; says more than the wall clock on a busy machine
 * @param peakKib most resident memory; 0 where the system does not tell
 * @param status its exit code
 * @param lines what it printed, on either stream
 */
record Run(double seconds, double cpuSeconds, long peakKib, int status, List<Line> lines) {
  Run {
    lines = List.copyOf(lines);
  }

  /** Its last lines, for when it went wrong. */
  String end() {
    return String.join(
        "\n",
        lines.subList(Math.max(0, lines.size() - 5), lines.size()).stream()
            .map(Line::text)
            .toList());
  }
}
