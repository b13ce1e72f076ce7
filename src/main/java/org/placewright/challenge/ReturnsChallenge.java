package org.placewright.challenge;

import static org.placewright.challenge.ChallengedReturn.perHundredThousand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.challenge.ChallengedReturn.Outcome;
import org.placewright.scenario.need.ChallengeRule;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.need.PostsReturn;
import org.placewright.scenario.row.Row;

/**
 * Compares every return with the others of its specialty and year, by posts per 100,000 residents.
 */
public final class ReturnsChallenge {
  private final DemandMethods methods;
  private final Residents residents;

  private ReturnsChallenge(DemandMethods methods, Residents residents) {
    this.methods = methods;
    this.residents = residents;
  }

  /**
   * Challenges the returns of a scenario.
   *
   * @param need a checked scenario's need
   * @return all of its returns, in their order
   * @throws IllegalArgumentException when a return has no residents
   */
  public static List<ChallengedReturn> of(Need need) {
    return of(need.methods(), new Residents(need.population()));
  }

  /**
   * Compares returns with their peers and decides what of each is used.
   *
   * @param methods the returns and the rules
   * @param residents the people they are for
   * @return all of the returns, in their order
   * @throws IllegalArgumentException when a return has no residents
   */
  public static List<ChallengedReturn> of(DemandMethods methods, Residents residents) {
    return new ReturnsChallenge(methods, residents).all();
  }

  private List<ChallengedReturn> all() {
    Map<String, List<Double>> ratios = new TreeMap<>();
    for (PostsReturn row : methods.returns()) {
      ratios.computeIfAbsent(group(row), key -> new ArrayList<>()).add(ratio(row));
    }
    Map<String, Peers> groups = new TreeMap<>();
    ratios.forEach(
        (group, figures) ->
            groups.put(
                group, Peers.of(figures.stream().mapToDouble(Double::doubleValue).toArray())));
    return methods.returns().stream()
        .map(row -> challenge(row, Optional.ofNullable(groups.get(group(row))).orElseThrow()))
        .toList();
  }

  private static String group(PostsReturn row) {
    return Row.keyOf(row.specialty(), row.year());
  }

  private double residents(PostsReturn row) {
    return residents
        .of(row)
        .orElseThrow(() -> new IllegalArgumentException("a return without residents: " + row));
  }

  private double ratio(PostsReturn row) {
    return perHundredThousand(row.postsFte(), residents(row));
  }

  private ChallengedReturn challenge(PostsReturn row, Peers peers) {
    ChallengeRule rule = methods.challenge(row.specialty());
    double distance = peers.distance(ratio(row));
    Outcome outcome = outcome(rule, peers, distance);
    double accepted = row.postsFte();
    if (outcome == Outcome.CAPPED) {
      // Above nothing too: an outlier below it is itself no less than nothing.
      double nearest = peers.at(Math.copySign(rule.distance(), distance));
      accepted = nearest / 100_000 * residents(row);
    }
    return new ChallengedReturn(row, residents(row), peers, distance, outcome, accepted);
  }

  private static Outcome outcome(ChallengeRule rule, Peers peers, double distance) {
    if (!peers.canJudge()) {
      return Outcome.UNCHALLENGED;
    }
    if (Math.abs(distance) <= rule.distance()) {
      return Outcome.ACCEPTED;
    }
    return switch (rule.treatment()) {
      case USE -> Outcome.USED;
      case FLAG -> Outcome.FLAGGED;
      case CAP -> Outcome.CAPPED;
    };
  }
}
