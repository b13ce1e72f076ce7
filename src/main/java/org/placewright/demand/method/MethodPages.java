package org.placewright.demand.method;

import java.util.Locale;

/** The documentation pages of the methods, made from their cards. */
public final class MethodPages {
  private MethodPages() {}

  /**
   * The documentation page of one method.
   *
   * @param card the method's card
   * @return Markdown
   */
  public static String page(MethodCard card) {
    return equation(card) + yearsAndSource(card);
  }

  private static String equation(MethodCard card) {
    return String.format(
        Locale.ROOT,
        """
        # %s: `%s`

        <!-- Generated from the method's own card: change that, not this. -->

        %s

        ## The equation

            %s

        | symbol | meaning | unit | from |
        |---|---|---|---|
        %s
        """,
        card.title(),
        card.id(),
        card.use(),
        card.formula().replace(";  ", "\n    "),
        symbols(card));
  }

  private static String yearsAndSource(MethodCard card) {
    return String.format(
        Locale.ROOT,
        """
        N is by specialty, deanery and year. Demand is N times the drivers, if `demand_methods.csv`
        says so, less and plus what [shifts](../models/demand.md) give and take.

        %s

        ## One worked cell

        %s

        ## Source

        %s
        """,
        card.years(),
        card.example(),
        card.source());
  }

  private static String symbols(MethodCard card) {
    StringBuilder symbols = new StringBuilder();
    for (MethodCard.Symbol symbol : card.symbols()) {
      // A bar would end the cell.
      symbols.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s |\n",
              symbol.name(),
              symbol.meaning().replace("|", "\\|"),
              symbol.unit(),
              symbol.from()));
    }
    return symbols.toString();
  }

  /**
   * The page that lists all methods.
   *
   * @return Markdown
   */
  public static String index() {
    StringBuilder page =
        new StringBuilder("# Demand methods\n\n| method | need is | source |\n|---|---|---|\n");
    for (DemandMethod method : Methods.all()) {
      MethodCard card = method.card();
      page.append(
          String.format(
              Locale.ROOT,
              "| [`%s`](%s.md) | %s | %s |\n",
              card.id(),
              card.id(),
              card.title(),
              card.source()));
    }
    return page.toString();
  }
}
