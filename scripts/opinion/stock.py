"""People in post, in single years of age (`models/supply.md`).

    H[a+1,g,t+1] = H[a,g,t] · (1 − leave[a,g,t+1]) + completions + international + returners
    FTE[t] = Σ over a, g of H[a,g,t] · participation[a,g,t]
"""

from fractions import Fraction

from .pack import SEXES, any_of, number, straight_line

AGES = 132


def leaving_line(pack, specialty, sex, year):
    """The share of those of each age who are gone a year later; 1 from the last age given on."""
    def make():
        rates = pack.by_age("leaving", "annual_rate", specialty, sex, year)
        last = max((age for age, rate in enumerate(rates) if rate is not None), default=-1)
        return [1.0 if age >= last else float(rates[age] or 0) if age < len(rates) else 1.0
                for age in range(AGES)]
    return pack.once(("leave", specialty, sex, year), make)


def participation_line(pack, specialty, sex, year):
    def make():
        line = pack.by_age("participation", "fte_per_head", specialty, sex, year)
        return [float(line[a] or 0) if a < len(line) else 0.0 for a in range(AGES)]
    return pack.once(("work", specialty, sex, year), make)


def curve(points, at_zero):
    """A list of the shares at 0, 1, 2 … years up to the last point; straight between points."""
    points = {0: at_zero, **points}
    return [float(straight_line(points, n)) for n in range(max(points) + 1)]


def exit_curve(pack, specialty, sex):
    """The shares of the base year's staff who are still there after 0, 1, 2 … years, or None."""
    def make():
        groups = {}
        for row in pack.rows("exits"):
            key = (row["specialty"] or "*", row["sex"] or "*")
            groups.setdefault(key, {})[int(Fraction(row["years_from_base"]))] = \
                1 - number(row["cumulative_share"])
        for key in ((specialty, sex), (specialty, "*"), ("*", sex), ("*", "*")):
            if key in groups:
                return curve(groups[key], Fraction(1))
        return None
    return pack.once(("exit", specialty, sex), make)


def stay_curve(pack, specialty, sex, origin, joined):
    """The shares of those who join in a year who are there 0, 1, 2 … years later, or None."""
    def make():
        for name in (specialty, "*"):
            for one in (sex, "*"):
                for whence in (origin, "*"):
                    rows = [r for r in pack.rows("retention") if (r["specialty"] or "*") == name
                            and (r["sex"] or "*") == one and (r["origin"] or "*") == whence]
                    begun = {joined_from(r) for r in rows if joined_from(r) <= joined}
                    if begun:
                        return curve({int(Fraction(r["years_since_joining"])):
                                      number(r["share_still_working"]) for r in rows
                                      if joined_from(r) == max(begun)}, Fraction(1))
        return None
    return pack.once(("stay", specialty, sex, origin, joined), make)


def joined_from(row):
    return 0 if any_of(row["joined_from"]) else int(Fraction(row["joined_from"]))


class Stock:
    """The staff of one specialty in one deanery, from year to year."""

    def __init__(self, pack, specialty, year):
        self.pack, self.specialty, self.year = pack, specialty, year
        self.plain = {sex: [0.0] * AGES for sex in SEXES}
        self.on_curves = []
        self.joined = 0.0

    def begin(self, heads):
        """Takes in the staff of the base year: sex to heads by age."""
        for sex, line in heads.items():
            stays = exit_curve(self.pack, self.specialty, sex)
            if stays is None:
                self.plain[sex] = list(line)
            else:
                self.on_curves.append([sex, stays, 0, list(line), 1.0])

    def step(self, arrivals):
        """Goes on by one year; `arrivals` are (sex, age, heads, origin)."""
        self.year += 1
        for sex in SEXES:
            leave = leaving_line(self.pack, self.specialty, sex, self.year)
            old = self.plain[sex]
            self.plain[sex] = [0.0] + [old[a] * (1 - leave[a]) for a in range(AGES - 1)]
        going_on = []
        for sex, stays, n, line, left in self.on_curves:
            line = [0.0] + line[:-1]
            going_on.append([sex, stays, n + 1, line, stays[n + 1]])
        self.on_curves = going_on
        self.joined = 0.0
        groups = {}
        for sex, age, heads, origin in arrivals:
            stays = stay_curve(self.pack, self.specialty, sex, origin, self.year)
            if stays is None:
                self.plain[sex][age] += heads
                self.joined += heads
            else:
                line = groups.setdefault((sex, origin), [stays, [0.0] * AGES])[1]
                line[age] += heads
                self.joined += heads * stays[0]
        for (sex, _), (stays, line) in groups.items():
            self.on_curves.append([sex, stays, 0, line, stays[0]])
        self.merge()

    def merge(self):
        """Who has come to the end of a curve leaves at the rates of `leaving.csv` from now on."""
        still = []
        for group in self.on_curves:
            sex, stays, n, line, left = group
            if n == len(stays) - 1:
                for age in range(AGES):
                    self.plain[sex][age] += line[age] * left
            else:
                still.append(group)
        self.on_curves = still

    def heads(self, sex):
        return sum(self.plain[sex]) + sum(sum(line) * left for one, _, _, line, left
                                          in self.on_curves if one == sex)

    def fte(self):
        total = 0.0
        for sex in SEXES:
            work = participation_line(self.pack, self.specialty, sex, self.year)
            total += sum(h * w for h, w in zip(self.plain[sex], work) if h)
            for one, _, _, line, left in self.on_curves:
                if one == sex:
                    total += left * sum(h * w for h, w in zip(line, work) if h)
        return total


def base_heads(pack, specialty, deanery):
    """`workforce.csv`, each band spread evenly over its single years of age."""
    heads = {sex: [0.0] * AGES for sex in SEXES}
    for row in pack.once("workforce by cell", lambda: group_rows(pack.rows("workforce"))).get(
            (specialty, deanery), []):
        low, high = int(Fraction(row["age_from"])), int(Fraction(row["age_to"]))
        for age in range(low, high + 1):
            heads[row["sex"]][age] += float(number(row["headcount"]) / (high - low + 1))
    return heads


def group_rows(rows):
    cells = {}
    for row in rows:
        cells.setdefault((row["specialty"], row["deanery"]), []).append(row)
    return cells
