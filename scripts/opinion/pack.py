"""A pack as a run read it: tables of text, numbers as exact fractions, wildcards and bands of ages.

Written from the pages of `src/site/markdown` alone; see `second-opinion.md` there.
"""

import csv
import gzip
import os
from fractions import Fraction

from .changes import overlay

DEFAULTS = {
    "discount_rate": "0.035", "intake_month": "8", "seed": "1", "terminal_years": "5",
    "ltft_fte": "0.6", "returner_age": "40", "surplus_price": "0.05", "quality_valid_years": "5",
    "after_last_intake": "plan", "committed_intakes": "2", "location_share": "0.5",
    "change_price": "0.5", "pool_price": "1", "resources_base": "carrying-on",
    "short_horizon": "no",
}

SEXES = ("F", "M")


class Row(dict):
    """A row of a table; a column that it does not have is empty."""

    def __missing__(self, column):
        return ""


def number(text, empty=None):
    """The exact value of a cell; `empty` where nothing stands in it."""
    return Fraction(text) if text not in (None, "") else empty


def read_rows(path):
    """The rows of a CSV file as dictionaries with their line in it; none without the file, which
    may be compressed."""
    compressed = not os.path.exists(path) and os.path.exists(path + ".gz")
    if not compressed and not os.path.exists(path):
        return []
    with (gzip.open(path + ".gz", "rt", encoding="utf-8-sig", newline="") if compressed
          else open(path, encoding="utf-8-sig", newline="")) as file:
        reader = csv.DictReader(file)
        rows = []
        for row in reader:
            values = Row((key, (text or "").strip()) for key, text in row.items() if key)
            if any(values.values()):
                values["#"] = reader.line_num
                rows.append(values)
        return rows


def any_of(text):
    """Whether a cell names no one in particular."""
    return text in (None, "", "*")


def most_specific(rows, wanted):
    """The row that names most of `wanted` (column to value); the first column weighs most."""
    best, best_rank = None, None
    for row in rows:
        rank = []
        for column, value in wanted.items():
            cell = row.get(column)
            if any_of(cell):
                rank.append(0)
            elif cell == value:
                rank.append(1)
            else:
                break
        else:
            if best is None or rank > best_rank:
                best, best_rank = row, rank
    return best


def straight_line(points, year):
    """The value on the line through `points` (year to value); flat before and after them."""
    if year in points:
        return points[year]
    before = [known for known in points if known < year]
    after = [known for known in points if known > year]
    if not before:
        return points[min(after)]
    if not after:
        return points[max(before)]
    one, two = max(before), min(after)
    share = Fraction(year - one, two - one)
    return points[one] + (points[two] - points[one]) * share


class Pack:
    """All tables of a run's `input/`, with the run's scenario in them."""

    def __init__(self, folder, scenario=None, without=()):
        self.folder = folder
        self.tables = {}
        self.without = set(without or ())
        self.cache = {}
        if scenario:
            overlay(self, scenario)
        named = {row["setting"]: row["value"] for row in self.rows("settings")}
        self.settings = {**DEFAULTS, **named}
        year = lambda name: int(Fraction(self.settings[name]))
        self.base, self.first = year("base_year"), year("first_intake_year")
        self.last, self.horizon = year("last_intake_year"), year("horizon_year")
        self.equilibrium = int(Fraction(self.settings.get("equilibrium_year") or self.horizon))
        self.price_year = int(Fraction(self.settings.get("price_year") or self.base))
        self.month = year("intake_month")
        self.planned = range(self.first, self.last + 1)
        self.years = range(self.base, self.horizon + 1)
        self.after = self.settings["after_last_intake"]
        self.specialties = {r["specialty"]: r for r in self.sorted("specialties", "specialty")}
        self.deaneries = {r["deanery"]: r for r in self.sorted("deaneries", "deanery")}
        self.programmes = {r["programme"]: r for r in self.sorted("programmes", "programme")}
        self.providers = {r["provider"]: r for r in self.sorted("providers", "provider")}
        self.intakes = {(r["programme"], int(Fraction(r["year"]))): r for r in self.rows("intakes")}
        self.of = {}
        for name, row in self.programmes.items():
            row["sha"] = self.deaneries[row["deanery"]]["sha"]
            self.of.setdefault(row["specialty"], []).append(name)

    def rows(self, table):
        if table not in self.tables:
            self.tables[table] = read_rows(os.path.join(self.folder, table + ".csv"))
        return self.tables[table]

    def sorted(self, table, key):
        return sorted(self.rows(table), key=lambda row: row[key])

    def setting(self, name):
        return number(self.settings[name])

    def once(self, key, make):
        """What `make` gives, made once for each key."""
        if key not in self.cache:
            self.cache[key] = make()
        return self.cache[key]

    def fill(self, specialty, deanery):
        """Entrants per place: 1 where no row of `fill_rates.csv` says otherwise."""
        def look():
            wanted = {"specialty": specialty, "deanery": deanery}
            row = most_specific(self.rows("fill_rates"), wanted)
            return number(row["fill_rate"]) if row else Fraction(1)
        return self.once(("fill", specialty, deanery), look)

    def fill_of(self, programme):
        row = self.programmes[programme]
        return self.fill(row["specialty"], row["deanery"])

    def places(self, programme, year):
        """Places of a row of `intakes.csv`; 0 without one."""
        row = self.intakes.get((programme, year))
        return int(Fraction(row["places"])) if row else 0

    def baseline(self, programme):
        """The places of the year before the first planned intake."""
        return self.places(programme, self.first - 1)

    def promised(self, programme, year):
        return self.places(programme, year) if year in self.planned else 0

    def carried_on(self, programme, year):
        """The baseline carried on, a promise being a floor in its own year."""
        return max(self.baseline(programme), self.promised(programme, year))

    def band_value(self, table, column, specialty, sex, age, year):
        """The most specific row of a table of age bands for exactly this year; None without one."""
        key = (table, column, specialty, sex, year)
        line = self.once(key, lambda: self.band_line(table, column, specialty, sex, year))
        return line[age] if age < len(line) else None

    def band_line(self, table, column, specialty, sex, year):
        line, ranks = [None] * 131, [None] * 131
        for row in self.rows(table):
            if not any_of(row["specialty"]) and row["specialty"] != specialty:
                continue
            if not any_of(row["sex"]) and row["sex"] != sex:
                continue
            if not any_of(row["year"]) and int(Fraction(row["year"])) != year:
                continue
            rank = tuple(not any_of(row.get(c)) for c in ("specialty", "sex", "year"))
            for age in range(int(Fraction(row["age_from"])), int(Fraction(row["age_to"])) + 1):
                if ranks[age] is None or rank > ranks[age]:
                    ranks[age], line[age] = rank, number(row[column])
        return line

    def by_age(self, table, column, specialty, sex, year):
        """A figure at every age: on a straight line between the years that rows name."""
        def make():
            named = {int(Fraction(r["year"])) for r in self.rows(table)
                     if not any_of(r["year"]) and r["specialty"] in ("", "*", specialty)}
            knots = [max((k for k in named if k <= year), default=None),
                     min((k for k in named if k >= year), default=None)]
            one, two = [k if k is not None else o for k, o in zip(knots, reversed(knots))]
            if one is None:
                one = two = year
            line = lambda y: self.once((table, column, specialty, sex, y),
                                       lambda: self.band_line(table, column, specialty, sex, y))
            if one == two:
                return list(line(one))
            share = Fraction(year - one, two - one)
            return [a if b is None else b if a is None else a + (b - a) * share
                    for a, b in zip(line(one), line(two))]
        return self.once(("by_age", table, column, specialty, sex, year), make)
