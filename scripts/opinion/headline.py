"""The headline of summary.json, and shortage by group of staff (`models/board.md`)."""

from fractions import Fraction

from .intakes import carried_places
from .pack import most_specific, number
from .report import Check, pence


def group_of(pack, specialty):
    """general practice; the rest of its profession by service line; each other profession."""
    row = pack.specialties[specialty]
    practice = {r["profession"] for r in pack.specialties.values()
                if r["general_practice"] == "yes"}
    if row["general_practice"] == "yes":
        return "general practice"
    if row["profession"] not in practice:
        return row["profession"]
    line = most_specific(pack.rows("service_lines"), {"specialty": specialty})
    return "hospital, " + (line["service_line"] if line else "other")


def shortages(world):
    """(group, year) to [demand, short carrying on, short with the plan]."""
    pack, found = world.pack, {}
    for specialty, row in pack.specialties.items():
        if not number(row["shortfall_weight"]):
            continue
        for year in pack.years:
            need = world.demand.country(specialty, year)
            shorts = [max(0.0, need - supply.country(specialty, year))
                      for supply in (world.carrying_on, world.supply)]
            for group in (group_of(pack, specialty), "*"):
                sums = found.setdefault((group, year), [0.0, 0.0, 0.0])
                for at, amount in enumerate([need, *shorts]):
                    sums[at] += amount
    return found


def by_group(world):
    check, mine = Check("shortage_by_group.csv"), shortages(world)
    for row in world.printed("shortage_by_group"):
        need, before, after = mine.get((row["group"], int(row["year"])), [0.0] * 3)
        where = f"shortage_by_group.csv:{row['#']} {row['group']} {row['year']} "
        for column, figure in (("demand_fte", need), ("short_carrying_on_fte", before),
                               ("short_fte", after)):
            check.number(where + column, row[column], figure)
        if need > 0:
            check.number(where + "short_carrying_on_share", row["short_carrying_on_share"],
                         before / need)
            check.number(where + "short_share", row["short_share"], after / need)
    return check


def summary(world):
    check, pack, told = Check("summary.json"), world.pack, world.summary
    committed = min(pack.first + int(pack.setting("committed_intakes")) - 1, pack.last)
    places = {year: sum(world.places(n, year) for n in pack.programmes) for year in pack.planned}
    years = range(pack.first, pack.horizon + 1)
    short = lambda supply, over: sum(
        max(0.0, world.demand.at(s, d, y) - supply.cells[s, d, y]["fte"])
        for s in pack.specialties for d in pack.deaneries for y in over)
    spend = world.printed("spend")
    exact = {
        "first_intake_year": pack.first, "last_committed_intake_year": committed,
        "last_intake_year": pack.last, "horizon_year": pack.horizon,
        "places": sum(places.values()),
        "places_committed": sum(p for y, p in places.items() if y <= committed),
        "places_indicative": sum(p for y, p in places.items() if y > committed),
        "places_carried_on": sum(carried_places(pack)(n, y) for n in pack.programmes
                                 for y in pack.planned)}
    for key, figure in exact.items():
        check.exact("summary.json " + key, told[key], figure)
    rounded = {
        "expected_entrants": (sum((pack.fill_of(n) * world.places(n, y) for n in pack.programmes
                                   for y in pack.planned), Fraction(0)), 4),
        "planned_gbp": (sum(pence(r["planned_gbp"]) for r in spend) / 100, 2),
        "committed_gbp": (sum(pence(r["committed_gbp"]) for r in spend) / 100, 2),
        "moved_between_funds_gbp": (sum(max(0, pence(r["virement_gbp"]))
                                        for r in spend) / 100, 2),
        "shortfall_fte": (short(world.supply, [pack.horizon]), 4),
        "shortfall_fte_without_plan": (short(world.carrying_on, [pack.horizon]), 4),
        "shortfall_fte_years": (short(world.supply, years), 4),
        "shortfall_fte_years_without_plan": (short(world.carrying_on, years), 4)}
    for key, (figure, digits) in rounded.items():
        check.decimals("summary.json " + key, told[key], figure, digits)
    groups(check, world)
    specialties(check, world)
    states(check, world)
    return check


def groups(check, world):
    mine = shortages(world)
    for row in world.summary["shortage_by_group"]:
        need, before, after = mine.get((row["group"], row["year"]), [0.0] * 3)
        where = f"summary.json shortage_by_group {row['group']} {row['year']} "
        check.decimals(where + "demand_fte", row["demand_fte"], need, 4)
        check.decimals(where + "short_carrying_on_fte", row["short_carrying_on_fte"], before, 4)
        check.decimals(where + "short_fte", row["short_fte"], after, 4)


def specialties(check, world):
    pack, when = world.pack, world.pack.horizon
    for row in world.summary["specialties"]:
        name = row["specialty"]
        names = pack.of.get(name, [])
        where = f"summary.json specialties {name} "
        check.exact(where + "baseline_places", row["baseline_places"],
                    sum(pack.baseline(n) for n in names))
        check.exact(where + "advised_places", row["advised_places"],
                    sum(world.advised[n] for n in names))
        for year, places in row["places"].items():
            check.exact(where + year, places, sum(world.places(n, int(year)) for n in names))
        need = world.demand.country(name, when)
        check.decimals(where + "demand_fte", row["demand_fte"], need, 4)
        for key, supply in (("short_carrying_on_fte", world.carrying_on),
                            ("short_fte", world.supply)):
            check.decimals(where + key, row[key], max(0.0, need - supply.country(name, when)), 4)


def states(check, world):
    for told in world.summary["levers"]:
        lever = told["lever"]
        found = [r.state() for r in world.rows if r.lever == lever]
        off = not found and not world.rules.is_set(lever)
        if not found and not off:
            found = ["met"]  # It limits nothing.
        check.exact(f"summary.json levers {lever} off", told["off"], off)
        for state in ("met", "binding", "relaxed"):
            check.exact(f"summary.json levers {lever} {state}", told[state], found.count(state))
