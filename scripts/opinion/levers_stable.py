"""The levers that keep change small: stability and stability-total."""

from fractions import Fraction
from math import ceil, floor

from .pack import number
from .levers_places import can_go_on, least_cohort
from .rules import Row, assurance_limit, capacity, fails, value

NO_LIMIT = 10 ** 9


def branches(pack, specialty):
    """The levels of a specialty: (path, deanery or None, programme or None, its programmes)."""
    names = pack.of.get(specialty, [])
    if not names:
        return
    deaneries = sorted({pack.programmes[n]["deanery"] for n in names})
    yield specialty, None, None, names
    for deanery in deaneries:
        mine = [n for n in names if pack.programmes[n]["deanery"] == deanery]
        if len(deaneries) > 1:
            yield specialty + "/" + deanery, deanery, None, mine
        if len(mine) > 1:
            for name in mine:
                yield "/".join((specialty, deanery, name)), deanery, name, [name]


def scopes_of(pack, specialty, deanery):
    if deanery is None:
        return [specialty, "*"]
    return [specialty, deanery, pack.deaneries[deanery]["sha"], "*"]


def first_failed(world, name):
    """The first planned intake in which a programme fails a hard quality threshold, or None."""
    pack = world.pack
    return pack.once(("failed", name), lambda: next(
        (y for y in pack.planned if fails(pack, world.rules, name, y, True)), None))


def still_there(world, names, year):
    return [n for n in names
            if first_failed(world, n) is None or first_failed(world, n) > year]


def unassured(world, specialty, year):
    """Whether a hard assurance allows less than the baseline."""
    limit = assurance_limit(world.pack, world.rules, specialty, year, True)
    return limit is not None and limit < sum(
        world.pack.baseline(n) for n in world.pack.of.get(specialty, []))


def before(world, name, year):
    return world.pack.baseline(name) if year == world.pack.first \
        else world.places(name, year - 1)


def carried_before(pack, name, year):
    return pack.baseline(name) if year == pack.first else pack.carried_on(name, year - 1)


def allowed(world, specialty, deanery, programme, names, year, rule):
    """(down, up) of a branch from one year to the next."""
    pack = world.pack
    there = still_there(world, names, year)
    baseline = sum(pack.baseline(n) for n in there)
    share = value(rule) * baseline
    step = max(1, ceil(share) if programme else floor(share))
    around = [n for n in pack.of[specialty]
              if deanery is None or pack.programmes[n]["deanery"] == deanery]
    closed = sum(pack.baseline(n) for n in around if first_failed(world, n) == year)
    moves = sum(pack.carried_on(n, year) - carried_before(pack, n, year) for n in there)
    up = max(step + closed, moves)
    down = NO_LIMIT if unassured(world, specialty, year) else max(step, -moves)
    return down, up


def stability(world):
    pack, rules = world.pack, world.rules
    for specialty in pack.specialties:
        for path, deanery, programme, names in branches(pack, specialty):
            for year in pack.planned:
                rule = rules.look("stability", scopes_of(pack, specialty, deanery), year)
                there = still_there(world, names, year)
                if rule is None or not there or programme and not pack.baseline(programme):
                    continue
                change = sum(world.places(n, year) - before(world, n, year) for n in there)
                down, up = allowed(world, specialty, deanery, programme, names, year, rule)
                yield two_sided("stability", path, year, change, -down, up, rule)
        yield from open_cells(world, specialty)


def two_sided(lever, path, year, left, low, high, rule):
    if left - low < high - left:
        return Row(lever, path, year, left, low, False, rule, [1])
    return Row(lever, path, year, left, high, True, rule, [1])


def open_cells(world, specialty):
    """A specialty in a deanery that is open keeps a place, where the steps so far could close it."""
    pack, rules = world.pack, world.rules
    for deanery in sorted({pack.programmes[n]["deanery"] for n in pack.of.get(specialty, [])}):
        names = [n for n in pack.of[specialty] if pack.programmes[n]["deanery"] == deanery]
        single = len({pack.programmes[n]["deanery"] for n in pack.of[specialty]}) == 1
        left = None
        for year in pack.planned:
            rule = rules.look("stability", scopes_of(pack, specialty, deanery), year)
            if rule is None:
                continue
            there = [n for n in still_there(world, names, year)
                     if can_go_on(pack, rules, n, year) > 0]
            down, _ = allowed(world, specialty, None if single else deanery, None, names, year, rule)
            baseline = sum(pack.baseline(n) for n in still_there(world, names, year))
            left = baseline - down if left is None else min(left, baseline) - down
            if rule["mode"] != "hard":
                left = 0
            if not there or unassured(world, specialty, year):
                continue
            least = min(least_group(world, n, year) for n in there)
            if baseline >= least and left < least:
                yield Row("stability", "/".join((specialty, deanery, "*")), year,
                          sum(world.places(n, year) for n in names), least, False, rule, [1])


def least_group(world, name, year):
    """The places with which a programme is open: its least cohort where a hard rule asks for it."""
    rule = world.rules.of_programme("min-cohort", name, year)
    if rule is None or rule["mode"] != "hard":
        return 1
    return max(1, least_cohort(world.pack, rule, name, year))


def stability_total(world):
    pack, rules = world.pack, world.rules
    for specialty in pack.specialties:
        for path, deanery, programme, names in branches(pack, specialty):
            if programme:
                continue
            for year in pack.planned:
                rule = rules.look("stability-total", scopes_of(pack, specialty, deanery), year)
                there = [n for n in names if not fails(pack, rules, n, year, True)]
                if rule is None or not there:
                    continue
                baseline = sum(pack.baseline(n) for n in there)
                closed = sum(pack.baseline(n) for n in names if n not in there)
                step = max(1, floor(value(rule) * baseline))
                up = max(step + closed, sum(pack.carried_on(n, year) for n in there) - baseline)
                down = step
                if unassured(world, specialty, year):
                    down = NO_LIMIT
                change = sum(world.places(n, year) for n in there) - baseline
                yield two_sided("stability-total", path, year, change, -down, up, rule)
