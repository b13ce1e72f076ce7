package org.placewright.demand.method;

/** The documentation pages of the methods, made from their cards. */
public final class MethodPages {
  private MethodPages() {}

  /**
   * One method's page.
   *
   * @param card the method's card
   * @return Markdown
   */
  public static String page(MethodCard card) {
    StringBuilder symbols = new StringBuilder();
    for (MethodCard.Symbol symbol : card.symbols()) {
      // A bar would end the cell.
      symbols.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  symbol.name(),
                  symbol.meaning().replace("|", "\\|"),
                  symbol.unit(),
                  symbol.from()));
    }
    return """
        # %s: `%s`

        <!-- Generated from the method's own card: change that, not this. -->

        %s

        ## The equation

            %s

        | symbol | meaning | unit | from |
        |---|---|---|---|
        %s
        N is by specialty, deanery and year. Demand is N times the drivers, if `demand_methods.csv`
        says so, less and plus what [shifts](../models/demand.md) give and take.

        %s

        ## One worked cell

        %s

        ## Source

        %s
        """
        .formatted(
            card.title(),
            card.id(),
            card.use(),
            card.formula().replace(";  ", "\n    "),
            symbols,
            card.years(),
            card.example(),
            card.source());
  }

  /**
   * The page that lists them all.
   *
   * @return Markdown
   */
  public static String index() {
    StringBuilder page =
        new StringBuilder("# Demand methods\n\n| method | need is | source |\n|---|---|---|\n");
    for (DemandMethod method : Methods.all()) {
      MethodCard card = method.card();
      page.append(
          "| [`%s`](%s.md) | %s | %s |\n"
              .formatted(card.id(), card.id(), card.title(), card.source()));
    }
    return page.toString();
  }
}
