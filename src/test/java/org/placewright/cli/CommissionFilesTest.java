package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Commissions as files: who buys what, and the pages that are signed. */
class CommissionFilesTest {
  private static final String MOVE =
      "nurses-to-mee,specialties,specialty=adult-nursing,commissioner,set,MEE,one row,test\n";
  private static final List<String> SHAS = List.of("north-sha", "south-sha");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path pack = Path.of("");
  private Path run = Path.of("");

  @BeforeEach
  void copyPack() throws IOException {
    pack = Files.createDirectory(folder.resolve("pack"));
    try (Stream<Path> files = Files.list(Path.of("sample-data/small"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
    run = folder.resolve("run");
  }

  private int run(String... args) {
    return Main.run(args, out, err);
  }

  private void plan(String... more) {
    List<String> args = new ArrayList<>(List.of("plan", pack.toString(), "--out", run.toString()));
    args.addAll(List.of(more));
    assertEquals(0, run(args.toArray(String[]::new)), err::toString);
  }

  private List<String[]> rows(String name) throws IOException {
    return Files.readAllLines(run.resolve("commissions/" + name)).stream()
        .skip(1)
        .map(row -> row.split(",", -1))
        .toList();
  }

  private void edit(String file, String before, String after) throws IOException {
    String text = Files.readString(pack.resolve(file));
    assertTrue(text.contains(before), text);
    Files.writeString(pack.resolve(file), text.replace(before, after));
  }

  @Test
  void oneRowOfScenariosMovesAProfessionToMee() throws IOException {
    Files.writeString(
        pack.resolve("scenarios.csv"), Files.readString(pack.resolve("scenarios.csv")) + MOVE);
    plan("--scenario", "nurses-to-mee");
    remitHasMoved();
  }

  @Test
  void soDoesOneCellOfSpecialties() throws IOException {
    edit("specialties.csv", "Adult nursing,nurse,SHA", "Adult nursing,nurse,MEE");
    plan();
    remitHasMoved();
  }

  private void remitHasMoved() throws IOException {
    assertTrue(rows("MEE.csv").stream().anyMatch(row -> row[1].equals("adult-nursing")));
    for (String sha : SHAS) {
      assertEquals(List.of(), rows(sha + ".csv"));
      assertTrue(page(sha).getDocumentElement().getTextContent().contains("nothing is bought"));
    }
    assertEquals(
        Files.readAllLines(run.resolve("allocation.csv")).size() - 1, rows("MEE.csv").size());
    indexSums();
    // The plan is the same whoever signs for it; the money has yet to follow.
    String warned = err.toString();
    assertEquals(1, warned.split("INCONSISTENT", -1).length - 1, warned);
    assertTrue(warned.contains("MEE commissions adult-nursing, and nmet pays for it"), warned);
  }

  @Test
  void theIndexAddsUpToThePenny() throws IOException {
    plan();
    indexSums();
  }

  private void indexSums() throws IOException {
    Map<String, long[]> sums = new TreeMap<>();
    for (String who : List.of("MEE", "north-sha", "south-sha")) {
      for (String[] row : rows(who + ".csv")) {
        long[] line = {
          Long.parseLong(row[16]),
          Long.parseLong(row[9]),
          Long.parseLong(row[10]),
          pence(row[15]),
          pence(row[14])
        };
        assertEquals(pence(row[14]), pence(row[13]) * Long.parseLong(row[10]));
        assertEquals(Long.parseLong(row[17]), Long.parseLong(row[10]) - Long.parseLong(row[16]));
        List<String> keys = new ArrayList<>();
        for (String buyer : List.of(who, "*")) {
          keys.add(buyer + " " + row[6] + " " + row[7]);
          keys.add(buyer + " * " + row[7]);
          keys.add(buyer + " * *");
        }
        for (String key : keys) {
          long[] sum = sums.computeIfAbsent(key, any -> new long[line.length]);
          for (int i = 0; i < line.length; i++) {
            sum[i] += line[i];
          }
        }
      }
    }
    for (String[] row : rows("index.csv")) {
      long[] sum = sums.getOrDefault(row[0] + " " + row[1] + " " + row[2], new long[5]);
      for (int i = 0; i < sum.length; i++) {
        assertEquals(sum[i], i < 3 ? Long.parseLong(row[3 + i]) : pence(row[3 + i]), row[0]);
      }
    }
    assertEquals(4 * 5, rows("index.csv").size());
  }

  private static long pence(String gbp) {
    assertTrue(gbp.matches("-?\\d+\\.\\d\\d"), gbp);
    return Long.parseLong(gbp.replace(".", ""));
  }

  private Document page(String who) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(run.resolve("commissions/" + who + ".html").toFile());
    } catch (Exception failure) {
      throw new AssertionError(who, failure);
    }
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void namesAreEscapedWhateverTheyHold() throws IOException {
    edit("specialties.csv", ",General surgery,", ",\"<b>Surgery</b> & \"\"co\"\" 'x'\",");
    plan();
    String text = page("MEE").getDocumentElement().getTextContent();
    assertTrue(text.contains("<b>Surgery</b> & \"co\" 'x'"), text);
    assertEquals(0, elements(page("MEE"), "b").size(), "a name has become an element");
  }

  @Test
  void pagesAreWellFormedSelfContainedAndAccessible() {
    plan();
    for (String who : List.of("MEE", "north-sha", "south-sha")) {
      Document page = page(who);
      assertEquals("en", page.getDocumentElement().getAttribute("lang"));
      assertFalse(elements(page, "title").get(0).getTextContent().isBlank());
      assertEquals(1, elements(page, "h1").size());
      for (String foreign : List.of("script", "link", "img", "iframe", "object")) {
        assertEquals(0, elements(page, foreign).size(), foreign);
      }
      assertFalse(elements(page, "style").get(0).getTextContent().contains("url("));
      assertTrue(elements(page, "table").size() >= 6);
      for (Element table : elements(page, "table")) {
        assertEquals("caption", table.getFirstChild().getNodeName());
        assertEquals(1, table.getElementsByTagName("thead").getLength());
      }
      for (Element header : elements(page, "th")) {
        assertTrue(header.hasAttribute("scope"), header.getTextContent());
      }
      for (Element link : elements(page, "a")) {
        assertTrue(
            elements(page, "li").stream()
                .anyMatch(note -> link.getAttribute("href").equals("#" + note.getAttribute("id"))));
      }
    }
  }

  @Test
  void aPageSaysWhatItIsMadeFrom() throws IOException {
    plan("--without", "equity");
    String text = page("MEE").getDocumentElement().getTextContent();
    assertTrue(text.contains("pack “pack”, as it is, without equity"), text);
    String manifest = Files.readString(run.resolve("manifest.json"));
    int at = text.indexOf("Fingerprint of the input: ") + "Fingerprint of the input: ".length();
    assertTrue(manifest.contains("\"fingerprint\": \"" + text.substring(at, at + 12)), manifest);
  }

  @Test
  void committedAndIndicativeIntakesAreShownApart() throws IOException {
    edit("settings.csv", "base_year,", "committed_intakes,1,test\nbase_year,");
    plan("--detail", "full");
    indexSums();
    for (String[] row : rows("MEE.csv")) {
      assertEquals(row[6].equals("2009") ? "committed" : "indicative", row[7]);
    }
    String text = page("MEE").getDocumentElement().getTextContent();
    assertTrue(text.contains("Intakes of 2009"), text);
    assertFalse(text.contains("Intakes of 2009 and 2010"), text);
    assertTrue(text.contains("the intakes of 2010 are planned again next year"), text);
    assertTrue(text.contains("The intakes after them are not part of what we sign."), text);
    assertTrue(out.toString().contains(" committed for 2009, "), out.toString());
    assertTrue(out.toString().contains(" indicative to 2010\n"), out.toString());
    assertEquals(0, run("verify", run.toString()), err::toString);
  }

  @Test
  void doctorsAndCollegesSignBesideFinanceAndDeans() {
    plan();
    List<String> signatories =
        elements(page("MEE"), "th").stream()
            .map(Element::getTextContent)
            .filter(text -> text.contains(": "))
            .toList();
    assertEquals(
        List.of(
            "Commissioner: Medical Education England",
            "Finance: Medical Education England",
            "Medical director: Medical Education England",
            "College or professional body: general practice",
            "College or professional body: hospital, surgery",
            "Deanery dean: North",
            "Deanery dean: South"),
        signatories);
  }

  @Test
  void verifySeesAPageThatDoesNotFollow() throws IOException {
    plan();
    assertEquals(0, run("verify", run.toString()), err::toString);
    Path file = run.resolve("commissions/MEE.html");
    String before = Files.readString(file);
    Files.writeString(file, before.replace("Medical Education England", "Somebody else"));
    Path manifest = run.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace(Sha256.ofText(before), Sha256.of(file)));
    assertEquals(12, run("verify", run.toString()));
    assertTrue(err.toString().contains("MEE.html does not follow"), err.toString());
  }
}
