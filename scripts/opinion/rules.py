"""Which row of `levers.csv` holds where and when, and what levers share (`levers/`)."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from .pack import any_of, number


@dataclass
class Row:
    """One row of `levers.csv` of a run: what the rule's left side is, and what it may be.

    `weights` are the amounts of room that one place more, or fewer, would take; `priced` is the
    slack of the model's row where it is another than the verdict's.
    """

    lever: str
    scope: str
    year: int
    left: object
    limit: object
    at_most: bool
    rule: dict
    weights: list = field(default_factory=list)
    room: object = None
    priced: object = None

    def slack(self):
        if self.room is not None:
            return self.room
        return self.limit - self.left if self.at_most else self.left - self.limit

    def state(self):
        tolerance = 1e-9 * max(1.0, abs(float(self.limit)))
        if self.slack() < -tolerance:
            return "relaxed"
        needed = [w for w in self.weights if w > 0]
        if needed and self.slack() < min(needed) - tolerance:
            return "binding"
        return "met"


class Rules:
    """The rows of `levers.csv` in force."""

    def __init__(self, pack):
        self.pack = pack
        self.rows = [r for r in pack.rows("levers") if r["lever"] not in pack.without]

    def of_scope(self, lever, scope, year):
        """The row of exactly this scope for a year: one for those years before one for all."""
        found = None
        for row in self.rows:
            if row["lever"] != lever or (row["scope"] or "*") != scope:
                continue
            begin, end = row["from_year"], row["to_year"]
            if any_of(begin) and any_of(end):
                found = found or row
            elif (any_of(begin) or int(Fraction(begin)) <= year) and \
                    (any_of(end) or year <= int(Fraction(end))):
                return row
        return found

    def look(self, lever, scopes, year, last=None):
        """The row of the first of the scopes, from the most specific on, that has one; after the
        `last` planned year that year's goes on where no row of the scope names a later one."""
        for scope in scopes:
            row = self.of_scope(lever, scope, year)
            if row is None and last is not None and year > last:
                row = self.of_scope(lever, scope, last)
            if row is not None:
                return row if row["mode"] != "off" else None
        return None

    def scopes(self, lever):
        """The scopes that the table names for a lever."""
        return sorted({r["scope"] or "*" for r in self.rows if r["lever"] == lever})

    def is_set(self, lever):
        return any(r["lever"] == lever and r["mode"] != "off" for r in self.rows)

    def of_programme(self, lever, name, year, last=None):
        row = self.pack.programmes[name]
        return self.look(lever, [name, row["specialty"], row["provider"], row["deanery"],
                                 row["sha"], "*"], year, last)

    def of_specialty(self, lever, specialty, year, last=None):
        profession = self.pack.specialties[specialty]["profession"]
        return self.look(lever, [specialty, profession, "*"], year, last)


def value(rule):
    return number(rule["value"], Fraction(1))


def within(pack, scope):
    """Whether a programme lies in a scope: `*`, an SHA or a deanery; an SHA's name goes first."""
    if scope == "*":
        return lambda row: True
    if any(d["sha"] == scope for d in pack.deaneries.values()):
        return lambda row: row["sha"] == scope
    return lambda row: row["deanery"] == scope


def first_day(pack, year):
    return date(year, pack.month, 1)


def latest_score(pack, name):
    """(day, score) of the latest independent judgement known when the first intake begins."""
    def make():
        known = []
        provider = pack.programmes[name]["provider"]
        own = {provider, pack.providers[provider]["name"]}
        for row in pack.rows("quality"):
            day = date.fromisoformat(row["assessed_on"]) if row["programme"] == name else None
            if day and row["assessor"] not in own and day <= first_day(pack, pack.first):
                known.append((day, number(row["score"])))
        if not known:
            return None
        last = max(day for day, _ in known)
        return last, min(score for day, score in known if day == last)
    return pack.once(("score", name), make)


def fails(pack, rules, name, year, hard=False):
    """Whether a programme does not pass the quality threshold in an intake."""
    rule = rules.of_programme("quality-threshold", name, year)
    if rule is None or hard and rule["mode"] != "hard":
        return False
    score = latest_score(pack, name)
    if score is None or score[1] < value(rule):
        return True
    years = int(pack.setting("quality_valid_years"))
    day = first_day(pack, pack.first)
    oldest = date(day.year - years, day.month, 1)
    return score[0] < oldest


def assured(pack, specialty, year):
    """The share of assurance in force on the first day of an intake (`levers/assurance.md`)."""
    row, day, best = pack.specialties[specialty], first_day(pack, year), Fraction(0)
    for r in pack.rows("assurance"):
        if r["profession"] != row["profession"] or r["specialty"] not in ("", "*", specialty):
            continue
        if r["valid_from"] and date.fromisoformat(r["valid_from"]) > day:
            continue
        if r["valid_to"] and date.fromisoformat(r["valid_to"]) < day:
            continue
        half = r["kind"] in ("voluntary_register", "employer_scheme")
        best = max(best, Fraction(1, 2) if half else Fraction(1))
    return best


def assurance_limit(pack, rules, specialty, year, hard=False):
    """The most places of a specialty without assurance; None where the lever asks nothing."""
    row = pack.specialties[specialty]
    rule = rules.of_specialty("assurance", specialty, year)
    if rule is None or hard and rule["mode"] != "hard":
        return None
    if row["regulated"] == "yes" or row["risk"] != "significant":
        return None
    for feeder in pack.rows("feeders"):
        fed = [r for r in pack.specialties.values() if r["profession"] == feeder["profession"]]
        if feeder["from_specialty"] == specialty and any(r["regulated"] == "yes" for r in fed):
            return None
    share = assured(pack, specialty, year)
    if share >= 1:
        return None
    names = pack.of.get(specialty, [])
    opened = value(rule) + (1 - min(Fraction(1), value(rule))) * share
    baseline = sum(pack.baseline(n) for n in names)
    return max(int(opened * baseline // 1), sum(pack.promised(n, year) for n in names))


def capacity(pack, name, year):
    """(max_trainees, max_places) of an intake year, the row of the year before that for any."""
    rows = [r for r in pack.once("capacity", lambda: by_programme(pack)).get(name, [])]
    row = next((r for r in rows if not any_of(r["year"]) and int(Fraction(r["year"])) == year),
               None) or next((r for r in rows if any_of(r["year"])), None)
    return (number(row["max_trainees"]), number(row["max_places"])) if row else None


def by_programme(pack):
    found = {}
    for row in pack.rows("capacity"):
        found.setdefault(row["programme"], []).append(row)
    return found
