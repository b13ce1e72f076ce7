"""The levers that hold single programmes and specialties: capacity, quality, cohorts, assurance,
advice and no-worse."""

from fractions import Fraction
from math import ceil, floor

from .intakes import plan_places
from .pack import any_of, number
from .rules import Row, assurance_limit, capacity, fails, value
from .training import course


def by_programme(pack):
    found = {}
    for (name, year), row in pack.intakes.items():
        found.setdefault(name, []).append((year, number(row["entrants"])))
    return found


def past_trainees(pack, name, year):
    """Trainees in post of intakes before the plan."""
    specialty = pack.programmes[name]["specialty"]
    total = Fraction(0)
    for intake, heads in pack.once("intakes by programme", lambda: by_programme(pack)).get(name, []):
        if intake < pack.first:
            total += heads * course(pack, specialty, intake).at(year - intake)[1]
    return total


def held(pack, places, name, year):
    """Trainees in post of planned intakes and what carries on."""
    specialty = pack.programmes[name]["specialty"]
    return pack.fill_of(name) * sum(
        (places(name, i) * course(pack, specialty, i).at(year - i)[1]
         for i in range(pack.first, year + 1)), Fraction(0))


def column_weights(pack, name, year):
    """Trainees of a year for one place in each planned intake; the last stands for later ones."""
    specialty = pack.programmes[name]["specialty"]
    found = {}
    for i in range(pack.first, year + 1):
        if i > pack.last and pack.after != "plan":
            break
        column = min(i, pack.last)
        found[column] = found.get(column, Fraction(0)) \
            + pack.fill_of(name) * course(pack, specialty, i).at(year - i)[1]
    return found


def training_capacity(world):
    pack, rules = world.pack, world.rules
    for name in pack.programmes:
        end = pack.horizon if pack.after == "plan" else pack.last
        for year in range(pack.first, end + 1):
            rule = rules.of_programme("training-capacity", name, year, pack.last)
            room = capacity(pack, name, year)
            if rule is None or room is None or not pack.fill_of(name):
                continue
            past = past_trainees(pack, name, year)
            limit = max(value(rule) * room[0], past + held(pack, world.promised, name, year))
            most = floor(value(rule) * room[1])
            changed = year > pack.last and room != capacity(pack, name, year - 1)
            if year <= pack.last or (changed or adds(pack, name, year)) and not kept(
                    pack, rules, name, limit - past, year):
                yield Row("training-capacity", name, year,
                          past + held(pack, world.places, name, year), limit, True, rule,
                          [pack.fill_of(name)])
            if year <= pack.last or changed:
                promised = world.promised(name, year)
                yield Row("training-capacity", name + "/places", year, world.places(name, year),
                          max(most, promised), True, rule, [1])


def adds(pack, name, year):
    """Whether the last planned intake still adds to the trainees of a later year."""
    specialty = pack.programmes[name]["specialty"]
    return column_weights(pack, name, year).get(pack.last) != \
        column_weights(pack, name, year - 1).get(pack.last)


def kept(pack, rules, name, room, year):
    """Whether max_places of the planned intakes keeps a later year's trainees by itself."""
    most = {}
    for intake in pack.planned:
        limits = capacity(pack, name, intake)
        if rules.of_programme("training-capacity", name, intake) is None or limits is None:
            return False
        most[name, intake] = max(int(limits[1]), pack.promised(name, intake))
    return held(pack, plan_places(pack, most, {}), name, year) <= room


def quality_threshold(world):
    pack, rules = world.pack, world.rules
    for name in pack.programmes:
        for year in pack.planned:
            if fails(pack, rules, name, year):
                yield Row("quality-threshold", name, year, world.places(name, year),
                          pack.promised(name, year), True,
                          rules.of_programme("quality-threshold", name, year), [1])


def bid(pack, name, year):
    """min_places of the bid for an intake; a row for its year before one for any."""
    plain = 0
    for row in pack.rows("bids"):
        if row["programme"] != name:
            continue
        least = number(row["min_places"], Fraction(0))
        if any_of(row["from_year"]):
            plain = least
        else:
            begin = int(Fraction(row["from_year"]))
            if begin <= year <= int(number(row["to_year"], Fraction(begin))):
                return least
    return plain


def min_cohort(world):
    pack, rules = world.pack, world.rules
    for name, row in pack.programmes.items():
        for year in pack.planned:
            rule = rules.of_programme("min-cohort", name, year)
            if rule is None:
                continue
            least = least_cohort(pack, rule, name, year)
            if least >= 2:
                places = world.places(name, year)
                yield Row("min-cohort", name, year, places, least, False, rule,
                          [1] if places else [], None if places else 0)


def least_cohort(pack, rule, name, year):
    least = ceil(value(rule) * max(number(pack.programmes[name]["min_cohort"]),
                                   bid(pack, name, year)))
    promised = pack.promised(name, year)
    return min(least, promised) if promised else least


def assurance(world):
    pack, rules = world.pack, world.rules
    for specialty in pack.specialties:
        names = pack.of.get(specialty, [])
        for year in pack.planned:
            limit = assurance_limit(pack, rules, specialty, year)
            if limit is not None and names:
                yield Row("assurance", specialty, year,
                          sum(world.places(n, year) for n in names), limit, True,
                          rules.of_specialty("assurance", specialty, year), [1])


def advice(world):
    pack, rules = world.pack, world.rules
    for specialty, row in pack.specialties.items():
        names = pack.of.get(specialty, [])
        baseline = sum(pack.baseline(n) for n in names)
        advised = world.advised_in_all.get(specialty, 0.0)
        if not number(row["shortfall_weight"]) or not baseline:
            continue
        for year in pack.planned:
            rule = rules.of_specialty("advice", specialty, year)
            if rule is None or assurance_limit(pack, rules, specialty, year, True) is not None:
                continue
            going_on = sum(can_go_on(pack, rules, n, year) for n in names)
            places = sum(world.places(n, year) for n in names)
            least = floor(value(rule) * min(going_on, Fraction(repr(advised))))
            if least > 0:
                yield Row("advice", specialty, year, places, least, False, rule, [1])
            if number(rule["relax_price"], 0) > 0 and advised >= baseline:
                yield Row("advice", specialty + "/wanted", year, places, baseline, False, rule, [1])


def can_go_on(pack, rules, name, year):
    """What of a programme's baseline hard rules leave it."""
    if fails(pack, rules, name, year, True):
        return 0
    rule, places = rules.of_programme("training-capacity", name, year), pack.baseline(name)
    room = capacity(pack, name, year)
    if rule is None or rule["mode"] != "hard" or room is None:
        return places
    return min(places, floor(value(rule) * room[1]))


def no_worse(world):
    pack, rules = world.pack, world.rules
    if not rules.is_set("no-worse"):
        return
    for specialty, row in pack.specialties.items():
        if not number(row["shortfall_weight"]):
            continue
        for year in range(pack.first, pack.horizon + 1):
            rule = rules.of_specialty("no-worse", specialty, year)
            demand = world.demand.country(specialty, year)
            if rule is None or demand <= 0:
                continue
            short = max(0.0, 1 - world.carrying_on.country(specialty, year) / demand)
            limit = demand * (1 - short - float(value(rule)))
            if world.promised_supply.country(specialty, year) >= limit:
                continue
            yield Row("no-worse", specialty, year, world.supply.country(specialty, year), limit,
                      False, rule, world.fte_columns(specialty, year))
