package org.placewright;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.Map;
import org.placewright.app.AllocatorPlanner;
import org.placewright.cli.CommandLines;
import org.placewright.cli.Console;
import org.placewright.cli.Environment;

/** Where the program begins and ends. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    // Not System.out: its PrintStream keeps failures to itself.
    Writer out = new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8);
    Writer err = new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), UTF_8);
    boolean terminal = Boolean.getBoolean("placewright.terminal");
    Environment environment = new Environment(System.getenv(), terminal, Clock.systemUTC());
    System.exit(CommandLines.run(new Console(out, err, environment), AllocatorPlanner::new, args));
  }

  /**
   * Runs one command within this process.
   *
   * @param args the command line
   * @param out takes results
   * @param err takes all else
   * @return the exit code
   */
  public static int run(String[] args, Writer out, Writer err) {
    Environment environment = new Environment(Map.of(), false, Clock.systemUTC());
    return CommandLines.run(new Console(out, err, environment), AllocatorPlanner::new, args);
  }
}
