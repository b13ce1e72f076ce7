package org.placewright.shortfall;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.RetentionBuilder;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.training.FirstPost;
import org.placewright.scenario.training.Pathways;

/**
 * Who takes work up, and apart from it how long those stay who do: the first is the share at 0
 * years of a curve of retention, and what {@code first_post.csv} leaves out. People who never take
 * up a post are no turnover of those in post.
 */
final class TakingUpPosts {
  private final Workforce workforce;
  private final Map<String, Double> takenUp = new TreeMap<>();

  TakingUpPosts(Workforce workforce) {
    this.workforce = workforce;
    workforce.tenure().retention().stream()
        .filter(row -> row.yearsSinceJoining() == 0)
        .forEach(row -> takenUp.put(curve(row), row.shareStillWorking()));
  }

  private static String curve(Retention row) {
    return Row.keyOf(row.specialty(), row.sex(), row.origin(), row.joinedFrom());
  }

  /**
   * How long people stay.
   *
   * @param stays whether they stay as is known by years, or leave at leaving rates
   * @param never whether some never take work up
   * @return the curves of that
   */
  Tenure tenure(boolean stays, boolean never) {
    Tenure known = workforce.tenure();
    if (stays && never) {
      return known;
    }
    List<Retention> retention =
        known.retention().stream()
            .filter(row -> stays || (never && row.yearsSinceJoining() == 0))
            .map(row -> never ? row : ofThoseWhoDo(row))
            .toList();
    return new Tenure(stays ? known.exits() : List.of(), retention);
  }

  private Retention ofThoseWhoDo(Retention row) {
    double all = takenUp.getOrDefault(curve(row), 1.0);
    // Where nobody takes work up there is no stay to measure.
    double share = all > 0 ? Math.min(1, row.shareStillWorking() / all) : row.shareStillWorking();
    return RetentionBuilder.builder()
        .specialty(row.specialty())
        .sex(row.sex())
        .origin(row.origin())
        .joinedFrom(row.joinedFrom())
        .yearsSinceJoining(row.yearsSinceJoining())
        .shareStillWorking(share)
        .build();
  }

  /** The pathways along which all who complete take up a post, as late as those who do. */
  Pathways everyone() {
    Pathways known = workforce.pathways();
    Map<String, Double> sums = new TreeMap<>();
    known.firstPosts().forEach(row -> sums.merge(row.specialty(), row.share(), Double::sum));
    List<FirstPost> all =
        known.firstPosts().stream()
            .map(
                row -> {
                  double sum = sums.getOrDefault(row.specialty(), 1.0);
                  double share = sum > 0 ? row.share() / sum : row.share();
                  return new FirstPost(row.specialty(), row.yearsAfterCompletion(), share);
                })
            .toList();
    return new Pathways(known.timeOut(), all, known.stages(), known.candidates());
  }
}
