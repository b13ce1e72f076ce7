"""Who enters, and the competition for higher specialties (`models/supply.md`, `models/training.md`).

    candidates(t) = completers(t) + others(t) + r(t − 1) · max(0, candidates(t − 1) − entrants(t − 1))
"""

from fractions import Fraction

from .pack import any_of, number
from .training import course


def cores(pack):
    """Each core specialty with the higher ones that are entered from it."""
    def make():
        found = {}
        for row in pack.rows("stages"):
            found.setdefault(row["entered_from"], []).append(row["specialty"])
        return {core: sorted(higher) for core, higher in sorted(found.items())}
    return pack.once("cores", make)


def candidates_row(pack, core, year):
    """(others, reapply share) of a year: its row, that for any, or the last one before it."""
    rows = [r for r in pack.rows("candidates") if r["core"] == core]
    dated = {int(Fraction(r["year"])): r for r in rows if not any_of(r["year"])}
    row = dated.get(year) or next((r for r in rows if any_of(r["year"])), None)
    begun = [known for known in dated if known <= year]
    if row is None and begun:
        row = dated[max(begun)]
    if row is None:
        return Fraction(0), Fraction(0)
    return number(row["other_candidates"]), number(row["reapply_share"], Fraction(0))


def base_trainees(pack):
    """Trainees in post: (specialty, deanery) to [(year of training, heads)]."""
    def make():
        cells = {}
        for row in pack.rows("trainees"):
            cells.setdefault((row["specialty"], row["deanery"]), []).append(
                (int(Fraction(row["year_of_training"])), number(row["headcount"])))
        return cells
    return pack.once("trainees", make)


class Entrants:
    """Entrants by specialty, deanery and year after the base year.

    `places(programme, year)` gives whole places of the planned intakes and after them. With
    `carried_on`, intakes of higher specialties are cut where candidates are too few.
    """

    def __init__(self, pack, places, carried_on, cut_after=None):
        self.pack, self.places = pack, places
        self.heads, self.wanted_places = {}, {}
        self.stages = {}
        self.higher = {name for names in cores(pack).values() for name in names}
        for year in range(pack.base + 1, pack.horizon + 1):
            for name in pack.programmes:
                self.enter(name, year)
            for core, names in cores(pack).items():
                cut = carried_on and year >= pack.first
                self.compete(core, names, year, cut)
                if cut_after and year > pack.last:
                    for name in names:
                        for deanery in pack.deaneries:
                            self.heads[name, deanery, year] = cut_after.get(name, deanery, year)

    def enter(self, name, year):
        pack, row = self.pack, self.pack.programmes[name]
        if year < pack.first:
            intake = pack.intakes.get((name, year))
            heads = number(intake["entrants"]) if intake else Fraction(0)
            places = pack.places(name, year)
        else:
            places = self.places(name, year)
            heads = places * pack.fill_of(name)
        key = (row["specialty"], row["deanery"], year)
        self.heads[key] = self.heads.get(key, Fraction(0)) + heads
        self.wanted_places[key] = self.wanted_places.get(key, 0) + places

    def get(self, specialty, deanery, year):
        return self.heads.get((specialty, deanery, year), Fraction(0))

    def completers(self, specialty, year, deanery=None):
        """Who completes in the year to the intake of `year`, of trainees and all intakes."""
        pack, total = self.pack, Fraction(0)
        for (name, where), groups in base_trainees(pack).items():
            if name == specialty and deanery in (None, where):
                for nth, heads in groups:
                    start = nth - 1
                    one = course(pack, name, pack.base - start)
                    total += heads * one.at(start + year - pack.base, start)[2]
        for where in pack.deaneries if deanery is None else [deanery]:
            for intake in range(pack.base + 1, year):
                heads = self.get(specialty, where, intake)
                if heads:
                    one = course(pack, specialty, intake)
                    if year - intake <= one.longest:
                        total += heads * one.at(year - intake)[2]
        return total

    def compete(self, core, names, year, cut):
        pack = self.pack
        completing = self.completers(core, year)
        others, _ = candidates_row(pack, core, year)
        again = Fraction(0)
        if (core, year - 1) in self.stages:
            before = self.stages[core, year - 1]
            _, reapply = candidates_row(pack, core, year - 1)
            again = reapply * max(0, before["candidates"] - before["entrants"])
        candidates = completing + others + again
        wanted = sum(self.get(n, d, year) for n in names for d in pack.deaneries)
        if cut and wanted > candidates:
            for name in names:
                for deanery in pack.deaneries:
                    self.heads[name, deanery, year] = \
                        self.get(name, deanery, year) * candidates / wanted
        entrants = sum(self.get(n, d, year) for n in names for d in pack.deaneries)
        self.stages[core, year] = {"completers": completing, "others": others, "again": again,
                                   "candidates": candidates, "wanted": wanted,
                                   "entrants": entrants}


def plan_places(pack, plan, advised):
    """Places of a plan in its intakes, and what carries on after the last of them."""
    def places(name, year):
        if year in pack.planned:
            return plan[name, year]
        if pack.after == "baseline":
            return pack.baseline(name)
        if pack.after == "advice":
            return advised[name]
        extra = max(0, pack.promised(name, pack.last) - pack.baseline(name))
        return plan[name, pack.last] - extra
    return places


def carried_places(pack):
    """The baseline carried on; a promise is a floor in its own year."""
    return lambda name, year: pack.carried_on(name, year)
