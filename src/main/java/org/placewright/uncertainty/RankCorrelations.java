package org.placewright.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.uncertainty.Correlation;

/**
 * Which inputs go together: a Gaussian copula. Each group of connected inputs has a matrix of its
 * own.
 */
public final class RankCorrelations {
  private final List<CorrelatedGroup> groups;

  private RankCorrelations(List<CorrelatedGroup> groups) {
    this.groups = List.copyOf(groups);
  }

  /** No two inputs go together. */
  public static RankCorrelations none() {
    return new RankCorrelations(List.of());
  }

  /**
   * The correlations of a sample.
   *
   * @param inputs the inputs' names, in the sample's order, no two the same
   * @param correlations pairs of different inputs, no pair twice; pairs that are not named have a
   *     correlation of 0
   * @return the copula
   * @throws ImpossibleCorrelations when the matrix of a group is not positive definite
   * @throws IllegalArgumentException when a name is not among the inputs
   */
  public static RankCorrelations of(List<String> inputs, List<Correlation> correlations) {
    Map<String, Integer> indices = new LinkedHashMap<>();
    inputs.forEach(name -> indices.put(name, indices.size()));
    List<Correlation> left = new ArrayList<>(Row.sorted(correlations));
    List<CorrelatedGroup> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Correlation> together = together(left.get(0), left);
      left.removeAll(together);
      groups.add(group(together, indices));
    }
    return new RankCorrelations(groups);
  }

  /** All that one of them is connected with, directly or through others. */
  private static List<Correlation> together(Correlation first, List<Correlation> all) {
    TreeSet<String> names = new TreeSet<>(List.of(first.first(), first.second()));
    int before = 0;
    while (names.size() > before) {
      before = names.size();
      for (Correlation pair : all) {
        if (names.contains(pair.first()) || names.contains(pair.second())) {
          names.add(pair.first());
          names.add(pair.second());
        }
      }
    }
    return all.stream().filter(pair -> names.contains(pair.first())).toList();
  }

  private static CorrelatedGroup group(List<Correlation> together, Map<String, Integer> indices) {
    TreeSet<Integer> members = new TreeSet<>();
    for (Correlation pair : together) {
      members.add(index(pair.first(), indices));
      members.add(index(pair.second(), indices));
    }
    List<Integer> order = List.copyOf(members);
    double[][] matrix = new double[order.size()][order.size()];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i][i] = 1;
    }
    for (Correlation pair : together) {
      int i = order.indexOf(index(pair.first(), indices));
      int j = order.indexOf(index(pair.second(), indices));
      matrix[i][j] = CorrelatedGroup.linear(pair.rank());
      matrix[j][i] = matrix[i][j];
    }
    return CorrelatedGroup.of(order, matrix)
        .orElseThrow(() -> new ImpossibleCorrelations(together));
  }

  private static int index(String name, Map<String, Integer> indices) {
    return Optional.ofNullable(indices.get(name))
        .orElseThrow(() -> new IllegalArgumentException("there is no input " + name));
  }

  /** Makes independent probabilities go together. */
  void join(double[] shares) {
    for (CorrelatedGroup group : groups) {
      group.join(shares);
    }
  }
}
