package org.placewright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What to measure, and how often.
 *
 * @param home the checkout
 * @param pack the data to plan from
 * @param repeats of each small command
 * @param plans repeats of the whole plan
 * @param limits seconds after which gaps are compared, rising
 */
record Setting(Path home, Path pack, int repeats, int plans, List<Double> limits) {
  private static final Pattern NEVER = Pattern.compile("(?!)");

  Setting {
    limits = List.copyOf(limits);
  }

  static Setting full(Path home) {
    Path pack = home.resolve("sample-data/england-2008");
    return new Setting(home, pack, 7, 3, List.of(5.0, 10.0, 20.0, 30.0, 60.0, 120.0));
  }

  static Setting quick(Path home) {
    Path pack = home.resolve("sample-data/england-2008");
    return new Setting(home, pack, 3, 1, List.of(5.0, 15.0));
  }

  double longest() {
    return limits.get(limits.size() - 1);
  }

  /** Where results and what the runs write go. */
  Path out() {
    return home.resolve("target/bench");
  }

  Path model() {
    return out().resolve("model.mps");
  }

  /** One of the program's own commands. */
  Command placewright(double mostSeconds, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(home.resolve("scripts/placewright").toString());
    words.addAll(List.of(arguments));
    return new Command(words, NEVER, mostSeconds);
  }
}
