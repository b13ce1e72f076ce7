"""Supply: people in post and trainees' service, year by year (`models/supply.md`)."""

from fractions import Fraction

from .intakes import base_trainees, cores
from .pack import any_of, number
from .stock import Stock, base_heads
from .training import course


def mobility(pack, deanery):
    """Where completers of a deanery work: deanery to share; all stay without a row."""
    def make():
        rows = [r for r in pack.rows("mobility") if r["from_deanery"] == deanery]
        if not rows:
            return {deanery: 1.0}
        return {r["to_deanery"]: float(number(r["share"])) for r in rows}
    return pack.once(("mobility", deanery), make)


def first_posts(pack, specialty):
    """Years after completion to the share who then take up a post."""
    def make():
        for name in (specialty, "*"):
            rows = [r for r in pack.rows("first_post") if (r["specialty"] or "*") == name]
            if rows:
                return {int(Fraction(r["years_after_completion"])): float(number(r["share"]))
                        for r in rows}
        return {0: 1.0}
    return pack.once(("first post", specialty), make)


def base_service(pack, specialty, deanery):
    """What the trainees of the base year give in it."""
    return float(sum(heads * course(pack, specialty, pack.base - nth + 1).at(nth - 1, nth - 1)[3]
                     for nth, heads in base_trainees(pack).get((specialty, deanery), [])))


class Supply:
    """The projection of all specialties and deaneries under some entrants."""

    def __init__(self, pack, entrants):
        self.pack, self.entrants = pack, entrants
        self.cells = {}
        for specialty in pack.specialties:
            self.run(specialty)

    def run(self, specialty):
        pack = self.pack
        service = {}
        completers = {}
        for deanery in pack.deaneries:
            groups = [(nth - 1, pack.base - nth + 1, float(heads)) for nth, heads
                      in base_trainees(pack).get((specialty, deanery), [])]
            groups += [(0, year, float(self.entrants.get(specialty, deanery, year)))
                       for year in range(pack.base + 1, pack.horizon + 1)]
            follow(pack, specialty, deanery, groups, service, completers)
        arrivals = self.arrivals(specialty, completers)
        for deanery in pack.deaneries:
            stock = Stock(pack, specialty, pack.base)
            stock.begin(base_heads(pack, specialty, deanery))
            before = 0.0
            for year in pack.years:
                if year > pack.base:
                    stock.step(arrivals.get((deanery, year), []))
                men, women = stock.heads("M"), stock.heads("F")
                done = sum(heads for _, _, heads in completers.get((deanery, year), []))
                self.cells[specialty, deanery, year] = {
                    "fte": stock.fte() + service.get((deanery, year), 0.0),
                    "men": men, "women": women, "headcount": men + women,
                    "joiners": stock.joined,
                    "leavers": before + stock.joined - men - women if year > pack.base else 0.0,
                    "completions": done}
                before = men + women

    def arrivals(self, specialty, completers):
        """(deanery, year) to (sex, age, heads, origin) of all who join there then."""
        pack, found = self.pack, {}
        if specialty not in cores(pack):
            for (trained, year), groups in completers.items():
                for wait, part in first_posts(pack, specialty).items():
                    for works, share in mobility(pack, trained).items():
                        for age, female, heads in groups:
                            come = heads * part * share
                            at = found.setdefault((works, year + wait), [])
                            at.append(("F", age + wait, come * female, "training"))
                            at.append(("M", age + wait, come * (1 - female), "training"))
        for row in pack.once("joiners by specialty", lambda: by_specialty(pack)).get(specialty, []):
            year = int(Fraction(row["year"]))
            if year > pack.base:
                one = course(pack, specialty, pack.base)
                plain = number(one.row["share_female"])
                for origin, column, age in (
                        ("abroad", "international", one.age),
                        ("returners", "returners", int(pack.setting("returner_age")))):
                    heads = float(number(row[column]))
                    female = float(number(row[column + "_share_female"], plain))
                    at = found.setdefault((row["deanery"], year), [])
                    at.append(("F", age, heads * female, origin))
                    at.append(("M", age, heads * (1 - female), origin))
        return found

    def country(self, specialty, year):
        return sum(self.cells[specialty, d, year]["fte"] for d in self.pack.deaneries)


def by_specialty(pack):
    found = {}
    for row in pack.rows("joiners"):
        found.setdefault(row["specialty"], []).append(row)
    return found


def follow(pack, specialty, deanery, groups, service, completers):
    """Follows trainees of one deanery: (years since their intake in the base year, intake, heads)."""
    for start, intake, heads in groups:
        if not heads:
            continue
        one = course(pack, specialty, intake)
        for year in range(max(intake, pack.base), pack.horizon + 1):
            k = year - intake
            if k > max(one.longest, start + 1):
                break
            _, _, done, served = one.at(k, start)
            if served:
                service[deanery, year] = service.get((deanery, year), 0.0) + heads * float(served)
            if done:
                completers.setdefault((deanery, year), []).append(
                    (one.age + k - one.length, float(one.female), heads * float(done)))


def yields(pack, specialty, intake):
    """(post, training): FTE in post, and of service, 0, 1, 2 … years after one person entered."""
    def make():
        service, completers = {}, {}
        follow(pack, specialty, "", [(0, intake, 1.0)], service, completers)
        stock, post, training = Stock(pack, specialty, intake), [], []
        arrivals = {}
        if specialty not in cores(pack):
            for (_, year), groups in completers.items():
                for wait, part in first_posts(pack, specialty).items():
                    for age, female, heads in groups:
                        at = arrivals.setdefault(year + wait, [])
                        at.append(("F", age + wait, heads * part * female, "training"))
                        at.append(("M", age + wait, heads * part * (1 - female), "training"))
        for year in range(intake, pack.horizon + 1):
            if year > intake:
                stock.step(arrivals.get(year, []))
            post.append(stock.fte())
            training.append(service.get(("", year), 0.0))
        return post, training
    return pack.once(("yield", specialty, intake), make)


def per_place(pack, specialty, intake, trained, works, year):
    """FTE in a deanery in a year of one place in another (`models/supply.md`, Yield)."""
    k = year - intake
    if k < 0:
        return 0.0
    post, training = yields(pack, specialty, intake)
    moved = mobility(pack, trained).get(works, 0.0) * post[k]
    return float(pack.fill(specialty, trained)) * (moved + (training[k] if trained == works else 0))
