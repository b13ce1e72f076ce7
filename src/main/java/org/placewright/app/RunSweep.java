package org.placewright.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.placewright.concurrency.Awaited;
import org.placewright.folder.FolderBusy;
import org.placewright.input.PackText;
import org.placewright.input.UnreadableInput;
import org.placewright.report.SweepStep;

/**
 * Plans a pack again and again with other values. What each step begins from is fixed, by {@link
 * SweepBlock}: so its plan is the same whoever makes it, in whatever part of a sweep and on any
 * number of threads.
 */
public final class RunSweep {
  private static final long WAIT_MILLIS = 500;

  private final Planner planner;
  private final RunStamp stamp;
  private final Consumer<String> progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param planner finds plans
   * @param stamp version and time that manifests record
   * @param progress called with a sentence as each step begins
   */
  public RunSweep(Planner planner, RunStamp stamp, Consumer<String> progress) {
    this.planner = planner;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * A sweep that is asked for.
   *
   * @param pack the pack that is varied
   * @param vary what is varied, as a user gives it
   * @param out the folder of the sweep: new, or that of the same sweep, which then goes on
   * @param search how hard to look for each plan
   * @param shard which part to do
   * @param threads how many plans are made at a time
   */
  public record SweepRequest(
      PackChoice pack,
      List<String> vary,
      Path out,
      PlanRequest.Search search,
      Shard shard,
      int threads) {
    public SweepRequest {
      vary = List.copyOf(vary);
    }

    /** The same of something else, and written elsewhere. */
    SweepRequest of(String other, Path folder) {
      return new SweepRequest(pack, List.of(other), folder, search, shard, threads);
    }
  }

  /**
   * Makes the plans of a sweep that are not there yet.
   *
   * @param request what to sweep
   * @return how many steps this part has, the pack as it is not among them
   * @throws IllegalArgumentException when what is to be varied makes no sense, with a sentence
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws IOException when a step cannot be written
   * @throws java.util.concurrent.CancellationException when this thread is asked to stop; it stays
   *     interrupted
   */
  public int run(SweepRequest request) throws UnreadableInput, IOException {
    List<SweepPoint> points = points(request.pack(), request.vary());
    PackChoice pack = awaited(() -> SweepPack.prepare(request, points, stamp));
    StepPlanner planning = new StepPlanner(planner, pack, request.search());
    Steps steps = new Steps(planning, request.out(), points.size());
    List<SweepBlock> mine = SweepBlock.of(points, request.shard());
    ExecutorService workers =
        new ThreadPoolExecutor(
            request.threads(),
            request.threads(),
            0,
            TimeUnit.SECONDS,
            new PriorityBlockingQueue<>());
    try {
      for (Future<Void> each : new Crew(steps, workers).begin(mine)) {
        Awaited.of(each);
      }
    } catch (ExecutionException failed) {
      rethrow(Awaited.cause(failed));
    } finally {
      workers.shutdownNow();
    }
    return mine.stream().mapToInt(SweepBlock::size).sum();
  }

  static List<SweepPoint> points(PackChoice pack, List<String> vary) throws UnreadableInput {
    PackText text = PackText.read(pack.folder(), pack.unknown());
    List<Variation> variations =
        vary.stream().map(given -> VariationReader.read(text, given)).toList();
    long many = 1;
    for (Variation variation : variations) {
      many = Math.min(Integer.MAX_VALUE, many * variation.values().size());
    }
    if (many > Variation.MOST_VALUES) {
      throw new IllegalArgumentException(
          "these are over " + Variation.MOST_VALUES + " steps; take fewer values");
    }
    return SweepPoint.all(variations);
  }

  /** Something of the sweep that is made. */
  private interface SweepPart<T> {
    T make() throws UnreadableInput, IOException;
  }

  /** Where another part of the sweep is at it, it is waited for. */
  private static <T> T awaited(SweepPart<T> part) throws UnreadableInput, IOException {
    while (true) {
      try {
        return part.make();
      } catch (FolderBusy elsewhere) {
        pause();
      }
    }
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(WAIT_MILLIS);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another part of the sweep was at it");
    }
  }

  private static void rethrow(Throwable cause) throws UnreadableInput, IOException {
    if (cause instanceof IOException failure) {
      throw failure;
    }
    if (cause instanceof UnreadableInput failure) {
      throw failure;
    }
    throw Awaited.unchecked(cause);
  }

  /**
   * The threads that make a sweep. Of what can be begun, one that is free takes what most steps
   * wait for one after another: so chains end together, and no thread is left with one.
   */
  private record Crew(Steps steps, Executor workers) {

    /** Makes the pack as it is; returns what goes on then. */
    List<Future<Void>> begin(List<SweepBlock> blocks) throws ExecutionException {
      Optional<StepStart> first = Awaited.of(make(WaitingPart.FIRST, steps::first));
      return blocks.stream().<Future<Void>>map(block -> goOn(block, first)).toList();
    }

    /** The middle of a block, and as soon as that is there its chains. */
    private CompletableFuture<Void> goOn(SweepBlock block, Optional<StepStart> first) {
      return make(block.longest(), () -> steps.middle(block, first))
          .thenCompose(
              middle ->
                  CompletableFuture.allOf(
                      block.chains().stream()
                          .map(chain -> goOn(chain, middle.or(() -> first), first))
                          .toArray(CompletableFuture<?>[]::new)));
    }

    /** The steps of a chain, each when the one before it is there. */
    private CompletableFuture<Void> goOn(
        List<SweepPoint> chain, Optional<StepStart> from, Optional<StepStart> first) {
      if (chain.isEmpty()) {
        return CompletableFuture.completedFuture(null);
      }
      return make(chain.size() - 1, () -> steps.make(chain.get(0), from, first))
          .thenCompose(made -> goOn(chain.subList(1, chain.size()), made.or(() -> from), first));
    }

    private <T> CompletableFuture<T> make(int waiting, SweepPart<T> part) {
      return CompletableFuture.supplyAsync(
          () -> {
            try {
              return part.make();
            } catch (UnreadableInput | IOException failed) {
              throw new CompletionException(failed);
            }
          },
          work -> workers.execute(new WaitingPart(waiting, work)));
    }
  }

  /**
   * A part of a sweep that waits for a thread.
   *
   * @param waiting how many steps wait for it, each for the one before
   * @param work what to do
   */
  private record WaitingPart(int waiting, Runnable work)
      implements Runnable, Comparable<WaitingPart> {
    /** Of what every step waits for. */
    static final int FIRST = Integer.MAX_VALUE;

    @Override
    public void run() {
      work.run();
    }

    @Override
    public int compareTo(WaitingPart other) {
      return Integer.compare(other.waiting, waiting);
    }
  }

  /** The steps of one sweep. */
  private final class Steps {
    private final StepPlanner planning;
    private final Path out;
    private final int many;

    Steps(StepPlanner planning, Path out, int many) {
      this.planning = planning;
      this.out = out;
      this.many = many;
    }

    /** The pack as it is. */
    Optional<StepStart> first() throws UnreadableInput, IOException {
      return awaited(() -> make(SweepPoint.AS_IT_IS, Optional.empty(), Optional.empty()));
    }

    /** The middle of a block, which another part may want as well. */
    Optional<StepStart> middle(SweepBlock block, Optional<StepStart> first)
        throws UnreadableInput, IOException {
      return awaited(() -> make(block.middle(), first, first));
    }

    /** A step; where it has no plan, the next one begins from what this one began from. */
    Optional<StepStart> make(SweepPoint point, Optional<StepStart> from, Optional<StepStart> first)
        throws UnreadableInput, IOException {
      StepFolder folder = StepFolder.of(out, point);
      if (folder.isDone()) {
        return folder.start();
      }
      progress.accept("Step " + point.number() + " of " + many + ": " + point.texts());
      SweepStep step = planning.plan(point, from, first);
      folder.write(step, stamp);
      return StepStart.of(step);
    }
  }
}
