"""Compares the tables of a run with what this program calculates."""

from . import objective
from .costs import budget, by_sha
from .report import Check, pence


def projection(world):
    check = Check("projection.csv")
    seen = set()
    for row in world.printed("projection"):
        key = (row["specialty"], row["deanery"], int(row["year"]))
        seen.add(key)
        need, cell = world.demand.at(*key), world.supply.cells[key]
        mine = {"demand_fte": need, "supply_fte": cell["fte"],
                "supply_without_plan_fte": world.carrying_on.cells[key]["fte"],
                "shortfall_fte": max(0.0, need - cell["fte"]),
                "surplus_fte": max(0.0, cell["fte"] - need)}
        if world.full:
            for column in ("headcount", "men", "women", "joiners", "leavers", "completions"):
                mine[column] = cell[column]
        for column, figure in mine.items():
            check.number(f"projection.csv:{row['#']} {'/'.join(map(str, key))} {column}",
                         row[column], figure)
    shown = {key for key in world.supply.cells if world.shows_year(key[2])}
    check.exact("projection.csv rows", seen == shown, True)
    return check


def allocation(world):
    check, pack = Check("allocation.csv"), world.pack
    committed = int(pack.setting("committed_intakes"))
    for row in world.printed("allocation"):
        name, year = row["programme"], int(row["intake_year"])
        where = f"allocation.csv:{row['#']} {name} {year}"
        places = int(row["places"])
        check.exact(where + " baseline_places", row["baseline_places"], pack.baseline(name))
        check.exact(where + " advised_places", row["advised_places"], world.advised[name])
        check.exact(where + " change", row["change"], places - pack.baseline(name))
        check.exact(where + " status", row["status"],
                    "committed" if year < pack.first + committed else "indicative")
        check.number(where + " expected_entrants", row["expected_entrants"],
                     places * pack.fill_of(name))
    return check


def spend(world):
    """Money to the penny; of virement and what is carried, that it is conserved."""
    check, sums = Check("spend.csv"), by_sha(world.pack, world.costs, world.money)
    printed = {}
    for row in world.printed("spend"):
        key = (row["fund"], row["sha"], int(row["financial_year"]))
        where = f"spend.csv:{row['#']} {'/'.join(map(str, key))} "
        amounts = {c: pence(t) for c, t in row.items() if c.endswith("_gbp")}
        printed[key] = amounts
        mine = sums.get(key, [0, 0, 0])
        check.exact(where + "budget_gbp", amounts["budget_gbp"], budget(world.pack, *key) or 0)
        for column, pounds in zip(("committed_gbp", "planned_gbp", "carried_on_gbp"), mine):
            check.exact(where + column, amounts[column], pounds)
        moved = amounts["virement_gbp"] + amounts["carried_in_gbp"] - amounts["carried_out_gbp"]
        world.moved[key] = moved
        check.exact(where + "headroom_gbp", amounts["headroom_gbp"],
                    amounts["budget_gbp"] + moved - sum(mine))
    years = {key[2] for key in printed}
    for key, mine in sums.items():
        if any(mine) and min(years) <= key[2] <= max(years):
            check.exact(f"spend.csv has a row of {key}", key in printed, True)
    return check


def levers(world):
    check = Check("levers.csv")
    world.rows = world.levers()
    mine = {(r.lever, r.scope, r.year): r for r in world.rows}
    told = {}
    for row in world.printed("levers"):
        told.setdefault(row["lever"], []).append(row)
    for lever, rows in told.items():
        count = sum(1 for key in mine if key[0] == lever)
        if not count:
            ok = len(rows) == 1 and rows[0]["state"] == \
                ("met" if world.rules.is_set(lever) else "off")
            check.exact(f"levers.csv:{rows[0]['#']} {lever} limits nothing", ok, True)
            continue
        if world.full:
            check.exact(f"levers.csv rows of {lever}", len(rows), count)
        for row in rows:
            key = (lever, row["scope"], int(row["year"]))
            where = f"levers.csv:{row['#']} {lever}[{row['scope']},{row['year']}] "
            one = mine.get(key)
            if one is None:
                check.exact(where + "is a row", True, False)
                continue
            unit = 100 if row["unit"] == "GBP" else 1
            check.number(where + "left_side", row["left_side"], one.left / unit)
            check.number(where + "limit", row["limit"], one.limit / unit)
            check.number(where + "slack", row["slack"], one.slack() / unit)
            check.exact(where + "state", row["state"], one.state())
    if not world.full:
        there = {(r["lever"], r["scope"], int(r["year"])) for rows in told.values() for r in rows}
        for key, one in mine.items():
            if one.state() == "relaxed" or key[1] == "*":
                check.exact(f"levers.csv has a row of {key}", key in there, True)
    for lever in {key[0] for key in mine} - set(told):
        check.exact(f"levers.csv says something of {lever}", False, True)
    return check


def certificate(world):
    """The objective and the gap of manifest.json and summary.json."""
    check, printed = Check("objective and gap"), world.manifest
    world.cost = objective.cost(world, world.places, world.supply, world.rows)
    for name, source in (("manifest.json", printed), ("summary.json", world.summary)):
        check.decimals(name + " objective", source["objective"], world.cost, 4)
        if source["bound"] is not None:
            gap = (source["objective"] - source["bound"]) / source["objective"]
            check.number(name + " gap", source["gap"], gap, 1e-4 / source["objective"])
    other = world.carrying_on_as_plan()
    rows = other.levers()
    if not any(r.lever == "ringfence" and r.rule["mode"] == "soft" and r.slack() < 0 for r in rows):
        check.decimals("summary.json objective_carrying_on",
                       world.summary["objective_carrying_on"],
                       objective.cost(other, other.places, other.supply, rows), 4)
    return check
