package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The report of a run: one file that stands alone, with the figures of the other files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunReportTest {
  private Path run = Path.of("");
  private String text = "";
  private List<Element> all = List.of();

  @BeforeAll
  void plan(@TempDir Path folder) throws Exception {
    run = folder.resolve("run");
    StringWriter err = new StringWriter();
    String[] args = {"plan", "sample-data/small", "--out", run.toString()};
    assertEquals(0, Main.run(args, new StringWriter(), err), err::toString);
    text = Files.readString(run.resolve("report.html"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document page = factory.newDocumentBuilder().parse(run.resolve("report.html").toFile());
    NodeList nodes = page.getElementsByTagName("*");
    all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
  }

  private List<Element> elements(String tag) {
    return all.stream().filter(each -> each.getTagName().equals(tag)).toList();
  }

  @Test
  void fetchesNothing() {
    for (Element each : all) {
      assertFalse(each.hasAttribute("src"), each.getTagName());
      String link = each.getAttribute("href");
      assertTrue(link.isEmpty() || link.startsWith("#"), link);
    }
    assertTrue(text.contains("default-src 'none'"), "no policy");
    assertEquals(1, elements("script").size());
  }

  @Test
  void everyLinkLeadsToOnePlace() {
    List<String> ids =
        all.stream().map(e -> e.getAttribute("id")).filter(i -> !i.isEmpty()).toList();
    Set<String> known = new HashSet<>(ids);
    assertEquals(ids.size(), known.size(), "an id stands twice");
    elements("a").forEach(a -> assertTrue(known.contains(a.getAttribute("href").substring(1))));
  }

  @Test
  void everyTableHasACaptionOfItsOwnOrStandsInItsSpecialty() {
    List<String> captions =
        elements("div").stream()
            .filter(div -> div.getAttribute("class").equals("scroll"))
            .map(div -> div.getAttribute("aria-label"))
            .toList();
    assertEquals(new HashSet<>(captions).size(), captions.size(), captions::toString);
    assertEquals(elements("table").size(), elements("caption").size());
  }

  @Test
  void everySpecialtyHasAChartAndTheFiguresOfTheProjection() throws Exception {
    double demand = 0;
    double planned = 0;
    for (String line : Files.readAllLines(run.resolve("projection.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals("general-practice") && cells[2].equals("2014")) {
        demand += Double.parseDouble(cells[3]);
        planned += Double.parseDouble(cells[5]);
      }
    }
    Element article =
        elements("article").stream()
            .filter(each -> each.getAttribute("id").equals("specialty-general-practice"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, article.getElementsByTagName("svg").getLength());
    NodeList rows = article.getElementsByTagName("tr");
    Element last = (Element) rows.item(rows.getLength() - 1);
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < last.getChildNodes().getLength(); i++) {
      cells.add(last.getChildNodes().item(i).getTextContent().strip());
    }
    cells.removeIf(String::isEmpty);
    assertEquals("2014", cells.get(0));
    assertEquals(Math.round(demand), Long.parseLong(cells.get(1)));
    assertEquals(Math.round(planned), Long.parseLong(cells.get(3)));
  }

  @Test
  void aFanIsDrawnAroundEachSpecialtyAndVerified(@TempDir Path folder) throws Exception {
    assertTrue(text.contains("plan --draws N"), "no way to a fan is named");
    Path fan = folder.resolve("fan");
    StringWriter err = new StringWriter();
    StringWriter out = new StringWriter();
    String[] args = {
      "plan", "sample-data/small", "--out", fan.toString(), "--no-mission-cost", "--draws", "50"
    };
    assertEquals(0, Main.run(args, out, err), err::toString);
    assertTrue(out.toString().contains("in north"), out::toString);
    String page = Files.readString(fan.resolve("report.html"));
    assertEquals(6, page.split("fill-opacity=\"0\\.2", -1).length - 1, "two bands a specialty");
    assertEquals(3, page.split("FTE in nine of ten drawn futures", -1).length - 1);
    List<String> rows = Files.readAllLines(fan.resolve("plan_fan.csv"));
    String gps =
        rows.stream()
            .filter(row -> row.contains(",general-practice,2014,shortfall_fte,"))
            .findFirst()
            .orElseThrow();
    String[] cells = gps.split(",", -1);
    String range = whole(cells[7]) + "–" + whole(cells[13]);
    assertTrue(page.contains(range), range);
    assertEquals(0, Main.run(new String[] {"verify", fan.toString()}, out, err), err::toString);
    Path manifest = fan.resolve("manifest.json");
    String told = Files.readString(manifest);
    assertTrue(told.contains("\"draws\": 50"), told);
    Files.writeString(manifest, told.replace("\"draws\": 50", "\"draws\": 51"));
    assertEquals(12, Main.run(new String[] {"verify", fan.toString()}, out, err));
  }

  private static long whole(String fte) {
    return Math.round(Double.parseDouble(fte));
  }

  @Test
  void theMapPutsTheNorthAboveTheSouth() {
    List<String> places =
        elements("li").stream()
            .filter(li -> li.hasAttribute("style"))
            .map(li -> li.getTextContent().strip().split("\\s")[0] + " " + li.getAttribute("style"))
            .toList();
    assertEquals(List.of("North grid-area:1/1", "South grid-area:2/1"), places);
  }

  @Test
  void aCommissionIsHeadedByANameAndNotAnId() throws Exception {
    String page = Files.readString(run.resolve("commissions/north-sha.html"));
    assertTrue(page.contains("<h1>Northern Strategic Health Authority</h1>"), "no name");
  }

  @Test
  void verifyMakesThePageAgain(@TempDir Path folder) throws Exception {
    Path copy = folder.resolve("copy");
    StringWriter err = new StringWriter();
    String[] args = {"plan", "sample-data/small", "--out", copy.toString(), "--no-mission-cost"};
    assertEquals(0, Main.run(args, new StringWriter(), err), err::toString);
    Path report = copy.resolve("report.html");
    Path manifest = copy.resolve("manifest.json");
    String before = Sha256.ofText(Files.readString(report));
    String changed = Files.readString(report).replace("Who gains", "Who wins");
    Files.writeString(report, changed);
    Files.writeString(manifest, Files.readString(manifest).replace(before, Sha256.ofText(changed)));
    assertEquals(12, Main.run(new String[] {"verify", copy.toString()}, new StringWriter(), err));
    assertTrue(err.toString().contains("report.html does not follow"), err.toString());
  }
}
