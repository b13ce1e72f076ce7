package org.placewright.allocation.lever;

import java.util.Locale;
import org.placewright.allocation.LeverCard;

/** The documentation pages of the levers, made from their cards. */
public final class LeverPages {
  private LeverPages() {}

  /**
   * Writes the documentation page of one lever.
   *
   * @param card the lever's card
   * @return Markdown
   */
  public static String page(LeverCard card) {
    return String.format(
        Locale.ROOT,
        """
        # %s: `%s`

        %s

        | | |
        |---|---|
        | Unit | %s |
        | Reads | %s |
        | Scope | %s |
        | Value | %s |
        | Rows | %s |

        ## The rule

            %s

        Hard: no plan may miss it. Soft: a plan may miss it at `relax_price` weighted FTE-years per
        unit above. Off: it does not count. Promised places are never broken by it.

        ## How to read its price

        %s

        ## One worked row

        %s
        """,
        card.title(),
        card.id(),
        card.policy(),
        card.unit(),
        card.reads(),
        card.scope(),
        card.value() + " A number " + card.values().words() + ".",
        card.rows(),
        card.formula().replace("; ", ";\n    "),
        card.price(),
        card.example());
  }

  /**
   * The page that lists them all.
   *
   * @return Markdown
   */
  public static String index() {
    StringBuilder page = new StringBuilder("# Levers\n\n| lever | rule | unit |\n|---|---|---|\n");
    for (var lever : Levers.all()) {
      LeverCard card = lever.card();
      page.append(
          String.format(
              Locale.ROOT,
              "| [`%s`](%s.md) | %s | %s |\n",
              card.id(),
              card.id(),
              card.title(),
              card.unit()));
    }
    return page.toString();
  }
}
