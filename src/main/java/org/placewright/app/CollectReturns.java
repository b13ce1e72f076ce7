package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.lever.Levers;
import org.placewright.folder.OutputFolder;
import org.placewright.input.PackText;
import org.placewright.input.UnknownFiles;
import org.placewright.input.UnreadableInput;
import org.placewright.input.submission.Collected;
import org.placewright.input.submission.Collector;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Tables;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.report.csv.CollectedTable;
import org.placewright.report.json.Manifest;
import org.placewright.submission.Deadline;

/** Takes what providers sent into a new pack. Where one return is refused nothing is written. */
public final class CollectReturns {
  private final RunStamp stamp;
  private final Optional<LocalDate> today;

  /**
   * Prepares the use case; nothing is read before {@link #run}.
   *
   * @param stamp version and time that the manifest records
   * @param today a return of a later day is refused; empty where there is no clock
   */
  public CollectReturns(RunStamp stamp, Optional<LocalDate> today) {
    this.stamp = stamp;
    this.today = today;
  }

  /**
   * What to collect, from where and until when.
   *
   * @param pack the pack that returns are for
   * @param inbox the folder of the returns
   * @param deadline the days by which returns have to be there
   * @param out where to write the new pack
   * @param unknown what becomes of files of the pack that may be misnamed tables
   */
  public record Request(Path pack, Path inbox, Deadline deadline, Path out, UnknownFiles unknown) {}

  /**
   * Collects providers' returns into a new pack.
   *
   * @param request what to collect, from where and until when
   * @return who sent what, and whether it counts; nothing is written when it is refused
   * @throws UnreadableInput when the pack or a return cannot be read at all
   * @throws InvalidInput when the pack does not say who provides what
   * @throws IOException when the new pack cannot be written
   */
  public Collected run(Request request) throws UnreadableInput, InvalidInput, IOException {
    Collector collector = new Collector(Levers.declared(), request.deadline(), today);
    Collected collected =
        collector.collect(PackText.read(request.pack(), request.unknown()), request.inbox());
    if (!collected.isRefused()) {
      write(collected, request);
    }
    return collected;
  }

  private void write(Collected collected, Request request) throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(request.out())) {
      OutputFolder folder = guarded.folder();
      CopiedTable.writePack(request.pack(), collected.files().pack(), collected.changed(), folder);
      List<String> tables =
          Tables.ownedBy(Owner.PROVIDER).stream().map(table -> table.shape().name()).toList();
      folder.write(CollectedTable.of(collected.providers(), tables));
      Manifest.finish(folder, stamp.version(), stamp.time(), details(collected, request));
    }
  }

  private static Map<String, Object> details(Collected collected, Request request) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("command", "collect");
    details.put("as_of", collected.day().map(LocalDate::toString));
    details.put("due", request.deadline().due().map(LocalDate::toString));
    details.put("inputs", LoadedPack.hashes(collected.files().pack()));
    details.put("returns", LoadedPack.hashes(collected.files().returns()));
    if (!collected.issues().isEmpty()) {
      details.put("warnings", collected.issues().stream().map(Issue::toString).toList());
    }
    return details;
  }
}
