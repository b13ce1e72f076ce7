package org.placewright.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.lever.ScrutinyRow;
import org.placewright.commission.Commission;
import org.placewright.commission.CommissionLine;
import org.placewright.commission.CommissionTotals;
import org.placewright.commission.CommitmentStatus;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;

/**
 * A commission as its page looks at it.
 *
 * @param decided the whole plan
 * @param commission the part of it that this page is of
 * @param scrutiny the quality of what the whole plan buys
 * @param origin what the plan was made from
 */
record View(
    PlanReport decided, Commission commission, List<ScrutinyRow> scrutiny, PlanSource origin) {
  View {
    scrutiny = List.copyOf(scrutiny);
  }

  Horizon horizon() {
    return decided.brief().scenario().horizon();
  }

  /** What is commissioned now. */
  List<CommissionLine> committed() {
    return in(CommitmentStatus.COMMITTED);
  }

  /** What is planned after it, and again next year. */
  List<CommissionLine> indicative() {
    return in(CommitmentStatus.INDICATIVE);
  }

  private List<CommissionLine> in(CommitmentStatus standing) {
    return commission.lines().stream().filter(line -> line.standing() == standing).toList();
  }

  int lastCommitted() {
    return CommitmentStatus.lastCommitted(decided.brief().scenario());
  }

  /** The years of the intakes that are commissioned. */
  List<Integer> years() {
    return IntStream.rangeClosed(horizon().firstIntakeYear(), lastCommitted()).boxed().toList();
  }

  /** The years of the intakes that are indicative. */
  List<Integer> laterYears() {
    return IntStream.rangeClosed(lastCommitted() + 1, horizon().lastIntakeYear()).boxed().toList();
  }

  /** The intakes that are commissioned, as words. */
  String intakes() {
    return Figures.years(horizon().firstIntakeYear(), lastCommitted());
  }

  String who() {
    return commission.buyer().kind() == Commissioner.MEE
        ? "Medical Education England"
        : decided.brief().scenario().register().shaName(commission.buyer().id())
            + " Strategic Health Authority";
  }

  /** A lever's title, or its id where no card has it. */
  String title(String lever) {
    return decided.cards().stream()
        .filter(card -> card.id().equals(lever))
        .map(LeverCard::title)
        .findFirst()
        .orElse(lever);
  }

  CommissionTotals sums(List<CommissionLine> lines) {
    return CommissionTotals.of(lines);
  }

  /** Lines in groups, in the order of what they are grouped by. */
  static <K> Map<K, List<CommissionLine>> grouped(
      List<CommissionLine> lines, Function<CommissionLine, K> by, Comparator<K> order) {
    Map<K, List<CommissionLine>> groups = new TreeMap<>(order);
    for (CommissionLine line : lines) {
      groups.computeIfAbsent(by.apply(line), key -> new ArrayList<>()).add(line);
    }
    return groups;
  }

  Map<Specialty, List<CommissionLine>> bySpecialty() {
    return bySpecialty(committed());
  }

  static Map<Specialty, List<CommissionLine>> bySpecialty(List<CommissionLine> lines) {
    return grouped(
        lines,
        CommissionLine::specialty,
        Comparator.comparing(Specialty::name).thenComparing(Specialty::id));
  }

  Map<Deanery, List<CommissionLine>> byDeanery() {
    return grouped(
        committed(),
        CommissionLine::deanery,
        Comparator.comparing(Deanery::name).thenComparing(Deanery::id));
  }

  /** Whether anything was, is, or should be bought. */
  static boolean matters(CommissionTotals sums) {
    return sums.places() > 0 || sums.baseline() > 0 || sums.advised() > 0;
  }

  /** A change, with its sign; a dash for none, so that columns of small changes can be read. */
  static String change(long number) {
    if (number == 0) {
      return "–";
    }
    return number < 0 ? "−" + Figures.grouped(-number) : "+" + Figures.grouped(number);
  }

  /** Whole pounds, for reading; the files have the pence. */
  static String pounds(Pounds amount) {
    return "£" + Figures.wholePounds(amount);
  }
}
