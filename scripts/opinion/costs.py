"""What training costs, to the penny (`models/costs.md`). All amounts are whole pence.

    cost[f,j,i,y] = round( fill · index[f,y] · tariffs ) + Σ over components of round( fill · index · component )
"""

from fractions import Fraction

from .intakes import base_trainees
from .pack import any_of, most_specific, number
from .training import components, course


def to_penny(amount):
    """Pounds as whole pence, halves to the even one."""
    return round(amount * 100)


class Costs:
    """Unit costs and committed spend of a pack; `in_force` picks rows of the curriculum."""

    def __init__(self, pack, in_force=None):
        self.pack, self.in_force = pack, in_force
        self.funds = sorted(r["fund"] for r in pack.rows("funds"))
        month = pack.month
        self.part = Fraction(16 - month, 12) if month >= 4 else Fraction(4 - month, 12)
        self.behind = 0 if month >= 4 else 1
        self.known, self.of_index = {}, {}

    def financial_year(self, intake):
        """The financial year in which the intake of a year begins."""
        return intake - self.behind

    def index(self, fund, year):
        """Π of 1 + rate from the year after `price_year` on; 1 over it before."""
        if (fund, year) not in self.of_index:
            value, price_year = Fraction(1), self.pack.price_year
            for v in range(min(year, price_year) + 1, max(year, price_year) + 1):
                row = most_specific(self.pack.rows("uplift"),
                                    {"fund": fund, "financial_year": str(v)})
                value *= 1 + (number(row["rate"]) if row else 0)
            self.of_index[fund, year] = value if year >= price_year else 1 / value
        return self.of_index[fund, year]

    def tariff_row(self, fund, specialty, nth):
        """The tariff of a year of training; beyond the nominal years that of the last one."""
        def make():
            rows = [r for r in self.pack.rows("tariffs") if r["fund"] == fund]
            length = int(Fraction(self.pack.specialties[specialty]["training_years"]))
            wanted = {"specialty": specialty, "year_of_training": str(nth)}
            row = most_specific(rows, wanted)
            if row is None and nth > length:
                row = most_specific(rows, {**wanted, "year_of_training": str(length)})
            return row
        return self.pack.once(("tariff", fund, specialty, nth), make)

    def tariff(self, fund, specialty, nth, factor):
        row = self.tariff_row(fund, specialty, nth) if nth > 0 else None
        if row is None:
            return Fraction(0)
        return number(row["gbp_per_trainee_year"]) * (1 if row["market_forces"] == "no" else factor)

    def taught(self, specialty, nth, year):
        key = ("taught", self.in_force is None, specialty, nth, year)
        return self.pack.once(key, lambda: components(
            self.pack, specialty, nth, year, self.in_force))

    def parts(self, fund, specialty, intake, year, factor, start=0):
        """(tariffs, component to money) of one in training `start` years after the intake, in
        the prices of the financial year; pounds, not rounded."""
        one = course(self.pack, specialty, intake)
        k = year - self.financial_year(intake)
        tariffs, by_component = Fraction(0), {}
        for when, part in ((k, self.part), (k - 1, 1 - self.part)):
            if when < start:
                continue
            heads = part * one.at(when, start)[1]
            if not heads:
                continue
            tariffs += heads * self.tariff(fund, specialty, when + 1, factor)
            for row in self.taught(specialty, when + 1, intake + when):
                if row["fund"] == fund:
                    name = row["component"]
                    by_component[name] = by_component.get(name, Fraction(0)) \
                        + heads * number(row["gbp_per_trainee_year"])
        index = self.index(fund, year)
        return tariffs * index, {c: money * index for c, money in by_component.items()}

    def factor(self, programme):
        provider = self.pack.providers[self.pack.programmes[programme]["provider"]]
        return number(provider["market_forces_factor"], Fraction(1))

    def place(self, fund, programme, intake, year):
        """What one place costs a fund in a financial year, in pence."""
        row = self.pack.programmes[programme]
        key = (fund, row["specialty"], row["deanery"], self.factor(programme), intake, year)
        if key not in self.known:
            fill = self.pack.fill_of(programme)
            tariffs, taught = self.parts(fund, row["specialty"], intake, year, key[3])
            self.known[key] = to_penny(fill * tariffs) \
                + sum(to_penny(fill * money) for money in taught.values())
        return self.known[key]

    def years_of(self, intake, specialty):
        """The financial years in which a place of an intake can cost anything."""
        begin = self.financial_year(intake)
        return range(begin, begin + course(self.pack, specialty, intake).longest + 1)

    def committed(self):
        """Spend that no plan changes: (fund, specialty, deanery, year) to pence."""
        if "committed" not in self.known:
            exact = {}
            for (specialty, deanery), groups in base_trainees(self.pack).items():
                factor = self.mean_factor(specialty, deanery)
                for nth, heads in groups:
                    self.follow(exact, specialty, deanery, self.pack.base - nth + 1, nth - 1,
                                heads, factor)
            for (name, intake), row in self.pack.intakes.items():
                if self.pack.base < intake < self.pack.first and name in self.pack.programmes:
                    of = self.pack.programmes[name]
                    self.follow(exact, of["specialty"], of["deanery"], intake, 0,
                                number(row["entrants"]), self.factor(name))
            found = {}
            for (fund, specialty, deanery, year, _), money in exact.items():
                key = (fund, specialty, deanery, year)
                found[key] = found.get(key, 0) + to_penny(money)
            self.known["committed"] = found
        return self.known["committed"]

    def follow(self, exact, specialty, deanery, intake, start, heads, factor):
        one = course(self.pack, specialty, intake)
        begin = self.financial_year(intake)
        for year in range(begin + start, begin + max(one.longest, start + 1) + 1):
            for fund in self.funds:
                tariffs, taught = self.parts(fund, specialty, intake, year, factor, start)
                for name, money in [("", tariffs), *taught.items()]:
                    key = (fund, specialty, deanery, year, name)
                    exact[key] = exact.get(key, Fraction(0)) + heads * money

    def mean_factor(self, specialty, deanery):
        """The mean of the programmes' factors by baseline places; 1 where none has any."""
        names = [n for n in self.pack.of.get(specialty, [])
                 if self.pack.programmes[n]["deanery"] == deanery]
        places = sum(self.pack.baseline(n) for n in names)
        if not places:
            return Fraction(1)
        return sum(self.pack.baseline(n) * self.factor(n) for n in names) / places


class Money:
    """Spend of given places: planned, carried on and committed (`outputs/spend.md`)."""

    def __init__(self, pack, costs, places):
        self.pack, self.costs = pack, costs
        self.planned, self.carried_on = {}, {}
        self.sorted_out = {}
        for name, row in pack.programmes.items():
            for intake in range(pack.first, pack.horizon + 1):
                count = places(name, intake)
                if count:
                    self.add(name, row, intake, count)

    def add(self, name, row, intake, count):
        into = self.planned if intake in self.pack.planned else self.carried_on
        for year in self.costs.years_of(intake, row["specialty"]):
            for fund in self.costs.funds:
                pence = count * self.costs.place(fund, name, intake, year)
                if pence:
                    key = (fund, name, year)
                    into[key] = into.get(key, 0) + pence

    def total(self, table, fund, chosen, year):
        """The sum over programmes for which `chosen` holds."""
        known = self.sorted_out.setdefault(id(table), {})
        if not known:
            for (one, name, when), pence in table.items():
                known.setdefault((one, when), []).append((self.pack.programmes[name], pence))
        return sum(pence for row, pence in known.get((fund, year), []) if chosen(row))


def budget(pack, fund, sha, year):
    """`budgets.csv` in pence: the row of the year or the last one before it; None before."""
    rows = {int(Fraction(r["financial_year"])): r for r in pack.once(
        "budgets", lambda: by_fund_and_sha(pack)).get((fund, sha), [])}
    begun = [known for known in rows if known <= year]
    return to_penny(number(rows[max(begun)]["amount_gbp"])) if begun else None


def by_fund_and_sha(pack):
    found = {}
    for row in pack.rows("budgets"):
        found.setdefault((row["fund"], row["sha"]), []).append(row)
    return found


def committed_of(pack, costs, fund, chosen, year):
    """Committed spend of the deaneries for which `chosen` holds."""
    if "by year" not in costs.known:
        costs.known["by year"] = found = {}
        for (f, _, deanery, y), pence in costs.committed().items():
            found.setdefault((f, y), []).append((pack.deaneries[deanery], pence))
    return sum(pence for deanery, pence in costs.known["by year"].get((fund, year), [])
               if chosen(deanery))


def by_sha(pack, costs, money):
    """(fund, SHA, financial year) to [committed, planned, carried on]; pence."""
    found = {}
    def add(key, at, pence):
        found.setdefault(key, [0, 0, 0])[at] += pence
    for (fund, _, deanery, year), pence in costs.committed().items():
        add((fund, pack.deaneries[deanery]["sha"], year), 0, pence)
    for at, table in ((1, money.planned), (2, money.carried_on)):
        for (fund, name, year), pence in table.items():
            add((fund, pack.programmes[name]["sha"], year), at, pence)
    return found
