"""Budgets that clinicians hold, and what may move between funds (`models/holders.md`, `models/funds.md`).

    budget = ⌊ share · B ⌋,   headroom = budget − committed − planned − carried on
"""

from fractions import Fraction
from math import floor

from .costs import budget
from .pack import most_specific, number
from .report import Check, pence

REST = "(not delegated)"
AMOUNTS = ("budget", "committed", "planned", "carried_on", "virement", "carried_in", "carried_out")


def line_of(pack, specialty):
    row = most_specific(pack.rows("service_lines"), {"specialty": specialty})
    return row["service_line"] if row else None


def delegated(pack, fund, sha):
    """Service line to its row of `holders.csv` for a fund and an SHA."""
    found = {}
    for line in sorted({r["service_line"] for r in pack.rows("holders")}):
        rows = [r for r in pack.rows("holders") if r["service_line"] == line and r["fund"] == fund]
        row = most_specific(rows, {"sha": sha})
        if row is not None:
            found[line] = row
    return found


def spend_by_line(world):
    """(fund, SHA, year, service line) to [committed, planned, carried on]."""
    pack, found = world.pack, {}
    def add(fund, sha, year, specialty, at, amount):
        key = (fund, sha, year, line_of(pack, specialty))
        found.setdefault(key, [0, 0, 0])[at] += amount
    for (fund, specialty, deanery, year), amount in world.costs.committed().items():
        add(fund, pack.deaneries[deanery]["sha"], year, specialty, 0, amount)
    for at, table in ((1, world.money.planned), (2, world.money.carried_on)):
        for (fund, name, year), amount in table.items():
            row = pack.programmes[name]
            add(fund, row["sha"], year, row["specialty"], at, amount)
    return found


def places_by_line(world):
    """(fund, SHA, year, service line) to [places, expected entrants]: each place in one fund."""
    pack, costs, found = world.pack, world.costs, {}
    for (name, intake), count in world.plan.items():
        row = pack.programmes[name]
        pays = {fund: sum(costs.place(fund, name, intake, year)
                          for year in costs.years_of(intake, row["specialty"]))
                for fund in costs.funds}
        most = max(pays.values())
        if count and most:
            fund = min(f for f in costs.funds if pays[f] == most)
            key = (fund, row["sha"], costs.financial_year(intake), line_of(pack, row["specialty"]))
            into = found.setdefault(key, [0, Fraction(0)])
            into[0] += count
            into[1] += count * pack.fill_of(name)
    return found


def statements(world):
    """(holder, fund, SHA, year) to amounts, places and entrants; a holder of several lines has
    them together."""
    pack, found = world.pack, {}
    spent, bought = spend_by_line(world), places_by_line(world)
    for row in world.printed("spend"):
        key = (row["fund"], row["sha"], int(row["financial_year"]))
        fund, sha, year = key
        whole = budget(pack, *key) or 0
        lines = delegated(pack, fund, sha)
        rest = [whole, 0, 0, 0] + [pence(row[a + "_gbp"]) for a in AMOUNTS[4:]] + [0, Fraction(0)]
        for line, holder in lines.items():
            given = floor(number(holder["budget_share"]) * whole)
            rest[0] -= given
            mine = found.setdefault((holder["holder"], line) + key, [0] * 8 + [Fraction(0)])
            mine[0] += given
            for at, amount in enumerate(spent.get(key + (line,), [0, 0, 0])):
                mine[1 + at] += amount
            for at, amount in enumerate(bought.get(key + (line,), [0, 0])):
                mine[7 + at] += amount
        for table, first in ((spent, 1), (bought, 7)):
            for other, amounts in table.items():
                if other[:3] == key and other[3] not in lines:
                    for at, amount in enumerate(amounts):
                        rest[first + at] += amount
        found[(REST, "") + key] = rest
    return found


def holder_statements(world):
    check, pack = Check("holder_statements.csv"), world.pack
    if not pack.rows("holders"):
        return check
    mine, seen = statements(world), set()
    for row in world.printed("holder_statements"):
        key = (row["holder"], row["service_line"], row["fund"], row["sha"],
               int(row["financial_year"]))
        seen.add(key)
        where = f"holder_statements.csv:{row['#']} {'/'.join(map(str, key))} "
        one = mine.get(key, [0] * 8 + [Fraction(0)])
        for column, amount in zip(AMOUNTS, one):
            check.exact(where + column, pence(row[column + "_gbp"]), amount)
        left = one[0] + one[4] + one[5] - one[6] - one[1] - one[2] - one[3]
        check.exact(where + "headroom", pence(row["headroom_gbp"]), left)
        check.exact(where + "over", pence(row["over_gbp"]), max(0, -left))
        check.exact(where + "state", row["state"], "over" if left < 0 else "within")
        check.exact(where + "places", row["places"], one[7])
        check.number(where + "expected_entrants", row["expected_entrants"], one[8])
    for key, one in mine.items():
        if world.shows_money(key[4]) and (key[0] != REST or any(one)):
            check.exact(f"holder_statements.csv has a row of {key}", key in seen, True)
    return check


def pair_limit(pack, giver, taker, sha, year):
    """The most that a financial year lets move between two funds: of the one that gives, of the
    one that takes, and of the rule of the pair."""
    funds = {r["fund"]: r for r in pack.rows("funds")}
    gives, takes = budget(pack, giver, sha, year) or 0, budget(pack, taker, sha, year) or 0
    out = min(1 - number(funds[giver]["ringfenced_share"]), number(funds[giver]["virement_limit"]))
    limits = [floor(out * gives), floor(number(funds[taker]["virement_limit"]) * takes)]
    rule = most_specific(pack.rows("virement_rules"), {"from_fund": giver, "to_fund": taker})
    if rule is not None:
        if rule["permitted"] == "no":
            return 0
        if rule["max_gbp"] != "":
            limits.append(floor(number(rule["max_gbp"]) * 100))
        if rule["max_share"] != "":
            limits.append(floor(number(rule["max_share"]) * gives))
    return min(limits)


def virements(world):
    """What moved is taken as printed; its limit, and that it is what `spend.csv` says, is not."""
    check, moved = Check("virements.csv"), {}
    for row in world.printed("virements"):
        sha, year = row["sha"], int(row["financial_year"])
        where = f"virements.csv:{row['#']} {row['name']} "
        limit = pair_limit(world.pack, row["from_fund"], row["to_fund"], sha, year)
        amount = pence(row["amount_gbp"])
        check.exact(where + "name", row["name"],
                    f"virement[{sha},{row['from_fund']},{row['to_fund']},{year}]")
        check.exact(where + "limit_gbp", pence(row["limit_gbp"]), limit)
        check.exact(where + "is within it", 0 < amount <= limit, True)
        for fund, by in ((row["from_fund"], -amount), (row["to_fund"], amount)):
            moved[fund, sha, year] = moved.get((fund, sha, year), 0) + by
    for row in world.printed("spend"):
        key = (row["fund"], row["sha"], int(row["financial_year"]))
        check.exact(f"spend.csv:{row['#']} virement_gbp", pence(row["virement_gbp"]),
                    moved.get(key, 0))
    return check
