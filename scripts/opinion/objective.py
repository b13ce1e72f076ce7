"""What a plan costs, in weighted FTE-years (`models/plan.md`).

    Σ v[s,y] · ( (1 − λ) · φ(S[s,y]; D[s,y]) + λ · Σ over deaneries of φ(S[s,d,y]; D[s,d,y]) )
      + change_price · Σ |x[j,t] − x[j,t−1]| + pool_price · Σ max(0, pool − entrants) + soft levers
"""

from .levers_entry import entrants, feeding, in_entry_set, least_pool, pool_members, pools
from .pack import number
from .rules import latest_score
from .supply import per_place

BY_THE_YEAR = ("ringfence", "existing-resources", "no-worse")
TRIFLE = 0.01  # Weighted FTE-years for a place a hundred points below the best.

USUAL = [(0.0, 0.5), (0.02, 1.0), (0.05, 2.0), (0.10, 4.0), (0.20, 8.0)]


def tiers(pack):
    rows = pack.rows("shortfall_tiers")
    return sorted((float(number(r["from_share"])), float(number(r["price"]))) for r in rows) \
        or USUAL


def price(pack, short, demand):
    """φ: each tier prices the part of the shortage above its share of demand."""
    if short <= 0:
        return -short * float(pack.setting("surplus_price"))
    steps, total = tiers(pack), 0.0
    for at, (share, cost) in enumerate(steps):
        end = steps[at + 1][0] * demand if at + 1 < len(steps) else float("inf")
        total += cost * max(0.0, min(short, end) - share * demand)
    return total


def weight(pack, specialty, year):
    """v[s,y]; the horizon counts for `terminal_years` more, each discounted one year more."""
    rate = 1 + float(pack.setting("discount_rate"))
    counts = 1.0
    if year == pack.horizon:
        counts = sum(rate ** -n for n in range(int(pack.setting("terminal_years")) + 1))
    own = float(number(pack.specialties[specialty]["shortfall_weight"]))
    return own * counts * rate ** -(year - pack.base)


def can_change(pack, specialty, year):
    """Whether a place of a planned intake, or of what carries on, gives FTE in that year."""
    end = year if pack.after == "plan" else pack.last
    return any(per_place(pack, specialty, intake, trained, works, year) > 0
               for trained in {pack.programmes[n]["deanery"] for n in pack.of.get(specialty, [])}
               for works in pack.deaneries
               for intake in range(pack.first, min(year, end) + 1))


def shortages(pack, demand, supply):
    """The first line of the objective."""
    share = float(pack.setting("location_share"))
    total = 0.0
    for specialty in pack.specialties:
        for year in range(pack.first, pack.horizon + 1):
            v = weight(pack, specialty, year)
            if not v or not can_change(pack, specialty, year):
                continue
            local = country_short = country_demand = 0.0
            for deanery in pack.deaneries:
                need = demand.at(specialty, deanery, year)
                short = need - supply.cells[specialty, deanery, year]["fte"]
                local += price(pack, short, need)
                country_short += short
                country_demand += need
            total += v * ((1 - share) * price(pack, country_short, country_demand) + share * local)
    return total


def changes(pack, places):
    """change_price for each place by which an intake differs from the one before it."""
    moved = 0
    for name in pack.programmes:
        before = pack.baseline(name)
        for year in pack.planned:
            moved += abs(places(name, year) - before)
            before = places(name, year)
    return float(pack.setting("change_price")) * moved


def stands_for(pack, year):
    """How many years a planned intake stands for: the last one for all in which it carries on."""
    return pack.horizon - pack.last + 1 if year == pack.last and pack.after == "plan" else 1


def idle(pack, places):
    """pool_price for each person who could enter and finds no place."""
    total = 0.0
    for profession, own in pools(pack):
        names = pool_members(pack, profession, "")
        if own or not any(in_entry_set(pack, n) for n in names):
            continue
        for year in pack.planned:
            there = least_pool(pack, profession, year)
            if there is not None:
                there += feeding(pack, places, profession, year)
                total += stands_for(pack, year) * max(
                    0.0, float(there - entrants(pack, places, names, year)))
    return float(pack.setting("pool_price")) * total


def trifles(pack, rules, places):
    """0.01 · (best score of the cell − own score) / 100 for a place, for all years it stands for."""
    if not rules.is_set("quality-threshold"):
        return 0.0
    best, own = {}, {}
    for name, row in pack.programmes.items():
        score = latest_score(pack, name)
        own[name] = float(score[1]) if score else 0.0
        cell = (row["specialty"], row["deanery"])
        best[cell] = max(best.get(cell, 0.0), own[name])
    return sum(TRIFLE * (best[row["specialty"], row["deanery"]] - own[name]) / 100
               * places(name, year) * stands_for(pack, year)
               for name, row in pack.programmes.items() for year in pack.planned)


def years_of_rows(pack, rows):
    """Row to the years it is priced for: from the last planned intake on, until its next row."""
    by_scope = {}
    for row in rows:
        by_scope.setdefault((row.lever, row.scope), []).append(row.year)
    def count(row):
        if row.lever in BY_THE_YEAR or pack.after != "plan" or row.year < pack.last:
            return 1
        return min((y for y in by_scope[row.lever, row.scope] if y > row.year),
                   default=pack.horizon + 1) - row.year
    return count


def missed(pack, rows):
    """relax_price × what rows of soft levers are missed by, for each year they stand for."""
    total, years = 0.0, years_of_rows(pack, rows)
    for row in rows:
        wanted = row.lever == "advice" and row.scope.endswith("/wanted")
        if row.rule["mode"] == "soft" or wanted:
            slack = row.slack() if row.priced is None else row.priced
            unit = 100 if row.lever in ("ringfence", "existing-resources") else 1
            price_of = float(number(row.rule["relax_price"], 0))
            total += price_of * max(0.0, -float(slack)) / unit * years(row)
    return total


def cost(world, places, supply, rows):
    """All of it; without `rows` nothing is paid for soft levers."""
    pack = world.pack
    return shortages(pack, world.demand, supply) + changes(pack, places) + idle(pack, places) \
        + trifles(pack, world.rules, places) + missed(pack, rows)
