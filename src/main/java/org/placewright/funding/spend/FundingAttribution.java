package org.placewright.funding.spend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.placewright.funding.spend.PaidRow.By;
import org.placewright.funding.spend.PaidRow.Side;
import org.placewright.quantity.Apportionment;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.register.Specialty;

/** Pairs less spend with more, in one area and financial year, until nothing is left of either. */
final class FundingAttribution {
  private static final int NONE = -1;
  private static final int PLACES_DECIMALS = 4;
  private static final long PARTS_OF_A_PLACE = 10_000;
  private final SpendChange change;
  private final List<String> funds;
  private final List<String> specialties;

  /** By fund and specialty, pence not yet paired. */
  private final long[][] freed;

  private final long[][] used;
  private final List<Pair> pairs = new ArrayList<>();

  FundingAttribution(SpendChange change, Scenario scenario) {
    this.change = change;
    funds = scenario.money().funds().stream().map(Fund::id).toList();
    specialties = scenario.register().specialties().stream().map(Specialty::id).toList();
    freed = part(-1);
    used = part(1);
  }

  private long[][] part(int sign) {
    return Arrays.stream(change.pence())
        .map(row -> Arrays.stream(row).map(pence -> Math.max(0, sign * pence)).toArray())
        .toArray(long[][]::new);
  }

  /** An amount from a specialty to a specialty, either of which may be none but a word. */
  private record Pair(By by, End from, End to, long pence) {}

  private record End(int fund, int specialty, String word) {}

  private static long sum(long... pence) {
    return Arrays.stream(pence).sum();
  }

  /** Pairs what one fund sets free with what another uses, each specialty in its proportion. */
  long pairUp(By by, int from, int to, long most) {
    long amount = Math.min(most, Math.min(sum(freed[from]), sum(used[to])));
    long[] out = Apportionment.of(amount, freed[from]);
    long[] in = Apportionment.of(amount, used[to]);
    for (int s = 0; s < out.length; s++) {
      freed[from][s] -= out[s];
      used[to][s] -= in[s];
    }
    for (int s = 0; s < out.length; s++) {
      // No part is above what is left of its weight, so that both margins come out exactly.
      long[] parts = Apportionment.of(out[s], in);
      for (int t = 0; t < parts.length; t++) {
        in[t] -= parts[t];
        pair(by, new End(from, s, ""), new End(to, t, ""), parts[t]);
      }
    }
    return amount;
  }

  private void pair(By by, End from, End to, long pence) {
    if (pence > 0) {
      pairs.add(new Pair(by, from, to, pence));
    }
  }

  /** Pairs what a virement moved: what was set free first, then what the giver had to spare. */
  void vire(int from, int to, long moved) {
    long left = moved - pairUp(By.VIREMENT, from, to, moved);
    pay(By.VIREMENT, new End(from, NONE, "(headroom)"), to, left);
  }

  /** Pairs what was carried in with what is used, or what is set free with what is carried out. */
  void carry(int fund, long carried, boolean in) {
    if (in) {
      pay(By.CARRIED, new End(fund, NONE, "(carried in)"), fund, carried);
    } else {
      keep(By.CARRIED, fund, new End(fund, NONE, "(carried out)"), carried);
    }
  }

  private void pay(By by, End from, int to, long most) {
    long[] in = Apportionment.of(Math.min(most, sum(used[to])), used[to]);
    for (int s = 0; s < in.length; s++) {
      used[to][s] -= in[s];
      pair(by, from, new End(to, s, ""), in[s]);
    }
  }

  private void keep(By by, int from, End to, long most) {
    long[] out = Apportionment.of(Math.min(most, sum(freed[from])), freed[from]);
    for (int s = 0; s < out.length; s++) {
      freed[from][s] -= out[s];
      pair(by, new End(from, s, ""), to, out[s]);
    }
  }

  /** All pairs, the rest paid out of headroom or left unspent. */
  List<PaidRow> rows() {
    for (int f = 0; f < funds.size(); f++) {
      pay(By.HEADROOM, new End(f, NONE, "(headroom)"), f, Long.MAX_VALUE);
      keep(By.HEADROOM, f, new End(f, NONE, "(unspent)"), Long.MAX_VALUE);
    }
    long[] fewer = places(Pair::from, -1);
    long[] more = places(Pair::to, 1);
    List<PaidRow> rows = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Side from = side(pair.from(), fewer[i]);
      Pounds amount = new Pounds(pair.pence());
      rows.add(
          new PaidRow(
              change.sha(), change.year(), pair.by(), from, side(pair.to(), more[i]), amount));
    }
    return rows;
  }

  /** For each pair its part of the places of the specialty at one end, by its pence. */
  private long[] places(Function<Pair, End> which, int sign) {
    Map<End, List<Integer>> byEnd = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      End end = which.apply(pairs.get(i));
      if (end.specialty() != NONE) {
        byEnd.computeIfAbsent(end, unused -> new ArrayList<>()).add(i);
      }
    }
    long[] parts = new long[pairs.size()];
    byEnd.forEach(
        (end, its) -> {
          long places = sign * change.places()[end.fund()][end.specialty()];
          long[] weights = its.stream().mapToLong(i -> pairs.get(i).pence()).toArray();
          long[] shares = Apportionment.of(Math.abs(places) * PARTS_OF_A_PLACE, weights);
          for (int i = 0; i < shares.length; i++) {
            parts[its.get(i)] = Long.signum(places) * shares[i];
          }
        });
    return parts;
  }

  private Side side(End end, long partsOfAPlace) {
    String what = end.specialty() == NONE ? end.word() : specialties.get(end.specialty());
    return new Side(
        funds.get(end.fund()), what, BigDecimal.valueOf(partsOfAPlace, PLACES_DECIMALS));
  }
}
