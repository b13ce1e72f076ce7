"""What each demand method says is needed, before drivers and shifts (`methods/`)."""

from fractions import Fraction
from math import pi, sqrt
from statistics import NormalDist, median

from .pack import SEXES, any_of, most_specific, number, straight_line
from .stock import base_heads, participation_line
from .supply import base_service

PER_MEDIAN = 1 / NormalDist().inv_cdf(0.75)  # 1.4826…
PER_MEAN = sqrt(pi / 2)  # 1.2533…


def need(demand, method, specialty, deanery, year):
    """N(t) of a specialty in a deanery, in FTE."""
    return {"utilisation": utilisation, "ratio": ratio, "workload": workload,
            "standard": standard, "returns": returns}[method](demand, specialty, deanery, year)


def persons(pack, deanery, year):
    """Residents by (sex, age): bands evenly spread, on the line between the years given."""
    def line(known):
        found = {sex: [0.0] * 131 for sex in SEXES}
        for row in pack.once("population", lambda: by_year(pack))[deanery][known]:
            low, high = int(Fraction(row["age_from"])), int(Fraction(row["age_to"]))
            for age in range(low, high + 1):
                found[row["sex"]][age] += float(number(row["persons"])) / (high - low + 1)
        return found

    def make():
        years = pack.once("population", lambda: by_year(pack))[deanery]
        before = max((y for y in years if y <= year), default=min(years))
        after = min((y for y in years if y >= year), default=max(years))
        if year in years or before >= after:
            return line(year if year in years else after if year < before else before)
        share = (year - before) / (after - before)
        one, two = line(before), line(after)
        return {sex: [a + (b - a) * share for a, b in zip(one[sex], two[sex])] for sex in SEXES}
    return pack.once(("persons", deanery, year), make)


def by_year(pack):
    found = {}
    for row in pack.rows("population"):
        found.setdefault(row["deanery"], {}).setdefault(int(Fraction(row["year"])), []).append(row)
    return found


def weighted(pack, specialty, deanery, year):
    """W(t) = Σ over ages and sexes of persons(t) · weight."""
    def make():
        people, total = persons(pack, deanery, year), 0.0
        for sex in SEXES:
            weights = pack.once(("weights", specialty, sex), lambda: [
                float(w or 0) for w in
                pack.band_line("utilisation", "weight", specialty, sex, None)])
            total += sum(p * w for p, w in zip(people[sex], weights))
        return total
    return pack.once(("weighted", specialty, deanery, year), make)


def fte_in_post(pack, specialty, deanery):
    """Staff of the base year × participation."""
    def make():
        heads = base_heads(pack, specialty, deanery)
        return sum(h * w for sex in SEXES for h, w in zip(
            heads[sex], participation_line(pack, specialty, sex, pack.base)))
    return pack.once(("fte in post", specialty, deanery), make)


def utilisation(demand, specialty, deanery, year):
    pack = demand.pack
    vacancy, unmet = 0.0, 0.0
    for row in pack.rows("vacancies"):
        if (row["specialty"], row["deanery"]) == (specialty, deanery):
            vacancy += float(number(row["vacancy_fte"]))
            unmet = float(number(row["unmet_share"], 0))
    begin = fte_in_post(pack, specialty, deanery) * (1 + unmet) + vacancy \
        + base_service(pack, specialty, deanery)
    before = weighted(pack, specialty, deanery, pack.base)
    return begin * (weighted(pack, specialty, deanery, year) / before if before else 1.0)


def line_of(rows, value, year):
    """The straight line through rows of several years."""
    return float(straight_line({int(Fraction(r["year"])): value(r) for r in rows}, year))


def ratio(demand, specialty, deanery, year):
    pack, groups = demand.pack, {}
    for row in pack.rows("ratios"):
        if row["specialty"] == specialty and row["deanery"] in ("*", deanery):
            against = (row["per_specialty"], row["sex"] or "*",
                       row["age_from"], row["age_to"])
            groups.setdefault(against, []).append(row)
    total = 0.0
    for (other, sex, low, high), rows in sorted(groups.items()):
        own = [r for r in rows if r["deanery"] == deanery]
        fte = line_of(own or rows, lambda r: number(r["fte"]), year)
        if other:
            total += fte * demand.at(other, deanery, year)
        else:
            people = persons(pack, deanery, year)
            first = int(Fraction(low)) if low else 0
            last = int(Fraction(high)) if high else 130
            total += fte / 100000 * sum(sum(people[s][first:last + 1]) for s in SEXES
                                        if sex in ("*", s))
    return total


def workload(demand, specialty, deanery, year):
    pack = demand.pack
    row = most_specific(pack.rows("working_time"), {"specialty": specialty})
    days = number(row["possible_days"]) - sum(
        number(row.get(c), Fraction(0))
        for c in ("public_holidays", "annual_leave", "sick_leave", "special_leave"))
    time = float(days * number(row["hours_a_day"]))
    groups = {}
    for row in pack.rows("workload"):
        if (row["specialty"], row["deanery"]) == (specialty, deanery):
            groups.setdefault(row["activity"], []).append(row)
    hours = sum(line_of(rows, lambda r: number(r["annual_number"]) * number(r["minutes"]), year)
                for rows in groups.values()) / 60
    category = individual = 0.0
    mine = [r for r in pack.rows("allowances") if r["specialty"] == specialty]
    for activity in sorted({r["activity"] for r in mine}):
        row = most_specific([r for r in mine if r["activity"] == activity], {"deanery": deanery})
        if row and row["kind"] == "category":
            category += float(number(row["hours"]))
        elif row:
            individual += float(number(row["staff"]) * number(row["hours"]))
    return hours / time / (1 - category / time) + individual / time


def standard(demand, specialty, deanery, year):
    groups = {}
    for row in demand.pack.rows("standards"):
        if (row["specialty"], row["deanery"]) == (specialty, deanery):
            groups.setdefault(row["unit"], []).append(row)
    return sum(line_of(rows, lambda r: number(r["units"]) * number(r["fte"])
                       / number(r["per_units"], Fraction(1)), year)
               for rows in groups.values())


def accepted(pack, specialty):
    """Row of `returns.csv` to the posts accepted, compared with the others of its year."""
    def make():
        row = most_specific(pack.rows("challenges"), {"specialty": specialty})
        treatment = row["treatment"] if row else "flag"
        allowed = float(number(row["distance"], 3.5)) if row else 3.5
        mine = [r for r in pack.rows("returns") if r["specialty"] == specialty]
        found = {}
        for year in {r["year"] for r in mine}:
            rows = [r for r in mine if r["year"] == year]
            people = {r["#"]: residents(pack, r) for r in rows}
            rates = {r["#"]: float(number(r["posts_fte"])) / people[r["#"]] * 1e5 for r in rows}
            middle = median(rates.values())
            spread = PER_MEDIAN * median(abs(x - middle) for x in rates.values())
            if not spread:
                spread = PER_MEAN * sum(abs(x - middle) for x in rates.values()) / len(rows)
            for r in rows:
                posts, key = float(number(r["posts_fte"])), r["#"]
                far = abs(rates[key] - middle) / spread if spread else 0.0
                if treatment == "cap" and len(rows) >= 3 and far > allowed:
                    edge = allowed * spread * (1 if rates[key] > middle else -1)
                    posts = (middle + edge) * people[key] / 1e5
                found[key] = Fraction(posts)
        return found
    return pack.once(("accepted", specialty), make)


def residents(pack, row):
    if row["residents"]:
        return float(number(row["residents"]))
    people = persons(pack, row["deanery"], int(Fraction(row["year"])))
    return sum(sum(people[sex]) for sex in SEXES)


def returns(demand, specialty, deanery, year):
    pack, groups = demand.pack, {}
    posts = accepted(pack, specialty)
    for row in pack.rows("returns"):
        if (row["specialty"], row["deanery"]) == (specialty, deanery):
            groups.setdefault(row["returned_by"], []).append(row)
    return sum(line_of(rows, lambda r: posts[r["#"]], year) for rows in groups.values())
