"""How one entrant goes through training (`models/supply.md`, `models/training.md`).

    share(w, S) = share(w) · Π over r in S of q[r] · Π over r not in S of (1 − q[r])
    inTraining[k] = (1 − a)^k · Σ shares of ways longer than k years
    completing[k] = (1 − a)^k · Σ shares of ways of k years · completing share
"""

from fractions import Fraction
from itertools import product

from .pack import any_of, most_specific, number


class Course:
    """The training of a specialty for those of one intake, in exact fractions."""

    def __init__(self, pack, specialty, intake):
        self.pack, self.specialty, self.intake = pack, specialty, intake
        row = most_specific(pack.rows("training"), {"specialty": specialty})
        self.row = row
        self.length = int(Fraction(pack.specialties[specialty]["training_years"]))
        self.attrition = number(row["annual_attrition"])
        self.contribution = number(row["service_contribution"])
        self.age = int(Fraction(row["age_at_completion"]))
        cohort = cohort_of(pack, specialty, intake)
        self.completing_share = number(cohort.get("completing_share"), Fraction(1))
        self.female = number(cohort.get("share_female"), number(row["share_female"]))
        self.ways = pack.once(("ways", specialty), self.make_ways)
        self.longest = max(len(steps) for _, steps in self.ways)
        self.known = {}

    def make_ways(self):
        """All ways: their share, and for each year whether in post and the service given."""
        row, length = self.row, self.length
        ltft, extension = number(row["ltft_share"]), number(row["extension_rate"])
        pace = self.pack.setting("ltft_fte")
        whole = int(length / pace)
        rest = length / pace - whole
        plain = [(1 - ltft, length, Fraction(1)), (ltft * (1 - rest), whole, pace),
                 (ltft * rest, whole + 1, pace)]
        plain = [(share * part, years + more, rate) for share, years, rate in plain
                 for part, more in ((1 - extension, 0), (extension, 1))]
        reasons = self.reasons()
        ways = []
        for share, years, rate in plain:
            for taken in product((False, True), repeat=len(reasons)):
                part, gone = share, []
                for reason, yes in zip(reasons, taken):
                    chance = number(reason["share"])
                    part *= chance if yes else 1 - chance
                    gone += [reason] if yes else []
                if part > 0:
                    ways.append((part, steps_of(years, rate, gone)))
        return ways

    def reasons(self):
        names = sorted({r["reason"] for r in self.pack.rows("time_out")})
        found = []
        for name in names:
            rows = [r for r in self.pack.rows("time_out") if r["reason"] == name]
            row = most_specific(rows, {"specialty": self.specialty})
            if row and number(row["share"]) > 0:
                found.append(row)
        return found

    def taken_by_curriculum(self, k):
        """The share of working time that components take in year of training k + 1."""
        return sum((number(r["time_share"]) for r in
                    components(self.pack, self.specialty, k + 1, self.intake + k)), Fraction(0))

    def at(self, k, start=0):
        """(in training, in post, completing, service) k years after the intake, of one who is in
        training `start` years after it: on the ways longer than that, in proportion."""
        if (k, start) not in self.known:
            self.known[k, start] = self.calculate(k, start)
        return self.known[k, start]

    def calculate(self, k, start):
        stay = (1 - self.attrition) ** (k - start)
        ways = [(share, steps) for share, steps in self.ways if len(steps) > start]
        if not ways:
            served = self.contribution * (1 - self.taken_by_curriculum(k))
            if k == start:
                return Fraction(1), Fraction(1), Fraction(0), served
            return (0, 0, stay * self.completing_share if k == start + 1 else 0, 0)
        all_shares = sum(share for share, _ in ways)
        inside = post = done = served = Fraction(0)
        for share, steps in ways:
            if len(steps) > k:
                inside += share
                in_post, service = steps[k]
                post += share if in_post else 0
                served += share * service
            elif len(steps) == k and k > start:
                done += share
        scale = stay / all_shares
        if served:
            served *= self.contribution * (1 - self.taken_by_curriculum(k))
        return (inside * scale, post * scale, done * scale * self.completing_share, served * scale)


def steps_of(years, rate, gone):
    """The years of a way in order: (in post, service of a full-time trainee's)."""
    steps = []
    for spent in range(years + 1):
        for reason in gone:
            if int(Fraction(reason["after_year"])) == spent:
                step = (reason["in_post"] == "yes", rate * number(reason["service_share"]))
                steps += [step] * int(Fraction(reason["years"]))
        if spent < years:
            steps.append((True, rate))
    return steps


def cohort_of(pack, specialty, intake):
    """The row of `cohorts.csv` in force for an intake; nothing without one."""
    for name in (specialty, "*"):
        rows = [r for r in pack.rows("cohorts") if (r["specialty"] or "*") == name]
        begun = [(0 if any_of(r["from_intake_year"]) else int(Fraction(r["from_intake_year"])), r)
                 for r in rows]
        begun = [(year, r) for year, r in begun if year <= intake]
        if begun:
            return max(begun, key=lambda pair: pair[0])[1]
    return {}


def components(pack, specialty, year_of_training, year, in_force=None):
    """The rows of `curriculum.csv` that hold for a year of training that begins in `year`."""
    found = []
    for name in pack.once("components", lambda: sorted(
            {r["component"] for r in pack.rows("curriculum")})):
        best, best_rank = None, None
        for row in pack.rows("curriculum"):
            if row["component"] != name or in_force is not None and not in_force(row):
                continue
            begins = None if any_of(row["from_year"]) else int(Fraction(row["from_year"]))
            if begins is not None and begins > year:
                continue
            if not any_of(row["specialty"]) and row["specialty"] != specialty:
                continue
            nth = row["year_of_training"]
            if not any_of(nth) and int(Fraction(nth)) != year_of_training:
                continue
            rank = (not any_of(row["specialty"]), not any_of(nth), begins or 0)
            if best is None or rank > best_rank:
                best, best_rank = row, rank
        if best:
            found.append(best)
    return found


def course(pack, specialty, intake):
    return pack.once(("course", specialty, intake), lambda: Course(pack, specialty, intake))
