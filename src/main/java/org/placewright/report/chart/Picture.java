package org.placewright.report.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;

/**
 * A drawn chart, copied into a page with a title and a description. What is drawn at random (ids),
 * for other programs or for the mouse is left out, and so is what the page's style sheet says;
 * coordinates are rounded to a tenth of a pixel, which no eye sees.
 */
final class Picture {
  static final int TEXT_SIZE = 12;

  private static final String CUT = "..";
  private static final Set<String> LEFT_OUT = Set.of("style", "defs", "clipPath");
  private static final Set<String> COPIED =
      Set.of(
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "dy",
          "width",
          "height",
          "d",
          "transform",
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "text-anchor");
  private static final Set<String> KINDS_OF_TEXT = Set.of("legend-item", "axis-title-y");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");

  private final Html html;
  private final ChartText says;
  private final List<String> categories;

  Picture(Html html, ChartText says, List<String> categories) {
    this.html = html;
    this.says = says;
    this.categories = categories;
  }

  /**
   * Copies a drawn picture into the page.
   *
   * @param drawn SVG
   */
  void write(String drawn) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader from = factory.createXMLStreamReader(new StringReader(drawn));
      while (from.hasNext()) {
        copy(from, from.next());
      }
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("a chart that cannot be read", broken);
    }
  }

  private void copy(XMLStreamReader from, int event) throws XMLStreamException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      String name = from.getLocalName();
      if (LEFT_OUT.contains(name) || (name.equals("path") && attributes(from).length == 0)) {
        skip(from);
      } else if (name.equals("svg") && from.getAttributeValue(null, "class") != null) {
        begin(from);
      } else {
        html.open(name, attributes(from));
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      html.close();
    } else if (event == XMLStreamConstants.CHARACTERS && !from.getText().isBlank()) {
      html.text(whole(from.getText().strip()));
    }
  }

  /** A category that the library cut short, where it can be no other; there is room for it. */
  private String whole(String drawn) {
    if (!drawn.endsWith(CUT)) {
      return drawn;
    }
    String begin = drawn.substring(0, drawn.length() - CUT.length());
    List<String> meant = categories.stream().filter(each -> each.startsWith(begin)).toList();
    return meant.size() == 1 ? meant.get(0) : drawn;
  }

  private void begin(XMLStreamReader from) {
    String width = rounded(from.getAttributeValue(null, "width"));
    String height = rounded(from.getAttributeValue(null, "height"));
    String title = says.id() + "-title";
    String description = says.id() + "-desc";
    html.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "role",
        "img",
        "aria-labelledby",
        title + " " + description);
    html.leaf("title", says.title(), "id", title);
    html.leaf("desc", says.description(), "id", description);
  }

  private static void skip(XMLStreamReader from) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = from.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static String[] attributes(XMLStreamReader from) {
    List<String> copied = new ArrayList<>();
    for (int i = 0; i < from.getAttributeCount(); i++) {
      String name = from.getAttributeLocalName(i);
      String value = from.getAttributeValue(i);
      boolean plain = name.endsWith("opacity") && value.equals("1.0");
      if (COPIED.contains(name) && !plain) {
        copied.add(name);
        copied.add(rounded(value));
      } else if (name.equals("class") && KINDS_OF_TEXT.contains(value)) {
        copied.add(name);
        copied.add(value);
      }
    }
    return copied.toArray(String[]::new);
  }

  private static String rounded(String value) {
    Matcher number = NUMBER.matcher(value);
    return number.replaceAll(
        found -> Figures.shortest(Figures.rounded(Double.parseDouble(found.group()), 1)));
  }
}
