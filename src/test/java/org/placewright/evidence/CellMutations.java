package org.placewright.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewright.allocation.lever.Levers;
import org.placewright.evidence.Workbook.Place;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.ReadResult;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.issue.Issue;

/** Puts what nobody should into single cells of each table, and looks at what is said of it. */
final class CellMutations {
  private static final int ASKED = 20_000;
  private static final int OF_ENGLAND = 25;

  /** A pack, and how many of its cells are spoilt. */
  private record PackShare(String name, int cells) {}

  /** In the order in which they are spoilt: the pack that takes seconds to read comes last. */
  private static final List<PackShare> PACKS =
      List.of(
          new PackShare("small", 9_000),
          new PackShare("van-greuningen-2012", 3_000),
          new PackShare("england-gp-1999", 1_000),
          new PackShare("mpet-2006", 1_000),
          new PackShare("core-and-higher", 6_000),
          new PackShare("england-2008", OF_ENGLAND));

  /** What is no number at all; a column of numbers that takes it is at fault. */
  private static final List<String> NO_NUMBERS =
      List.of(
          "NaN",
          "Infinity",
          "-Infinity",
          "1e400",
          "-1e-400",
          "0x1p3",
          "1.2.3",
          "--1",
          "1,5",
          "1 000",
          "12%",
          "£5",
          "ten",
          "١٢",
          "１２",
          "2009-01-31",
          "31/01/2009",
          "Jan-09",
          "#REF!",
          "=1+1",
          "\u0000",
          "1\u0000",
          "\u200b1\u200b",
          "\u2212" + "5",
          "TRUE",
          "1d",
          "1f",
          "1L",
          "1_000",
          "½",
          "\uD83D\uDE00",
          "-",
          "+",
          ".",
          "e5",
          "0b1");

  private static final List<String> OTHERS =
      List.of(
          "",
          " ",
          "*",
          "0",
          "-0",
          "-1",
          "1",
          "1e3",
          "999999999999",
          "-999999999999",
          "99999999999999999999999999999999",
          "0.00000000000000000001",
          "2147483648",
          "9223372036854775808",
          "1.7976931348623157E308",
          "4.9E-324",
          "\"",
          "\"\"",
          "'",
          "\"a\nb\"",
          "a\nb",
          "a\r\nb",
          "a,b",
          "a\tb",
          "é",
          "e\u0301",
          "\u202Eabc",
          "\uFEFF",
          "../../etc",
          "CON",
          "<script>",
          "${jndi}",
          "null",
          "yes",
          "no",
          "F",
          "2009",
          "1899",
          "2201",
          "0009",
          "x".repeat(300),
          "9".repeat(400),
          "hard",
          "north ",
          "NORTH");

  private final Task task;
  private final PackReader reader = new PackReader(Levers.declared());
  private final List<String> faults = new ArrayList<>();
  private int made;
  private int accepted;
  private int located;

  private CellMutations(Task task) {
    this.task = task;
  }

  private void run(PackShare share, Task part) throws UnreadableInput {
    String name = share.name();
    int before = made;
    Path folder = Path.of("sample-data", name);
    List<Place> places = Workbook.read(folder).places();
    PackText text = PackText.read(folder);
    Set<String> known =
        reader.read(text, Optional.empty()).issues().stream()
            .map(Object::toString)
            .collect(Collectors.toSet());
    Random random = new Random(task.seed() + name.hashCode());
    for (int n = 0; n < share.cells() && !part.outOfTime(); n++) {
      Place place = places.get(n % places.size());
      boolean none = random.nextInt(3) > 0;
      List<String> values = none ? NO_NUMBERS : OTHERS;
      String cell = values.get(random.nextInt(values.size()));
      int row = random.nextInt(place.sheet().rows().size());
      judge(new Mutation(text, known, place, row, cell, none));
    }
    System.err.println(name + ": " + (made - before) + " cells, " + faults.size() + " faults");
  }

  private record Mutation(
      PackText pack, Set<String> known, Place place, int row, String cell, boolean noNumber) {
    byte[] bytes() {
      // As it stands, quotes and all: a hand in a text editor.
      List<List<String>> marked = place.sheet().with(row, place.at(), "\u0001").rows();
      return place
          .sheet()
          .withRows(marked)
          .text()
          .replace("\u0001", cell)
          .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return pack.files().size() + " files, " + place.words() + " line " + (row + 2) + ": " + cell;
    }
  }

  private void judge(Mutation mutation) {
    made++;
    Sheet sheet = mutation.place().sheet();
    try {
      IssueCollector issues = new IssueCollector();
      RawTable table = CsvReader.read(sheet.file(), mutation.bytes(), issues);
      ReadResult read =
          reader.read(mutation.pack().with(Map.of(sheet.name(), table)), Optional.empty());
      List<Issue> all = new ArrayList<>(issues.all());
      all.addAll(read.issues());
      all.removeIf(issue -> mutation.known().contains(issue.toString()));
      judge(mutation, read.scenario().isPresent() && !issues.hasErrors(), all);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      faults.add(mutation + ": " + e);
    }
  }

  private void judge(Mutation mutation, boolean isAccepted, List<Issue> all) {
    boolean ofNumbers =
        !mutation.place().column().unit().isEmpty()
            && NumberWords.isNumber(
                mutation.place().sheet().cell(mutation.row(), mutation.place().at()));
    if (isAccepted) {
      accepted++;
      if (ofNumbers && mutation.noNumber()) {
        faults.add(mutation + ": accepted");
      }
    } else if (all.stream()
        .anyMatch(issue -> issue.toString().matches("(?s)[^:]+:[0-9]+(:[0-9]+)? .*"))) {
      located++;
    } else {
      faults.add(mutation + ": " + all);
    }
  }

  private boolean report() {
    faults.stream().limit(200).forEach(fault -> System.err.println("FAULT " + fault));
    EvidenceRow.atLeast("single cells spoilt, in all tables of the packs", made, ASKED);
    EvidenceRow.print(
        "of these refused with file and line, or legal",
        EvidenceRow.grouped(located) + " and " + EvidenceRow.grouped(accepted),
        "all",
        located + accepted == made);
    EvidenceRow.none("failures, and texts that pass for numbers", faults.size());
    return faults.isEmpty();
  }

  /** Runs the campaign. */
  public static void main(String... none) throws UnreadableInput {
    CellMutations campaign = new CellMutations(Task.given());
    int left = PACKS.size();
    for (PackShare pack : PACKS) {
      campaign.run(pack, campaign.task.part(left--));
    }
    if (!campaign.report()) {
      System.exit(1);
    }
  }
}
