package org.placewright.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.allocation.Certificate;
import org.placewright.app.VerifyRobust;
import org.placewright.app.VerifyRun;
import org.placewright.quantity.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code verify DIR}. */
@Manual(
    examples = {"verify target/plan"},
    does = {Deed.READS_RUN})
@Command(
    name = "verify",
    description = "Prove a finished plan again, from its own files and without a solver.")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "DIR", description = "A folder that 'plan' wrote.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws Exception {
    Console console = root.console();
    if (VerifyRobust.isOne(folder)) {
      return robust(console).status();
    }
    var verified = new VerifyRun(root.planner(), Version.read(), console::progress).run(folder);
    Optional<Certificate> proof = verified.certificate().filter(holds -> verified.isSound());
    if (proof.isEmpty()) {
      return new UnsoundRun(folder, verified).report(console).status();
    }
    console.result(
        "Verified: "
            + Console.count(verified.files(), "file is", "files are")
            + " as written; every lever and row holds; cost "
            + Figures.grouped(proof.get().objective(), 1)
            + ", no plan under "
            + Figures.grouped(proof.get().bound(), 1)
            + "; gap "
            + Figures.percent(proof.get().gap())
            + ".\n"
            + verified.unassured().stream().map(mark -> mark + "\n").collect(joining()));
    return ExitCode.DONE.status();
  }

  private ExitCode robust(Console console) throws Exception {
    var found = new VerifyRobust(root.planner(), Version.read(), console::progress).run(folder);
    if (!found.isSound()) {
      return new UnsoundRun(
              folder,
              new VerifyRun.Verified(
                  found.files(),
                  found.differences(),
                  found.failures(),
                  Optional.empty(),
                  List.of()))
          .report(console);
    }
    console.result(
        "Verified: "
            + Console.count(found.files(), "file is", "files are")
            + " as written; in every future every lever and row holds.\n"
            + found.text());
    return ExitCode.DONE;
  }
}
