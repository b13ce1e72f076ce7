package org.placewright.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placewright.allocation.SearchStanding;
import org.placewright.app.Progress;
import org.placewright.issue.AlikeIssues;
import org.placewright.issue.Issue;
import org.placewright.quantity.Figures;

/**
 * Results go to standard output and are checked: a full disk is an error. All else goes to standard
 * error, where nothing can be done about a failure.
 */
public final class Console {
  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[0m";

  private final Writer out;
  private final Writer err;
  private final Environment environment;
  private final long start = System.nanoTime();
  private final List<Issue> keptBack = new ArrayList<>();
  private boolean quiet;
  private boolean verbose;
  private final ProgressLine progressLine;

  /**
   * Prints results and messages to two writers.
   *
   * @param out takes results
   * @param err takes all else
   * @param environment whether it is a terminal
   */
  public Console(Writer out, Writer err, Environment environment) {
    this.out = out;
    this.err = err;
    this.environment = environment;
    progressLine = new ProgressLine(this::screen, () -> System.nanoTime() / 1_000_000);
  }

  void quiet(boolean wanted) {
    quiet = wanted;
  }

  void verbose(boolean wanted) {
    verbose = wanted;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  Environment environment() {
    return environment;
  }

  /**
   * Prints a result, unless the user wants quiet.
   *
   * @param text whole lines
   * @throws IOException when it cannot be written in full
   */
  void result(String text) throws IOException {
    if (!quiet) {
      answer(Printable.of(text));
    }
  }

  /**
   * Prints what was asked for by name, such as help.
   *
   * @param text whole lines
   * @throws IOException when it cannot be written in full
   */
  void answer(String text) throws IOException {
    progressLine.wipe();
    out.write(text);
    out.flush();
  }

  /**
   * Reports a step that begins: when asked to be verbose in a line with the seconds since the
   * program began, else on a terminal in one line for all steps.
   *
   * @param step what begins
   */
  void progress(String step) {
    if (!quiet && verbose) {
      say(elapsed() + step + " ...");
    } else if (!quiet && environment.terminal()) {
      progressLine.begins(Printable.of(step));
    }
  }

  /** Reports steps, and each better plan or bound, in the same way. */
  Progress progress() {
    return new Progress() {
      @Override
      public void accept(String step) {
        progress(step);
      }

      @Override
      public void stands(SearchStanding standing) {
        if (!quiet && verbose && !standing.equals(SearchStanding.NOTHING)) {
          say(elapsed() + "  " + ProgressLine.words(standing));
        } else if (!quiet && !verbose && environment.terminal()) {
          progressLine.stands(standing);
        }
      }
    };
  }

  private String elapsed() {
    return String.format(
        Locale.ROOT, "%7s s  ", Figures.fixed((System.nanoTime() - start) / 1e9, 2));
  }

  /**
   * Reports a problem in one sentence.
   *
   * @param sentence what is wrong and what to do
   */
  void problem(String sentence) {
    line(
        environment.coloured()
            ? RED + "placewright: " + PLAIN + Printable.of(sentence)
            : "placewright: " + Printable.of(sentence));
  }

  /**
   * Prints the input's issues, sorted, and counts them. Warnings alone are kept back when quiet,
   * until it is known whether the run fails.
   *
   * @param issues what was found
   */
  void issues(List<Issue> issues) {
    long errors = issues.stream().filter(Issue::isError).count();
    if (quiet && errors == 0) {
      keptBack.addAll(issues);
    } else {
      print(issues, errors);
    }
  }

  /** Prints the warnings that were kept back, as the run has failed. */
  void failed() {
    print(keptBack, 0);
    keptBack.clear();
  }

  private void print(List<Issue> issues, long errors) {
    if (issues.isEmpty()) {
      return;
    }
    List<Issue> sorted = issues.stream().sorted().toList();
    if (verbose) {
      sorted.forEach(issue -> say(issue.toString()));
    } else {
      AlikeIssues.lines(sorted).forEach(this::say);
    }
    say(
        count(errors, "error", "errors")
            + ", "
            + count(issues.size() - errors, "warning", "warnings"));
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  void say(String line) {
    line(Printable.of(line));
  }

  private void line(String text) {
    progressLine.wipe();
    screen(text + "\n");
  }

  private void screen(String text) {
    try {
      err.write(text);
      err.flush();
    } catch (IOException nobodyListens) {
      verbose = false;
    }
  }
}
