"""The levers that count entrants: half-gp, gp-plus, equity, entrant-pool, pool-use, higher-entry."""

from fractions import Fraction

from .intakes import Entrants, cores, candidates_row
from .pack import any_of, number
from .rules import Row, value, within
from .methods import fte_in_post, weighted
from .training import course


def entrants(pack, places, names, year):
    return sum((pack.fill_of(n) * places(n, year) for n in names), Fraction(0))


def is_gp(pack, name):
    return pack.specialties[pack.programmes[name]["specialty"]]["general_practice"] == "yes"


def in_entry_set(pack, name):
    return pack.specialties[pack.programmes[name]["specialty"]]["entry_set"] == "yes"


def half_gp(world):
    pack, rules, places = world.pack, world.rules, world.places
    for scope in rules.scopes("half-gp"):
        inside = within(pack, scope)
        names = [n for n, row in pack.programmes.items() if inside(row) and in_entry_set(pack, n)]
        gps = [n for n in names if is_gp(pack, n)]
        for year in pack.planned:
            rule = rules.look("half-gp", [scope], year)
            if rule and names:
                share = value(rule)
                weights = [pack.fill_of(n) * ((1 - share) if n in gps else share) for n in names]
                yield Row("half-gp", scope, year, entrants(pack, places, gps, year),
                          share * entrants(pack, places, names, year), False, rule, weights)


def gp_plus(world):
    pack, rules = world.pack, world.rules
    for scope in rules.scopes("gp-plus"):
        inside = within(pack, scope)
        gps = [n for n, row in pack.programmes.items() if inside(row) and is_gp(pack, n)]
        for year in pack.planned:
            rule = rules.look("gp-plus", [scope], year)
            if rule and gps:
                yield Row("gp-plus", scope, year, sum(world.places(n, year) for n in gps),
                          sum(pack.baseline(n) for n in gps) + value(rule), False, rule, [1])


def equity(world):
    pack, rules, places = world.pack, world.rules, world.places
    for profession in sorted({r["profession"] for r in pack.specialties.values()}):
        names = [n for n, r in pack.programmes.items()
                 if pack.specialties[r["specialty"]]["profession"] == profession]
        shares = needs(pack, profession)
        for deanery in pack.deaneries:
            mine = [n for n in names if pack.programmes[n]["deanery"] == deanery]
            for year in pack.planned:
                rule = rules.look("equity", [profession, "*"], year)
                if rule and mine and shares:
                    asked = float(value(rule)) * shares[deanery]
                    weights = [float(pack.fill_of(n)) * (1 - asked if n in mine else asked)
                               for n in names]
                    yield Row("equity", profession + "/" + deanery, year,
                              float(entrants(pack, places, mine, year)),
                              asked * float(entrants(pack, places, names, year)), False, rule,
                              weights)


def needs(pack, profession):
    """share(d): each specialty's share of weighted population, by its FTE in post."""
    total, parts = 0.0, {d: 0.0 for d in pack.deaneries}
    for name, row in pack.specialties.items():
        if row["profession"] != profession:
            continue
        fte = sum(fte_in_post(pack, name, d) for d in pack.deaneries)
        people = {d: weighted(pack, name, d, pack.base) for d in pack.deaneries}
        if fte and sum(people.values()):
            total += fte
            for deanery in parts:
                parts[deanery] += fte * people[deanery] / sum(people.values())
    return {d: part / total for d, part in parts.items()} if total else None


def pools(pack):
    """(profession, specialty or "") to the headcounts by year."""
    found = {}
    for row in pack.rows("entrant_pool"):
        own = "" if any_of(row["specialty"]) else row["specialty"]
        found.setdefault((row["profession"], own), {})[int(Fraction(row["year"]))] = \
            number(row["headcount"])
    return found


def pool(pack, key, year):
    """The headcount of the last row up to a year; None, without end, before the first."""
    rows = pools(pack).get(key, {})
    begun = [known for known in rows if known <= year]
    return rows[max(begun)] if begun else None


def least_pool(pack, profession, year):
    """The pool that an intake can fill: of the last planned one the least of its own and all
    later years, as it carries on."""
    end = pack.horizon if year == pack.last and pack.after == "plan" else year
    sizes = [pool(pack, (profession, ""), y) for y in range(year, end + 1)]
    return min((size for size in sizes if size is not None), default=None)


def pool_members(pack, profession, own):
    """The programmes whose entrants a pool gives."""
    if own:
        return [n for n, r in pack.programmes.items() if r["specialty"] == own]
    names = [n for n, r in pack.programmes.items()
             if pack.specialties[r["specialty"]]["profession"] == profession]
    return [n for n in names if in_entry_set(pack, n)] or names


def feeding(pack, places, profession, year):
    """What a plan adds to a pool or takes from it, beside carrying on."""
    total = Fraction(0)
    for row in pack.rows("feeders"):
        if row["profession"] == profession:
            intake = year - int(Fraction(row["years_after"]))
            if intake >= pack.first:
                total += sum((number(row["share"]) * pack.fill_of(n)
                              * (places(n, intake) - pack.carried_on(n, intake))
                              for n in pack.of.get(row["from_specialty"], [])), Fraction(0))
    return total


def fed(pack, profession, year):
    """Whether a planned intake, or one that carries on, of a feeding specialty reaches a year."""
    return {(r["from_specialty"], min(pack.last + 1, year - int(Fraction(r["years_after"]))))
            for r in pack.rows("feeders") if r["profession"] == profession
            and year - int(Fraction(r["years_after"])) >= pack.first
            and pack.of.get(r["from_specialty"])}


def entrant_pool(world):
    pack, rules, places = world.pack, world.rules, world.places
    for profession, own in sorted(pools(pack)):
        key, names = (profession, own), pool_members(pack, profession, own)
        scope = profession + "/" + own if own else profession
        for year in range(pack.first, pack.horizon + 1):
            if year > pack.last and (pack.after != "plan" or (
                    year not in pools(pack)[key]
                    and (own or fed(pack, profession, year) == fed(pack, profession, year - 1)))):
                continue
            rule = rules.look("entrant-pool", ([own] if own else []) + [profession, "*"], year,
                              pack.last)
            there = pool(pack, key, year)
            if rule is None or there is None or not names:
                continue
            extra = Fraction(0) if own else feeding(pack, places, profession, year)
            taken = entrants(pack, places, names, year)
            owed = entrants(pack, world.promised, names, year)
            limit = value(rule) * (there + extra)
            yield Row("entrant-pool", scope, year, taken, max(limit, owed), True, rule,
                      [pack.fill_of(n) for n in names])


def pool_use(world):
    pack, rules, places = world.pack, world.rules, world.places
    for profession, own in sorted(pools(pack)):
        if own:
            continue
        names = pool_members(pack, profession, "")
        for year in pack.planned:
            rule = rules.look("pool-use", [profession, "*"], year)
            there = least_pool(pack, profession, year)
            if rule is None or not names or there is None:
                continue
            there += feeding(pack, places, profession, year)
            yield Row("pool-use", profession, year, entrants(pack, places, names, year),
                      value(rule) * there, False, rule, [pack.fill_of(n) for n in names])


def higher_entry(world):
    pack, rules = world.pack, world.rules
    owed = Entrants(pack, world.promised, False)
    for core in cores(pack):
        end = pack.horizon if pack.after == "plan" else pack.last
        for year in range(pack.first, end + 1):
            rule = rules.look("higher-entry", [core, "*"], year, pack.last)
            if rule is None:
                continue
            there, promised = world.entrants.stages[core, year], owed.stages[core, year]
            limit = value(rule) * there["candidates"] \
                + max(0, promised["entrants"] - value(rule) * promised["candidates"])
            names = [n for n, r in pack.programmes.items() if r["specialty"] in cores(pack)[core]]
            lost = value(rule) * (there["candidates"] - in_the_row(world, core, year))
            yield Row("higher-entry", core, year, there["entrants"], limit, True, rule,
                      [pack.fill_of(n) for n in names],
                      priced=limit - lost - there["entrants"])


def in_the_row(world, core, year):
    """Candidates as the model's row has them: who is missing in a planned year is missing, times
    the reapply share, in the next, where the verdict counts none below 0."""
    there = world.entrants.stages[core, year]
    if year == world.pack.first:
        return there["candidates"]
    _, again = candidates_row(world.pack, core, year - 1)
    left = in_the_row(world, core, year - 1) - world.entrants.stages[core, year - 1]["entrants"]
    return there["completers"] + there["others"] + again * left
