package org.placewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.placewright.app.UnreadableRun;
import org.placewright.folder.CannotCreate;
import org.placewright.folder.FolderBusy;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;

/**
 * Says what went wrong in a sentence, and gives its exit code.
 *
 * @param console where to say it
 */
record FailureMessages(Console console) {
  ExitCode report(Throwable failure) {
    if (failure instanceof InvalidInput invalid) {
      console.issues(invalid.issues());
      return ExitCode.BAD_INPUT;
    }
    if (failure instanceof UncheckedIOException
        && failure.getCause() instanceof IOException unchecked) {
      return reportIo(unchecked);
    }
    if (failure instanceof UnreadableInput) {
      console.problem(String.valueOf(failure.getMessage()));
      return ExitCode.UNREADABLE_INPUT;
    }
    if (failure instanceof CancellationException) {
      return ExitCode.INTERRUPTED;
    }
    if (failure instanceof IOException io) {
      return reportIo(io);
    }
    if (failure instanceof OutOfMemoryError) {
      console.problem(
          "The memory was not enough for this pack. Give more, as PLACEWRIGHT_HEAP="
              + twiceTheMemory()
              + "g.");
      return ExitCode.FAULT;
    }
    return reportFault(failure);
  }

  /** In GiB, rounded to the nearest: of what the launcher gives, 3 or 6. */
  private static long twiceTheMemory() {
    return Math.max(1, Math.round(2.0 * Runtime.getRuntime().maxMemory() / (1 << 30)));
  }

  private ExitCode reportFault(Throwable failure) {
    console.problem(
        "This is a fault in Placewright, not in your data: "
            + failure.getClass().getSimpleName()
            + Optional.ofNullable(failure.getMessage()).map(text -> ": " + text).orElse("")
            + ". Please report it, with the output of the same command and --verbose.");
    trace(failure);
    return ExitCode.FAULT;
  }

  private ExitCode reportIo(IOException failure) {
    // Whoever read our output has stopped reading, as head does: they need no message.
    if (!"Broken pipe".equals(failure.getMessage())) {
      console.problem(sentence(failure));
      trace(failure);
    }
    if (failure instanceof UnreadableRun) {
      return ExitCode.UNREADABLE_INPUT;
    }
    if (failure instanceof CannotCreate) {
      return ExitCode.CANNOT_CREATE;
    }
    return failure instanceof FolderBusy ? ExitCode.BUSY : ExitCode.IO_ERROR;
  }

  private static String sentence(IOException failure) {
    String text = String.valueOf(failure.getMessage());
    if (failure instanceof UnreadableRun
        || failure instanceof CannotCreate
        || failure instanceof FolderBusy) {
      return Optional.ofNullable(failure.getCause())
          .map(cause -> text + " " + reason(cause))
          .orElse(text);
    }
    return "Reading or writing failed. " + reason(failure);
  }

  private static String reason(Throwable failure) {
    if (failure instanceof NoSuchFileException missing) {
      return "There is no " + missing.getFile() + ".";
    }
    if (failure instanceof AccessDeniedException denied) {
      return "There is no permission for " + denied.getFile() + ".";
    }
    if (failure instanceof FileSystemException problem && problem.getReason() != null) {
      return problem.getFile() + ": " + problem.getReason() + ".";
    }
    return failure.getMessage() + ".";
  }

  private void trace(Throwable failure) {
    if (console.isVerbose()) {
      StringWriter text = new StringWriter();
      failure.printStackTrace(new PrintWriter(text));
      console.say(text.toString());
    }
  }
}
