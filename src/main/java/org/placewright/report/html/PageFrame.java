package org.placewright.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What stands around the text of every page: its head, with all that it needs within it. */
public final class PageFrame {
  /** Nothing is fetched, whatever a page holds. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  private PageFrame() {}

  /**
   * Begins a page, to be ended by one of the others.
   *
   * @param title of the page
   * @param sheets style sheets beside this class, in order
   * @return the page, within its main part
   */
  public static Html begin(String title, List<String> sheets) {
    Html html = new Html();
    html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
    html.empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.leaf("title", title).open("style");
    sheets.forEach(sheet -> html.text(text(sheet)));
    return html.close().close().open("body").open("main", "id", "main");
  }

  /**
   * Ends a page that needs no script.
   *
   * @param html within its main part
   * @return the page
   */
  public static String end(Html html) {
    return html.close().close().close().page();
  }

  /**
   * Ends a page that a script makes handier.
   *
   * @param html within its main part
   * @param script beside this class
   * @return the page
   */
  public static String end(Html html, String script) {
    return html.close().leaf("script", text(script)).close().close().page();
  }

  /** A file without the signs that a page would escape. */
  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(name))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (text.chars().anyMatch(sign -> "&<>".indexOf(sign) >= 0)) {
        throw new IllegalStateException(name + " has a sign that a page escapes");
      }
      return text;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
