"""The levers that hold money: existing-resources and ringfence. Whole pence."""

from math import floor

from .costs import Costs, Money, budget, committed_of
from .intakes import carried_places
from .pack import any_of, number
from .rules import Row, value, within

from fractions import Fraction


def columns(world, chosen, funds, year):
    """What one place of each planned intake costs in a financial year; the last stands for all."""
    pack, costs, found = world.pack, world.costs, set()
    for name, row in pack.programmes.items():
        if not chosen(row):
            continue
        for intake in pack.planned:
            later = range(intake, pack.horizon + 1) \
                if intake == pack.last and pack.after == "plan" else [intake]
            found.add(sum(costs.place(f, name, i, year) for f in funds for i in later
                          if year in costs.years_of(i, row["specialty"])))
    return sorted(cost for cost in found if cost > 0)


def spent(world, money, fund, chosen, year):
    return money.total(money.planned, fund, chosen, year) \
        + money.total(money.carried_on, fund, chosen, year)


def existing_resources(world):
    pack, rules, costs = world.pack, world.rules, world.costs
    last = costs.financial_year(pack.last)
    before = lambda row: not any_of(row["from_year"]) and \
        int(Fraction(row["from_year"])) <= pack.base
    frozen = Costs(pack, before) if pack.rows("curriculum") else costs
    carried = Money(pack, frozen, carried_places(pack))
    for scope in rules.scopes("existing-resources"):
        inside = within(pack, scope)
        where = lambda d: inside({"sha": d["sha"], "deanery": d["deanery"]})
        for year in range(costs.financial_year(pack.first), costs.financial_year(pack.horizon) + 1):
            rule = rules.look("existing-resources", [scope], year, last)
            if rule is None:
                continue
            total = lambda money, c: sum(
                spent(world, money, f, inside, year) + committed_of(pack, c, f, where, year)
                for f in costs.funds)
            if pack.settings["resources_base"] == "budget":
                base = budgets_of(world, scope, carried, frozen, year)
            else:
                base = total(carried, frozen)
            weights = columns(world, inside, costs.funds, year)
            if base is None or not weights:
                continue
            limit = max(floor(value(rule) * base), total(world.owed_money, costs))
            yield Row("existing-resources", scope, year, total(world.money, costs), limit, True,
                      rule, weights)


def budgets_of(world, scope, carried, frozen, year):
    """The budgets of all funds of a scope; a deanery of several has its part by what carrying on
    costs. None where there is no budget."""
    pack, costs = world.pack, world.costs
    inside = within(pack, scope)
    chosen = [d for d in pack.deaneries.values() if inside(d)]
    total, found = Fraction(0), False
    for sha in sorted({d["sha"] for d in chosen}):
        all_of = [d["deanery"] for d in pack.deaneries.values() if d["sha"] == sha]
        mine = [d["deanery"] for d in chosen if d["sha"] == sha]
        amounts = [budget(pack, f, sha, year) for f in costs.funds]
        amounts = [a for a in amounts if a is not None]
        found = found or bool(amounts)
        part = Fraction(1)
        if len(mine) < len(all_of):
            cost = lambda names: sum(
                spent(world, carried, f, lambda r: r["deanery"] in names, year)
                + committed_of(pack, frozen, f, lambda d: d["deanery"] in names, year)
                for f in costs.funds)
            part = Fraction(cost(mine), cost(all_of)) if cost(all_of) else Fraction(0)
        total += floor(sum(amounts) * part)
    return total if found and total else None


def pays(pack, fund):
    return any(r["fund"] == fund for r in pack.rows("tariffs")) or \
        any(r["fund"] == fund for r in pack.rows("curriculum"))


def ringfence(world):
    pack, rules, costs = world.pack, world.rules, world.costs
    last = costs.financial_year(pack.last)
    for sha in sorted({d["sha"] for d in pack.deaneries.values()}):
        inside = lambda row: row["sha"] == sha
        for fund in costs.funds:
            for year in range(costs.financial_year(pack.first),
                              costs.financial_year(pack.horizon) + 1):
                rule = rules.look("ringfence", [fund, sha, "*"], year, last)
                amount = budget(pack, fund, sha, year)
                if rule is None or amount is None or not pays(pack, fund):
                    continue
                committed = committed_of(pack, costs, fund, inside, year)
                total = committed + spent(world, world.money, fund, inside, year)
                owed = committed + spent(world, world.owed_money, fund, inside, year)
                limit = max(floor(value(rule) * amount), owed)
                moved = world.moved.get((fund, sha, year), 0)
                yield Row("ringfence", fund + "/" + sha, year, total, limit + moved, True, rule,
                          columns(world, inside, [fund], year))
