package org.placewright.report.page;

import java.util.List;
import org.placewright.allocation.LeverCard;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;

/** The levers that shaped a commission, in their own sentences. */
final class LeverSection {
  private static final int MOST_SENTENCES = 4;

  private LeverSection() {}

  static void write(Html html, View view) {
    html.open("section").leaf("h2", "7. The levers that shaped it");
    List<LeverExplanation> explanations = LeverExplanation.of(view.committed(), constraint -> true);
    if (explanations.isEmpty()) {
      html.leaf("p", "No lever held any of these places where they are.");
    } else {
      html.leaf(
          "p",
          "Rules that held places of this commission where they are, the strongest first. What each"
              + " lever asks, and its price, is in levers.csv; which of them shaped which programme"
              + " is in the last column of this commission’s own file.");
    }
    for (LeverExplanation lever : explanations) {
      view.decided().cards().stream()
          .filter(card -> card.id().equals(lever.lever()))
          .forEach(card -> lever(html, card, lever));
    }
    html.close();
  }

  private static void lever(Html html, LeverCard card, LeverExplanation explanation) {
    html.open("div", "class", "lever", "id", card.id());
    html.leaf("h3", card.title()).leaf("p", card.policy(), "class", "policy").open("ul");
    int shown = Math.min(MOST_SENTENCES, explanation.sentences().size());
    explanation.sentences().subList(0, shown).forEach(sentence -> html.leaf("li", sentence));
    int more = explanation.sentences().size() - shown;
    if (more > 0) {
      html.leaf("li", "And " + Figures.grouped(more) + " more.", "class", "more");
    }
    html.close().close();
  }
}
