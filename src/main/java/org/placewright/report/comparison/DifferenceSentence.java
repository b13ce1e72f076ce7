package org.placewright.report.comparison;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewright.allocation.PlanQuestion.QuestionOrder;
import org.placewright.report.CostWords;
import org.placewright.report.RuleCostSentence;

/** What is proven of a run's cost beside that of the first, in one sentence for a reader. */
public final class DifferenceSentence {
  private static final String UNIT = " weighted FTE-years";
  private static final int MOST_TERMS = 4;

  private final ComparedRun first;
  private final ComparedRun other;

  private DifferenceSentence(ComparedRun first, ComparedRun other) {
    this.first = first;
    this.other = other;
  }

  /**
   * Puts what is proven of two costs into words.
   *
   * @param first the run that others are compared with
   * @param other a run; the first itself too
   * @return a sentence; empty for the first run
   */
  public static String of(ComparedRun first, ComparedRun other) {
    return new DifferenceSentence(first, other).words();
  }

  private String words() {
    return switch (other.difference().finding()) {
      case FIRST -> "";
      case NOT_COMPARED -> notCompared();
      case SAME_QUESTION -> sameQuestion();
      case MORE, LESS, NOT_SHOWN -> isOfRules() ? ofRules() : ofPlans();
    };
  }

  private String notCompared() {
    List<CostMeasure.Unlike> unlike = other.difference().unlike();
    String terms =
        unlike.stream()
            .limit(MOST_TERMS)
            .map(CostMeasure.Unlike::words)
            .collect(Collectors.joining(", "));
    int more = unlike.size() - MOST_TERMS;
    return "The costs of "
        + first.name()
        + " and "
        + other.name()
        + " are not compared, as they are not measured alike: "
        + terms
        + (more > 0 ? " and " + more + " more" : "")
        + ".";
  }

  private String sameQuestion() {
    double least = Math.max(first.certificate().bound(), other.certificate().bound());
    double most = Math.min(first.certificate().objective(), other.certificate().objective());
    return other.name()
        + " asks the same as "
        + first.name()
        + ": what differs is due to the search. The best plan of both costs "
        + CostWords.between(least, most)
        + ".";
  }

  /** Whether the one question is the other without some levers, and nothing else. */
  private boolean isOfRules() {
    boolean same =
        first.asked().files().equals(other.asked().files())
            && first.asked().scenario().equals(other.asked().scenario());
    return same
        && (other.difference().order() == QuestionOrder.WIDER
            ? other.asked().without().containsAll(first.asked().without())
            : other.difference().order() == QuestionOrder.NARROWER
                && first.asked().without().containsAll(other.asked().without()));
  }

  private String ofRules() {
    boolean fewer = other.difference().order() == QuestionOrder.WIDER;
    TreeSet<String> rules = new TreeSet<>((fewer ? other : first).asked().without());
    rules.removeAll((fewer ? first : other).asked().without());
    double least = fewer ? -other.difference().atMost() : other.difference().atLeast();
    double most = fewer ? -other.difference().atLeast() : other.difference().atMost();
    return RuleCostSentence.of(rules, least, most, other.difference().isShown());
  }

  private String ofPlans() {
    double least = other.difference().atLeast();
    double most = other.difference().atMost();
    String best = "The best plan of " + other.name();
    String asMuch = best + " costs as much as that of " + first.name();
    double apart = Math.max(Math.abs(least), Math.abs(most));
    if (CostWords.isKnown(0, apart)) {
      return asMuch + ".";
    }
    if (CostWords.isUnderATenth(apart)) {
      return asMuch + ", to within " + CostWords.up(apart) + UNIT + ".";
    }
    return switch (other.difference().finding()) {
      case MORE ->
          best
              + " costs "
              + CostWords.between(least, most)
              + " more than that of "
              + first.name()
              + ".";
      case LESS ->
          best
              + " costs "
              + CostWords.between(-most, -least)
              + " less than that of "
              + first.name()
              + ".";
      default -> best + " is not shown to cost " + moreOrLess(least, most);
    };
  }

  private String moreOrLess(double least, double most) {
    String than = " than that of " + first.name() + ": ";
    if (least >= 0) {
      return "more" + than + CostWords.between(0, most) + " more.";
    }
    if (most <= 0) {
      return "less" + than + CostWords.between(0, -least) + " less.";
    }
    return "more or less"
        + than
        + "from "
        + CostWords.up(-least)
        + " less to "
        + CostWords.up(most)
        + UNIT
        + " more.";
  }
}
