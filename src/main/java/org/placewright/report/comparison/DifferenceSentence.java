package org.placewright.report.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewright.allocation.PlanQuestion.QuestionOrder;
import org.placewright.quantity.Figures;

/** What is proven of a run's cost beside that of the first, in one sentence for a reader. */
public final class DifferenceSentence {
  private static final String UNIT = " weighted FTE-years";
  private static final int MOST_TERMS = 4;

  /** Weighted FTE-years that are printed as nothing. */
  private static final double NOTHING = 0.1;

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
        + between(least, most)
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
    boolean one = rules.size() == 1;
    String who = (one ? "The rule " : "The rules ") + String.join(" and ", rules);
    if (isNothing()) {
      return who + (one ? " costs" : " cost") + " nothing: less than " + NOTHING + UNIT + ".";
    }
    return other.difference().isShown()
        ? who + (one ? " costs " : " cost ") + between(least, most) + "."
        : who
            + (one ? " is" : " are")
            + " not shown to cost anything: "
            + between(least, most)
            + ".";
  }

  private String ofPlans() {
    double least = other.difference().atLeast();
    double most = other.difference().atMost();
    String best = "The best plan of " + other.name();
    if (isNothing()) {
      return best
          + " costs the same as that of "
          + first.name()
          + ", to within "
          + NOTHING
          + UNIT
          + ".";
    }
    return switch (other.difference().finding()) {
      case MORE ->
          best + " costs " + between(least, most) + " more than that of " + first.name() + ".";
      case LESS ->
          best + " costs " + between(-most, -least) + " less than that of " + first.name() + ".";
      default -> best + " is not shown to cost " + moreOrLess(least, most);
    };
  }

  private boolean isNothing() {
    return !other.difference().isShown()
        && Math.max(-other.difference().atLeast(), other.difference().atMost()) < NOTHING;
  }

  private String moreOrLess(double least, double most) {
    String than = " than that of " + first.name() + ": ";
    if (least >= 0) {
      return "more" + than + between(0, most) + " more.";
    }
    if (most <= 0) {
      return "less" + than + between(0, -least) + " less.";
    }
    return "more or less" + than + "from " + up(-least) + " less to " + up(most) + UNIT + " more.";
  }

  /** An interval, widened by rounding. */
  private static String between(double least, double most) {
    return "between " + down(least) + " and " + up(most) + UNIT;
  }

  private static String down(double value) {
    return Figures.grouped(new BigDecimal(value).setScale(1, RoundingMode.FLOOR));
  }

  private static String up(double value) {
    return Figures.grouped(new BigDecimal(value).setScale(1, RoundingMode.CEILING));
  }
}
