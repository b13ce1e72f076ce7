package org.placewright.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.Main;

/**
 * Runs a command again and again in one process, each time with another file operation failing:
 * {@code FaultCampaign FOLDER SECONDS FULL NAME [--over] ARGUMENT...}. The folder has the inputs,
 * and what the command writes is in {@code out}, one entry an output; those whose name begins with
 * a dot are litter. With {@code --over} an earlier run is there. Prints a line for what was
 * measured.
 */
public final class FaultCampaign {
  private static final int PERMISSION = 13;
  private static final int DISK = 5;
  private static final int FULL_DISK = 28;
  private static final int NO_LOCKS = 37;
  private static final int MOST_ERRORS = 3;
  private static final Set<Integer> REFUSED = Set.of(73, 74);

  /** The exit code where the input, not the output, cannot be used. */
  private static final int UNREADABLE = 66;

  private final Path inputs;
  private final Path out;
  private final String[] arguments;
  private final FaultyDisk disk;
  private final Path before;
  private final Map<String, List<String>> wrong = new TreeMap<>();
  private Map<String, Map<String, String>> old = Map.of();
  private Map<String, Map<String, String>> fresh = Map.of();

  private FaultCampaign(Path folder, boolean over, String... arguments) throws IOException {
    inputs = folder;
    out = folder.resolve("out");
    before = folder.resolveSibling(folder.getFileName() + "-before");
    this.arguments = arguments;
    disk = FaultyDisk.below(folder);
    Tree.delete(before);
    Files.createDirectories(before);
    if (over) {
      Tree.delete(out);
      Files.createDirectories(out);
      require(run().code());
      Tree.copy(out, before);
    }
  }

  private record Operation(long number, String kind, Path path) {}

  private record Fault(Operation operation, int error) {}

  private record Ended(int code, String text) {}

  /**
   * Runs the campaign.
   *
   * @param given folder, seconds, whether every error is tried at every operation, and the command
   * @throws IOException when the disk fails without being made to
   */
  public static void main(String[] given) throws IOException {
    Path folder = Path.of(given[0]).toRealPath();
    long until = System.nanoTime() + Long.parseLong(given[1]) * 1_000_000_000;
    boolean all = given[2].equals("1");
    boolean over = given[4].equals("--over");
    String[] arguments = List.of(given).subList(over ? 5 : 4, given.length).toArray(new String[0]);
    new FaultCampaign(folder, over, arguments).measure(given[3], all, until);
  }

  private void measure(String name, boolean all, long until) throws IOException {
    List<Operation> operations = operations();
    List<Fault> faults = faults(operations, all);
    Set<Long> failed = new HashSet<>();
    Map<Integer, Integer> codes = new TreeMap<>();
    int tried = 0;
    while (tried < faults.size() && System.nanoTime() < until) {
      Fault fault = faults.get(tried++);
      failed.add(fault.operation().number());
      codes.merge(tryOne(fault.operation(), fault.error()), 1, Integer::sum);
    }
    print(name, operations.size(), failed.size(), faults.size(), tried, codes);
  }

  /**
   * One error at each operation first, far from each other first, so that a short run sees all
   * parts of a command; then, where all are asked for, the other errors of each.
   */
  private static List<Fault> faults(List<Operation> operations, boolean all) {
    List<Operation> spread = new ArrayList<>(operations);
    spread.sort(Comparator.comparing(operation -> Long.reverse(operation.number()) >>> 1));
    List<Fault> faults = new ArrayList<>();
    int most = all ? MOST_ERRORS : 1;
    for (int round = 0; round < most; round++) {
      for (Operation operation : spread) {
        List<Integer> errors = errors(operation);
        if (round < errors.size()) {
          int place = (int) ((operation.number() + round) % errors.size());
          faults.add(new Fault(operation, errors.get(place)));
        }
      }
    }
    return faults;
  }

  private void print(
      String name, int operations, int failed, int faults, int tried, Map<Integer, Integer> codes) {
    wrong.forEach(
        (problem, where) ->
            System.err.println(
                "  " + name + ": " + where.size() + " x " + problem + ", as " + where.get(0)));
    System.err.println("  " + name + ": exit codes " + codes);
    int count = wrong.values().stream().mapToInt(List::size).sum();
    String verdict = count > 0 ? "not met" : failed < operations ? "not run" : "met";
    System.out.println(
        String.join(
            "\t",
            "a fault at each file operation: " + name,
            failed
                + " of "
                + operations
                + " operations failed, by "
                + tried
                + (tried == faults ? " faults, all there are; " : " of " + faults + " faults; ")
                + count
                + " wrong",
            "0 wrong",
            verdict));
    System.exit(count > 0 ? 1 : 0);
  }

  /** The operations of a run that nothing disturbs. */
  private List<Operation> operations() throws IOException {
    restore();
    old = outputs(false);
    Path log = inputs.resolveSibling("operations.log");
    Files.deleteIfExists(log);
    disk.count(log);
    Ended ended = run();
    disk.disarm();
    require(ended.code());
    fresh = outputs(true);
    List<Operation> operations = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      String[] part = line.split("\t");
      operations.add(new Operation(Long.parseLong(part[0]), part[1], Path.of(part[2])));
    }
    return operations;
  }

  private static List<Integer> errors(Operation operation) {
    return switch (operation.kind()) {
      case "create", "mkdir", "rename", "exchange" -> List.of(PERMISSION, DISK, FULL_DISK);
      case "write", "fsync", "truncate" -> List.of(FULL_DISK, DISK);
      case "lock" -> List.of(NO_LOCKS, DISK);
      case "read", "seek" -> List.of(DISK);
      default -> List.of(PERMISSION, DISK);
    };
  }

  private int tryOne(Operation operation, int error) throws IOException {
    restore();
    disk.arm(operation.number(), error);
    Ended ended = run();
    disk.disarm();
    String problem = problem(operation, ended);
    if (problem.isEmpty() && !litter().isEmpty()) {
      problem = followUp();
    }
    if (!problem.isEmpty()) {
      wrong
          .computeIfAbsent(problem + " (" + operation.kind() + ")", key -> new ArrayList<>())
          .add(
              operation
                  + " error "
                  + error
                  + " exit "
                  + ended.code()
                  + ": "
                  + ended.text().strip());
    }
    return ended.code();
  }

  private String problem(Operation operation, Ended ended) throws IOException {
    Map<String, Map<String, String>> there = outputs(false);
    Map<String, Map<String, String>> timeless = outputs(true);
    boolean torn =
        there.entrySet().stream()
            .anyMatch(
                each ->
                    !each.getValue().equals(old.get(each.getKey()))
                        && !timeless.get(each.getKey()).equals(fresh.get(each.getKey())));
    if (torn || !there.keySet().containsAll(old.keySet())) {
      return "the output is neither the old one nor the new one";
    }
    if (ended.text().contains("\tat ") || ended.text().contains("Exception")) {
      return "a stack trace or the name of an exception";
    }
    if (ended.code() == 0) {
      return timeless.equals(fresh) ? "" : "success without an output";
    }
    boolean unread = !operation.path().startsWith(out);
    if (!REFUSED.contains(ended.code()) && !(unread && ended.code() == UNREADABLE)) {
      return "exit code " + ended.code();
    }
    if (!there.equals(old)
        && timeless.equals(fresh)
        && !ended.text().contains("written and whole")) {
      return "failure, with the new output in its place";
    }
    return namesFile(operation, ended) ? "" : "a message that names no file";
  }

  private boolean namesFile(Operation operation, Ended ended) {
    return ended.text().contains(inputs.toString())
        || ended.text().contains(String.valueOf(operation.path().getFileName()));
  }

  /** What is left beside the output must not hinder the next run, which clears it up. */
  private String followUp() throws IOException {
    Ended next = run();
    if (next.code() != 0) {
      return "the next run fails: " + next.text().strip();
    }
    if (!outputs(true).equals(fresh)) {
      return "the next run gives another output";
    }
    return litter().isEmpty() ? "" : "the next run leaves " + litter();
  }

  private Map<String, Map<String, String>> outputs(boolean timeless) throws IOException {
    Map<String, Map<String, String>> outputs = new TreeMap<>();
    for (String name : names()) {
      if (!name.startsWith(".")) {
        Path entry = out.resolve(name);
        outputs.put(name, timeless ? Tree.withoutTime(entry) : Tree.of(entry));
      }
    }
    return outputs;
  }

  private List<String> litter() throws IOException {
    return names().stream().filter(name -> name.startsWith(".")).toList();
  }

  private SortedSet<String> names() throws IOException {
    SortedSet<String> names = new TreeSet<>();
    try (var entries = Files.list(out)) {
      entries.forEach(path -> names.add(String.valueOf(path.getFileName())));
    }
    return names;
  }

  private void restore() throws IOException {
    Tree.delete(out);
    Tree.copy(before, out);
  }

  private Ended run() {
    StringWriter text = new StringWriter();
    int code = Main.run(arguments.clone(), new StringWriter(), text);
    return new Ended(code, text.toString());
  }

  private static void require(int code) {
    if (code != 0) {
      throw new IllegalStateException("without a fault the command ends with " + code);
    }
  }
}
