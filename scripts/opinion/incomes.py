"""Who receives the money: bills and providers' incomes (`models/provider-income.md`). Whole pence.

    after = before − portable(carried on) + portable(plan),   with = before + round( effect · (after − before) )
"""

from fractions import Fraction
from math import floor

from .costs import to_penny
from .intakes import base_trainees, carried_places
from .pack import most_specific, number
from .report import Check, pence
from .training import course

UNPLACED = "(unplaced)"


def shared(total, weights):
    """Whole pence by largest remainder, of equals to the first: (key, weight) to pence."""
    whole = sum(weight for _, weight in weights)
    if not whole:
        return {key: 0 for key, _ in weights}
    exact = [total * Fraction(weight) / whole for _, weight in weights]
    parts = [floor(part) for part in exact]
    order = sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], i))
    for i in order[:total - sum(parts)]:
        parts[i] += 1
    return {key: part for (key, _), part in zip(weights, parts)}


class Portable:
    """What of a place's cost, and of committed spend, follows the trainees."""

    def __init__(self, pack, costs):
        self.pack, self.costs, self.known = pack, costs, {}

    def share(self, fund, specialty, nth):
        row = self.costs.tariff_row(fund, specialty, nth) if nth > 0 else None
        return number(row["portable_share"], Fraction(1)) if row else Fraction(0)

    def parts(self, fund, specialty, intake, year, factor, start=0):
        """(tariffs, component to money) as `Costs.parts`, each times its share."""
        costs, one = self.costs, course(self.pack, specialty, intake)
        k = year - costs.financial_year(intake)
        tariffs, taught = Fraction(0), {}
        for when, part in ((k, costs.part), (k - 1, 1 - costs.part)):
            if when < start:
                continue
            heads = part * one.at(when, start)[1]
            share = self.share(fund, specialty, when + 1) if heads else 0
            if not share:
                continue
            tariffs += heads * share * costs.tariff(fund, specialty, when + 1, factor)
            for row in costs.taught(specialty, when + 1, intake + when):
                if row["fund"] == fund:
                    name = row["component"]
                    taught[name] = taught.get(name, Fraction(0)) \
                        + heads * share * number(row["gbp_per_trainee_year"])
        index = costs.index(fund, year)
        return tariffs * index, {name: money * index for name, money in taught.items()}

    def place(self, fund, name, intake, year):
        row, factor = self.pack.programmes[name], self.costs.factor(name)
        key = (fund, row["specialty"], row["deanery"], factor, intake, year)
        if key not in self.known:
            fill = self.pack.fill_of(name)
            tariffs, taught = self.parts(fund, row["specialty"], intake, year, factor)
            self.known[key] = to_penny(fill * tariffs) \
                + sum(to_penny(fill * money) for money in taught.values())
        return self.known[key]


class Bills:
    """Bills and what of them is portable: (programme, deanery, year, fund) to [pence, portable]."""

    def __init__(self, world):
        self.pack, self.costs = world.pack, world.costs
        self.portable = Portable(self.pack, self.costs)
        self.committed = self.of_committed()
        last = max(max(self.costs.years_of(i, row["specialty"]))
                   for row in self.pack.programmes.values() for i in self.pack.planned)
        begin = self.costs.financial_year(self.pack.first)
        self.years = [year for year in range(begin, last + 1) if self.costs_anything(year)]

    def costs_anything(self, year):
        return any(self.costs.place(fund, name, intake, year)
                   for name, row in self.pack.programmes.items() for intake in self.pack.planned
                   if year in self.costs.years_of(intake, row["specialty"])
                   for fund in self.costs.funds)

    def of_committed(self):
        """Committed spend by programme; the exact parts make the weights."""
        pack, exact, portable = self.pack, {}, {}
        for (specialty, deanery), groups in base_trainees(pack).items():
            names = [n for n in pack.of.get(specialty, [])
                     if pack.programmes[n]["deanery"] == deanery]
            places = sum(pack.baseline(n) for n in names)
            shares = {n: Fraction(pack.baseline(n), places) for n in names} if places \
                else {UNPLACED: Fraction(1)}
            factor = self.costs.mean_factor(specialty, deanery)
            for nth, heads in groups:
                self.follow(exact, portable, (specialty, deanery), shares,
                            pack.base - nth + 1, nth - 1, heads, factor)
        for (name, intake), row in pack.intakes.items():
            if pack.base < intake < pack.first and name in pack.programmes:
                of = pack.programmes[name]
                self.follow(exact, portable, (of["specialty"], of["deanery"]),
                            {name: Fraction(1)}, intake, 0, number(row["entrants"]),
                            self.costs.factor(name))
        found, order = {}, list(pack.programmes) + [UNPLACED]
        for key, total in self.costs.committed().items():
            fund, specialty, deanery, year = key
            parts = exact.get(key, {})
            weights = [(name, parts[name]) for name in order if name in parts]
            pennies = shared(total, weights)
            moving = sum(to_penny(money) for money in portable.get(key, {}).values())
            carried = shared(moving, [(name, pennies[name]) for name, _ in weights])
            for name in pennies:
                into = found.setdefault((name, deanery, year, fund), [0, 0])
                into[0] += pennies[name]
                into[1] += carried[name]
        return found

    def follow(self, exact, portable, cell, shares, intake, start, heads, factor):
        specialty, deanery = cell
        one = course(self.pack, specialty, intake)
        begin = self.costs.financial_year(intake)
        for year in range(begin + start, begin + max(one.longest, start + 1) + 1):
            for fund in self.costs.funds:
                key = (fund, specialty, deanery, year)
                tariffs, taught = self.costs.parts(fund, specialty, intake, year, factor, start)
                money = heads * (tariffs + sum(taught.values()))
                if money:
                    mine = exact.setdefault(key, {})
                    for name, share in shares.items():
                        if share:
                            mine[name] = mine.get(name, Fraction(0)) + share * money
                tariffs, taught = self.portable.parts(fund, specialty, intake, year, factor, start)
                for name, money in [("", tariffs), *taught.items()]:
                    of = portable.setdefault(key, {})
                    of[name] = of.get(name, Fraction(0)) + heads * money

    def of(self, places):
        """The bills of a plan, in the years in which a planned intake costs anything."""
        found = {key: list(amounts) for key, amounts in self.committed.items()
                 if key[2] in self.years}
        for name, row in self.pack.programmes.items():
            for intake in range(self.pack.first, self.pack.horizon + 1):
                count = places(name, intake)
                for year in self.costs.years_of(intake, row["specialty"]) if count else ():
                    for fund in self.costs.funds if year in self.years else ():
                        into = found.setdefault((name, row["deanery"], year, fund), [0, 0])
                        into[0] += count * self.costs.place(fund, name, intake, year)
                        into[1] += count * self.portable.place(fund, name, intake, year)
        return found


def incomes_of(world):
    """(bills of the plan, bills of carrying on); made once."""
    def make():
        bills = Bills(world)
        return bills, bills.of(world.places), bills.of(carried_places(world.pack))
    return world.pack.once("bills", make)


def bills(world):
    check = Check("bills.csv")
    _, plan, _ = incomes_of(world)
    seen = set()
    for row in world.printed("bills"):
        key = (row["programme"], row["deanery"], int(row["financial_year"]), row["fund"])
        seen.add(key)
        where = f"bills.csv:{row['#']} {'/'.join(map(str, key))} "
        mine = plan.get(key, [0, 0])
        check.exact(where + "gbp", pence(row["gbp"]), mine[0])
        check.exact(where + "portable_gbp", pence(row["portable_gbp"]), mine[1])
    for key, mine in plan.items():
        if mine[0] and world.shows_money(key[2]):
            check.exact(f"bills.csv has a row of {key}", key in seen, True)
    return check


def effect(pack, year):
    rows = {int(Fraction(r["financial_year"])): number(r["share"]) for r in pack.rows("transition")}
    begun = [known for known in rows if known <= year]
    if not rows:
        return Fraction(1)
    return rows[max(begun)] if begun else Fraction(0)


def floor_share(pack, provider, year):
    row = most_specific(pack.rows("income_floors"),
                        {"provider": provider, "financial_year": str(year)})
    return number(row["floor_share"]) if row else None


def by_provider(world):
    """(provider, deanery, year) to fund to [before, bill, after, with]; and the bills' years."""
    pack = world.pack
    bills_of, plan, carried = incomes_of(world)
    found = {}
    for key in plan.keys() | carried.keys():
        name, deanery, year, fund = key
        provider = pack.programmes[name]["provider"] if name != UNPLACED else UNPLACED
        mine, base = plan.get(key, [0, 0]), carried.get(key, [0, 0])
        sums = found.setdefault((provider, deanery, year), {}).setdefault(fund, [0, 0, 0])
        for at, amount in enumerate((base[0], mine[0], base[0] - base[1] + mine[1])):
            sums[at] += amount
    for (_, _, year), funds in found.items():
        for sums in funds.values():
            sums.append(sums[0] + round(effect(pack, year) * (sums[2] - sums[0])))
    return found


def least(pack, key, funds):
    share = floor_share(pack, key[0], key[2])
    return None if share is None else floor(share * sum(sums[0] for sums in funds.values()))


def provider_income(world):
    check, pack = Check("provider_income.csv"), world.pack
    mine = by_provider(world)
    seen = set()
    for row in world.printed("provider_income"):
        key = (row["provider"], row["deanery"], int(row["financial_year"]))
        seen.add(key)
        where = f"provider_income.csv:{row['#']} {'/'.join(map(str, key))} "
        funds = mine.get(key, {})
        before, bill, after, received = (sum(s[at] for s in funds.values()) for at in range(4))
        limit = least(pack, key, funds)
        top = max(0, (limit or 0) - received)
        told = {"before_gbp": before, "bill_gbp": bill, "fixed_gbp": after - bill,
                "after_gbp": after, "with_transition_gbp": received, "top_up_gbp": top,
                "income_gbp": received + top}
        for column, amount in told.items():
            check.exact(where + column, pence(row[column]), amount)
        check.exact(where + "floor_gbp", row["floor_gbp"] and pence(row["floor_gbp"]),
                    "" if limit is None else limit)
        change = Fraction(received + top - before, before) if before else None
        check.number(where + "change_share", row["change_share"], change)
        state = "destabilised" if top else "steady" if received == before \
            else "grows" if received > before else "falls"
        check.exact(where + "state", row["state"], state)
    for key, funds in mine.items():
        if any(any(sums) for sums in funds.values()):
            check.exact(f"provider_income.csv has a row of {key}", key in seen, True)
    return check


def income_balance(world):
    check, pack = Check("income_balance.csv"), world.pack
    sums, tops = {}, {}
    for key, funds in by_provider(world).items():
        sha, year = pack.deaneries[key[1]]["sha"], key[2]
        for fund, (before, bill, after, received) in funds.items():
            into = sums.setdefault((fund, sha, year), [0, 0, 0])
            for at, amount in enumerate((bill, after - bill, received - after)):
                into[at] += amount
        top = max(0, (least(pack, key, funds) or 0) - sum(s[3] for s in funds.values()))
        tops[sha, year] = tops.get((sha, year), 0) + top
    for row in world.printed("income_balance"):
        sha, year = row["sha"], int(row["financial_year"])
        where = f"income_balance.csv:{row['#']} {row['fund']}/{sha}/{year} "
        if row["fund"] == "(top-up)":
            mine = [0, 0, 0, tops.get((sha, year), 0)]
        else:
            mine = sums.get((row["fund"], sha, year), [0, 0, 0]) + [0]
        for column, amount in zip(("spend", "fixed", "transition", "top_up"), mine):
            check.exact(where + column, pence(row[column + "_gbp"]), amount)
        check.exact(where + "income", pence(row["income_gbp"]), sum(mine))
    return check
