package org.placewright.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aFund;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.LedgerRow;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/** Statements agree with each other to the penny, whatever is in the ledger. */
class RandomLedgerTest {
  private static final List<String> FUNDS = List.of("madel", "nmet", "sift");
  private static final List<String> SHAS = List.of("East SHA", "North SHA", "West SHA");
  private static final int LEDGERS = 60;

  /** A pack and a ledger of two years. */
  private record Case(Scenario scenario, List<LedgerRow> ledger) {
    List<PotYear> audit() {
      return Audit.of(scenario.money(), ledger);
    }

    List<Raid> raids() {
      return Raids.of(scenario, audit());
    }
  }

  private static Case random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ScenarioFixture builder = ScenarioFixture.minimal().without(Budget.class);
    for (String fund : FUNDS) {
      Share ringfenced = new Share(random.nextInt(101) / 100.0);
      Share limit = new Share(random.nextInt(21) / 100.0);
      builder.with(
          aFund().id(fund).name(fund).ringfencedShare(ringfenced).virementLimit(limit).build());
      for (String sha : SHAS) {
        for (int year = 2010; year <= 2011; year++) {
          Pounds amount = new Pounds(random.nextLong(1, 1_000_000));
          builder.with(new Budget(fund, sha, new FinancialYear(year), amount));
        }
      }
    }
    List<LedgerRow> ledger = new ArrayList<>();
    int rows = random.nextInt(1, 250);
    while (ledger.size() < rows) {
      ledger.add(row(random));
    }
    return new Case(builder.build(), Row.sorted(ledger));
  }

  private static LedgerRow row(SplittableRandom random) {
    String fund = FUNDS.get(random.nextInt(3));
    Entry entry = Entry.values()[random.nextInt(Entry.values().length)];
    String to =
        switch (entry) {
          case VIREMENT -> FUNDS.get((FUNDS.indexOf(fund) + 1 + random.nextInt(2)) % 3);
          case DIVERSION -> "purpose " + random.nextInt(3);
          default -> "";
        };
    return new LedgerRow(
        fund,
        SHAS.get(random.nextInt(3)),
        new FinancialYear(2010).month(random.nextInt(24)),
        entry,
        to,
        new Pounds(random.nextLong(0, 90_000)));
  }

  private static long sum(List<Raid> raids, Function<Raid, Pounds> amount) {
    return raids.stream().mapToLong(raid -> amount.apply(raid).pence()).sum();
  }

  @Test
  void monthsAddUpToTheYearAndNothingAppearsOrVanishes() {
    for (int seed = 0; seed < LEDGERS; seed++) {
      for (PotYear pot : random(seed).audit()) {
        Movement sum =
            pot.months().stream().map(Statement::own).reduce(Movement.NONE, Movement::plus);
        Statement last = pot.last();
        assertEquals(sum, last.toDate());
        for (Statement each : pot.months()) {
          Movement m = each.toDate();
          Pounds in = pot.pot().budget().plus(m.broughtForward()).plus(m.virement());
          Pounds out = m.spend().plus(m.diverted()).plus(m.carriedForward());
          assertEquals(in, out.plus(each.remaining()));
          assertEquals(
              pot.pot().budget(), each.held().plus(each.permitted()).plus(each.overRingfence()));
          assertTrue(each.permitted().compareTo(pot.pot().free()) <= 0);
        }
        if (last.closed()) {
          assertEquals(last.remaining(), last.unspent().minus(last.overspent()));
        }
      }
    }
  }

  @Test
  void everyPennyOfTheLedgerIsInTheStatements() {
    for (int seed = 0; seed < LEDGERS; seed++) {
      Case each = random(seed);
      for (Entry entry : List.of(Entry.SPEND, Entry.DIVERSION, Entry.CARRY_FORWARD)) {
        long written =
            each.ledger().stream()
                .filter(row -> row.entry() == entry)
                .mapToLong(row -> row.amount().pence())
                .sum();
        long shown =
            each.audit().stream().mapToLong(pot -> of(entry, pot.last().toDate()).pence()).sum();
        assertEquals(written, shown);
      }
    }
  }

  private static Pounds of(Entry entry, Movement movement) {
    return switch (entry) {
      case SPEND -> movement.spend();
      case DIVERSION -> movement.diverted();
      default -> movement.carriedForward();
    };
  }

  @Test
  void shasAndFundsAddUpToAll() {
    List<Function<Raid, Pounds>> amounts =
        List.of(
            raid -> raid.money().budget(),
            raid -> raid.money().movement().spend(),
            raid -> raid.money().leftTraining(),
            raid -> raid.money().overspent(),
            raid -> raid.money().permitted(),
            raid -> raid.money().overRingfence(),
            raid -> raid.money().overVirement());
    for (int seed = 0; seed < LEDGERS; seed++) {
      List<Raid> all = random(seed).raids();
      for (FinancialYear year : all.stream().map(Raid::year).distinct().toList()) {
        List<Raid> raids = all.stream().filter(raid -> raid.year().equals(year)).toList();
        Raid whole = raids.get(raids.size() - 1);
        // Virement only moves money about.
        assertEquals(Pounds.ZERO, whole.money().movement().virement());
        for (Function<Raid, Pounds> amount : amounts) {
          long total = amount.apply(whole).pence();
          assertEquals(total, sum(raids.stream().filter(Raid::ofOnePot).toList(), amount));
          assertEquals(total, sum(parts(raids, Raid::fund, Raid::sha), amount));
          assertEquals(total, sum(parts(raids, Raid::sha, Raid::fund), amount));
        }
      }
    }
  }

  /** The sums in which one is any and the other is not. */
  private static List<Raid> parts(
      List<Raid> raids, Function<Raid, String> any, Function<Raid, String> named) {
    return raids.stream()
        .filter(raid -> any.apply(raid).equals(Wildcard.ANY))
        .filter(raid -> !named.apply(raid).equals(Wildcard.ANY))
        .toList();
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    for (int seed = 0; seed < 10; seed++) {
      Case each = random(seed);
      List<LedgerRow> shuffled = new ArrayList<>(each.ledger());
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(each.raids(), new Case(each.scenario(), shuffled).raids());
    }
  }
}
