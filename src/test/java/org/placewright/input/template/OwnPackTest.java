package org.placewright.input.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.raw.RawTable;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;

class OwnPackTest {
  private static final MissionRules MISSION =
      new MissionRules(Set.of("half-gp", "gp-plus"), Set.of("gp-plus"));

  /** Of each fund, the trainees of the north cost twice those of one more deanery like it. */
  @Test
  void budgetsGrowWithTheBillAndFivePercent() throws Exception {
    Map<String, RawTable> pack =
        begin("small", "general-practice,general-surgery,adult-nursing", "a=north,b=north,c=south");
    // North has 7,200,000 pounds of madel in 2009, and so has each deanery like it: and 5 % more.
    assertEquals(List.of("7560000"), cells(pack, "budgets", "madel,a-sha,2009", "amount_gbp"));
    assertEquals(List.of("7560000"), cells(pack, "budgets", "madel,b-sha,2009", "amount_gbp"));
  }

  /** Without surgery north's madel pays 16, 16 and 16 GPs 40,000 pounds each, of 4.92 million. */
  @Test
  void budgetsShrinkWithTheBill() throws Exception {
    Map<String, RawTable> pack = begin("small", "general-practice", "north,south");
    double gps = bill("general-practice", 40_000);
    double all = gps + bill("general-surgery", 50_000);
    assertEquals(
        List.of(String.valueOf((long) Math.ceil(7_200_000 * gps / all * 1.05))),
        cells(pack, "budgets", "madel,north-sha,2009", "amount_gbp"));
  }

  private static double bill(String specialty, double tariff) throws IOException {
    return Files.readAllLines(Path.of("sample-data/small/trainees.csv")).stream()
        .filter(line -> line.startsWith(specialty + ",north,"))
        .mapToDouble(line -> Double.parseDouble(line.split(",")[3]) * tariff)
        .sum();
  }

  /** Of north's 0.8 at home and 0.2 to the south, two like the south take 0.1 each. */
  @Test
  void moversAreSharedAmongAlikeDeaneries() throws Exception {
    Map<String, RawTable> pack = begin("small", "general-practice", "n=north,s=south,t=south");
    assertEquals(List.of("0.8"), cells(pack, "mobility", "n,n", "share"));
    assertEquals(List.of("0.1"), cells(pack, "mobility", "n,s", "share"));
    assertEquals(List.of("0.1"), cells(pack, "mobility", "n,t", "share"));
    assertEquals(List.of("0.9"), cells(pack, "mobility", "s,s", "share"));
    assertEquals(List.of(), cells(pack, "mobility", "s,t", "share"));
  }

  /** Where there is no south, all of north stay. */
  @Test
  void nobodyMovesToADeaneryThatIsNoMore() throws Exception {
    Map<String, RawTable> pack = begin("small", "general-practice", "n=north");
    assertEquals(List.of("1"), cells(pack, "mobility", "n,n", "share"));
  }

  @Test
  void theMissionIsOffWithoutGeneralPractice() throws Exception {
    Map<String, RawTable> pack = begin("small", "x=general-surgery", "north,south");
    assertEquals(List.of("off", "off"), cells(pack, "levers", "half-gp", "mode"));
    assertEquals(List.of("off", "off"), cells(pack, "levers", "gp-plus", "mode"));
  }

  /** Twice the practice and once the surgery: no more places than surgery can give. */
  @Test
  void theMissionAsksForWhatTheOthersCanGive() throws Exception {
    Map<String, RawTable> pack =
        begin("small", "g=general-practice,h=general-practice,general-surgery", "north,south");
    assertEquals(List.of("4", "8"), cells(pack, "levers", "gp-plus", "value"));
    assertEquals(List.of("0.47", "0.5"), cells(pack, "levers", "half-gp", "value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "core-and-higher"})
  void anyListsGiveAPackWithoutErrors(String name) throws Exception {
    Random random = new Random(13);
    Template template = template(name);
    for (int trial = 0; trial < 25; trial++) {
      // A pack of cores alone has no staff.
      String staffed = name.equals("small") ? "adult-nursing" : "cardiology";
      String specialties = list(template, Kin.SPECIALTY, random) + ",last=" + staffed;
      String deaneries = list(template, Kin.DEANERY, random);
      PackText pack = text(begin(name, specialties, deaneries));
      List<Issue> errors =
          new PackReader(Levers.declared())
              .read(pack, Optional.empty()).issues().stream().filter(Issue::isError).toList();
      assertEquals(List.of(), errors, () -> specialties + " / " + deaneries);
    }
  }

  @Test
  void whatTheTemplateHasIsTakenAsItIs() throws Exception {
    Map<String, RawTable> pack =
        begin("small", "adult-nursing,general-practice,general-surgery", "north,south");
    Template template = template("small");
    for (String table : template.tables().keySet()) {
      RawTable before = template.tables().get(table);
      if (!table.equals("sources")) {
        assertEquals(before.rows().size(), pack.get(table).rows().size(), table);
        assertTrue(pack.get(table).rows().get(0).cells().toString().contains("template"), table);
      }
    }
  }

  private static String list(Template template, Kin kin, Random random) {
    RawTable all = template.tables().get(kin.table());
    List<String> listed = new ArrayList<>();
    int size = 1 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      String like = all.cell(all.rows().get(random.nextInt(all.rows().size())), kin.word());
      listed.add(
          random.nextInt(4) == 0 && !listed.contains(like) ? like : kin.word() + i + "=" + like);
    }
    return String.join(",", listed);
  }

  private static Map<String, RawTable> begin(String name, String specialties, String deaneries)
      throws Exception {
    Template template = template(name);
    return template.begin(own(template, specialties, deaneries), MISSION);
  }

  private static OwnLists own(Template template, String specialties, String deaneries)
      throws InvalidInput, org.placewright.input.UnreadableInput {
    return template.own(
        Optional.of(OwnList.of(Kin.SPECIALTY, specialties)),
        Optional.of(OwnList.of(Kin.DEANERY, deaneries)));
  }

  private static Template template(String name) throws Exception {
    Map<String, RawTable> tables = new TreeMap<>();
    PackText.read(Path.of("sample-data", name))
        .tables()
        .forEach(
            (table, text) -> {
              if (!text.header().isEmpty()) {
                tables.put(table, text);
              }
            });
    return new Template(name, tables);
  }

  private static PackText text(Map<String, RawTable> tables) throws Exception {
    Map<String, RawTable> all = new TreeMap<>(PackText.read(Path.of("sample-data/small")).tables());
    all.replaceAll((name, table) -> RawTable.absent(table.file()));
    all.putAll(tables);
    return new PackText(all, List.of(), List.of(), List.of());
  }

  /** Cells of one column in the rows that begin in a way. */
  private static List<String> cells(
      Map<String, RawTable> pack, String name, String begins, String column) {
    RawTable table = pack.get(name);
    return table.rows().stream()
        .filter(row -> (String.join(",", row.cells()) + ",").startsWith(begins + ","))
        .map(row -> table.cell(row, column))
        .toList();
  }
}
