package org.placewright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to measure of one pack, and how often.
 *
 * @param home the checkout
 * @param name of the pack, and of the folder for its results
 * @param recipe the script and its arguments, before and after the folder that it makes the pack
 *     in; empty where the pack is in the checkout
 * @param repeats of each small command; 0 where only solvers are compared
 * @param limits seconds after which gaps are compared, rising
 */
record Setting(Path home, String name, List<String> recipe, int repeats, List<Double> limits) {
  private static final String SAMPLE = "sample-data/england-2008";
  private static final String TEN =
      "anaesthetics,cardiology,clinical-radiology,general-practice,general-surgery,"
          + "geriatric-medicine,paediatrics,general-adult-psychiatry,"
          + "trauma-and-orthopaedic-surgery,obstetrics-and-gynaecology";
  private static final String SEVENTEEN =
      TEN
          + ",dermatology,emergency-medicine,gastroenterology,haematology,neurology,ophthalmology,"
          + "otolaryngology";

  Setting {
    recipe = List.copyOf(recipe);
    limits = List.copyOf(limits);
  }

  /** England, packs of the middle that are cut from it, and England in five sites a programme. */
  static List<Setting> all(Path home, boolean quick) {
    List<Double> middle = quick ? List.of(10.0, 30.0) : List.of(5.0, 10.0, 20.0, 30.0, 60.0);
    return List.of(
        new Setting(
            home,
            "england",
            List.of(),
            quick ? 3 : 7,
            quick ? List.of(10.0, 30.0) : List.of(5.0, 10.0, 20.0, 30.0, 60.0, 120.0)),
        cut(home, "middle-10-by-3", TEN, "mersey,northern,yorkshire", middle),
        cut(home, "middle-17-by-4", SEVENTEEN, "mersey,northern,wessex,yorkshire", middle),
        cut(
            home,
            "middle-17-by-7",
            SEVENTEEN,
            "mersey,northern,oxford,severn,trent,wessex,yorkshire",
            middle),
        new Setting(
            home,
            "five-sites",
            List.of("scripts/split-programmes", SAMPLE, "5"),
            0,
            quick ? List.of(60.0, 120.0) : List.of(60.0, 120.0, 300.0)));
  }

  private static Setting cut(
      Path home, String name, String specialties, String deaneries, List<Double> limits) {
    return new Setting(
        home, name, List.of("scripts/cut-pack", SAMPLE, specialties, deaneries), 0, limits);
  }

  double longest() {
    return limits.get(limits.size() - 1);
  }

  /** Where results and what the runs write go. */
  Path out() {
    return home.resolve("target/bench").resolve(name);
  }

  Path pack() {
    return recipe.isEmpty() ? home.resolve(SAMPLE) : out().resolve("pack");
  }

  Path model() {
    return out().resolve("model.mps");
  }

  /** The allocation of the run with the shortest limit. */
  Path start() {
    return runOf(limits.get(0)).resolve("allocation.csv");
  }

  Path runOf(double limit) {
    return out().resolve("plan-" + Math.round(limit));
  }

  /** Makes the pack; empty where there is nothing to make. */
  List<String> making() {
    if (recipe.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>(recipe);
    words.set(0, home.resolve(recipe.get(0)).toString());
    words.set(1, home.resolve(recipe.get(1)).toString());
    words.add(2, pack().toString());
    return words;
  }

  /** One of the program's own commands. */
  Command placewright(double mostSeconds, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(home.resolve("scripts/placewright").toString());
    words.addAll(List.of(arguments));
    return new Command(words, Command.NEVER, mostSeconds);
  }
}
