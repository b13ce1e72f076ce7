"""Demand: who will be needed (`models/demand.md`).

    D(t) = own(t) + taken(t) − given(t),    own(t) = N(t) · Π over groups of G(t)
"""

from fractions import Fraction

from . import methods
from .pack import any_of, most_specific, number


class Demand:
    """Demand of every specialty, deanery and year, at central rates."""

    def __init__(self, pack):
        self.pack = pack
        self.known = {}

    def at(self, specialty, deanery, year):
        """Demand in FTE, after shifts."""
        key = (specialty, deanery, year)
        if key not in self.known:
            own = self.own(*key)
            self.known[key] = own - own * self.moved(*key) + self.taken(*key)
        return self.known[key]

    def country(self, specialty, year):
        return sum(self.at(specialty, d, year) for d in self.pack.deaneries)

    def own(self, specialty, deanery, year):
        """N(t) · Π G(t): the demand before any shift."""
        def make():
            row = most_specific(self.pack.rows("demand_methods"), {"specialty": specialty})
            method = row["method"] if row else "utilisation"
            need = methods.need(self, method, specialty, deanery, year)
            if row and row["drivers"] == "no":
                return need
            product, beside = 1.0, 0.0
            for group, factors in self.groups(specialty, deanery, year).items():
                change = sum(f - 1 for f in factors)
                if group == "population":
                    beside = change
                else:
                    product *= max(0.0, 1 + change)
            if beside:
                begin = methods.need(self, method, specialty, deanery, self.pack.base)
                ratio = need / begin if begin else 1.0
                need = begin * max(0.0, ratio + beside)
            return need * product
        return self.pack.once(("own", specialty, deanery, year), make)

    def groups(self, specialty, deanery, year):
        """The factors F(t) of all drivers and causes, by the group in which they add up."""
        pack, found = self.pack, {}
        causes = {}
        for row in pack.rows("demand_drivers"):
            if row["specialty"] in ("*", specialty) and row["deanery"] in ("*", deanery):
                causes.setdefault((row["driver"], row["cause"]), []).append(row)
        for cause, rows in sorted(causes.items()):
            factor, group = 1.0, None
            for t in range(pack.base + 1, year + 1):
                row = driver_row(rows, specialty, deanery, t)
                if row is None:
                    continue
                rate = float(number(row["central"]))
                additive = row["trend"] == "additive"
                factor = factor + rate if additive else factor * (1 + rate)
                group = row["group"] or ("additive", ) if additive else \
                    row["group"] or ("alone", cause)
            if group is not None:
                found.setdefault(group, []).append(factor)
        return found

    def shares(self, giver, deanery, year):
        """taker to (share of what is left that moves in this year, conversion)."""
        found = {}
        for taker in sorted({r["to_specialty"] for r in self.pack.rows("shifts")
                             if r["from_specialty"] == giver}):
            rows = [r for r in self.pack.rows("shifts")
                    if r["from_specialty"] == giver and r["to_specialty"] == taker
                    and int(Fraction(r["from_year"])) <= year <= int(Fraction(r["to_year"]))]
            row = most_specific(rows, {"deanery": deanery})
            if row:
                found[taker] = (float(number(row["central"])), float(number(row["fte_per_fte"])))
        return found

    def path(self, giver, deanery, year):
        """(left, taker to moved share, taker to moved share times its conversion) by a year."""
        left, moved, needed = 1.0, {}, {}
        for t in range(self.pack.base + 1, year + 1):
            shares = self.shares(giver, deanery, t)
            for taker, (share, conversion) in shares.items():
                moved[taker] = moved.get(taker, 0.0) + left * share
                needed[taker] = needed.get(taker, 0.0) + left * share * conversion
            left *= 1 - sum(share for share, _ in shares.values())
        return left, moved, needed

    def moved(self, specialty, deanery, year):
        return sum(self.path(specialty, deanery, year)[1].values())

    def taken(self, specialty, deanery, year):
        givers = {r["from_specialty"] for r in self.pack.rows("shifts")
                  if r["to_specialty"] == specialty}
        return sum(self.own(giver, deanery, year)
                   * self.path(giver, deanery, year)[2].get(specialty, 0.0)
                   for giver in sorted(givers))


def driver_row(rows, specialty, deanery, year):
    """The most specific row whose years contain the year; of equals the one that begins later."""
    holding = [r for r in rows if int(Fraction(r["from_year"])) <= year
               and (any_of(r["to_year"]) or year <= int(Fraction(r["to_year"])))]
    holding.sort(key=lambda r: -int(Fraction(r["from_year"])))
    return most_specific(holding, {"specialty": specialty, "deanery": deanery})
