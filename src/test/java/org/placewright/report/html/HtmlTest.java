package org.placewright.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void escapesTextAndAttributes() {
    String page = new Html().leaf("p", "a < b & \"c\" > 'd'", "title", "\"x\" & <y>").page();
    assertEquals(
        "<!DOCTYPE html>\n"
            + "<p title=\"&quot;x&quot; &amp; &lt;y&gt;\">a &lt; b &amp; \"c\" &gt; 'd'</p>\n",
        page);
  }

  @Test
  void asksWhatXmlHasNoPlaceFor() {
    assertEquals(
        "<!DOCTYPE html>\n<b>a?b?c\u00e9\ud83d\ude00</b>",
        new Html().leaf("b", "a\u0007b\ud800c\u00e9\ud83d\ude00").page());
  }

  @Test
  void aPageWithAnElementStillOpenIsNoPage() {
    assertThrows(IllegalStateException.class, () -> new Html().open("p").page());
  }

  @Test
  void anAttributeHasAValue() {
    assertThrows(IllegalArgumentException.class, () -> new Html().open("p", "class"));
  }

  @Test
  void aRowHasTheWidthOfItsHeader() {
    HtmlTable table = HtmlTable.begin(new Html(), "c", List.of(HtmlTable.HtmlColumn.text("a")));
    assertThrows(IllegalArgumentException.class, () -> table.row(List.of("1", "2")));
  }
}
