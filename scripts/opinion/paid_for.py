"""Where the money came from, in the books (`models/funds.md`): the plan beside the baseline carried on.

    freed = max(0, −d),   used = max(0, d),   d = spend on planned intakes and what carries on, less that of carrying on
"""

from .costs import Money
from .incomes import incomes_of, shared
from .intakes import carried_places
from .report import Check, pence

ALL = "*"


class Sides:
    """What is left to pair of one SHA (or all) and year: (fund, specialty) to pence."""

    def __init__(self, world, carried, sha, year):
        pack, change = world.pack, {}
        for money, sign in ((world.money, 1), (carried, -1)):
            for table in (money.planned, money.carried_on):
                for (fund, name, when), amount in table.items():
                    row = pack.programmes[name]
                    if when == year and sha in (ALL, row["sha"]):
                        key = (fund, row["specialty"])
                        change[key] = change.get(key, 0) + sign * amount
        self.freed = {key: -d for key, d in sorted(change.items()) if d < 0}
        self.used = {key: d for key, d in sorted(change.items()) if d > 0}
        self.rows = {}

    @staticmethod
    def of_fund(side, fund):
        return [(key, left) for key, left in side.items() if key[0] == fund and left > 0]

    @classmethod
    def total(cls, side, fund):
        return sum(left for _, left in cls.of_fund(side, fund))

    def pair(self, amount, giver, taker, by):
        """An amount of freed money of one fund against used money of another."""
        gives = shared(amount, self.of_fund(self.freed, giver))
        takes = shared(amount, self.of_fund(self.used, taker))
        left = dict(takes)
        for freed, part in gives.items():
            for used, pennies in shared(part, [(k, w) for k, w in left.items() if w > 0]).items():
                self.note(giver, freed[1], used[1], taker, by, pennies)
                left[used] -= pennies
            self.freed[freed] -= part
        for used, part in takes.items():
            self.used[used] -= part

    def outside(self, amount, side, fund, end, by, other=None):
        """An amount of one side against an end that is no specialty."""
        for key, part in shared(amount, self.of_fund(side, fund)).items():
            if side is self.used:
                self.note(other or fund, end, key[1], fund, by, part)
            else:
                self.note(fund, key[1], end, fund, by, part)
            side[key] -= part

    def note(self, fund, freed_by, paid_for, to_fund, by, amount):
        if amount:
            key = (fund, freed_by, paid_for, to_fund, by)
            self.rows[key] = self.rows.get(key, 0) + amount


def paired(world, carried, sha, year, printed):
    """The rows of one SHA, or of all, and year: (fund, freed by, for, to fund, by) to pence."""
    pack, costs = world.pack, world.costs
    sides, funds = Sides(world, carried, sha, year), costs.funds
    chosen = lambda row: sha in (ALL, row["sha"]) and int(row["financial_year"]) == year
    spend = {}
    for row in printed["spend"]:
        if chosen(row):
            into = spend.setdefault(row["fund"], [0, 0, 0])
            into[0] += pence(row["carried_in_gbp"])
            into[1] += pence(row["carried_out_gbp"])
            into[2] += pence(row["budget_gbp"]) - pence(row["committed_gbp"])
    before = {fund: sum(amount for table in (carried.planned, carried.carried_on)
                        for (f, name, when), amount in table.items()
                        if f == fund and when == year and sha in (ALL, pack.programmes[name]["sha"]))
              for fund in funds}
    headroom = {f: max(0, spend.get(f, [0, 0, 0])[2] - before[f]) for f in funds}
    for fund in funds:
        sides.pair(min(sides.total(sides.freed, fund), sides.total(sides.used, fund)),
                   fund, fund, "fund")
    moves = {}
    for row in printed["virements"]:
        if chosen(row):
            key = (row["from_fund"], row["to_fund"])
            moves[key] = moves.get(key, 0) + pence(row["amount_gbp"])
    for (giver, taker), amount in sorted(moves.items()):
        part = min(amount, sides.total(sides.freed, giver), sides.total(sides.used, taker))
        sides.pair(part, giver, taker, "virement")
        more = min(amount - part, headroom[giver], sides.total(sides.used, taker))
        sides.outside(more, sides.used, taker, "(headroom)", "virement", giver)
        headroom[giver] -= more
    for fund in funds:
        into, out, _ = spend.get(fund, [0, 0, 0])
        sides.outside(min(into, sides.total(sides.used, fund)), sides.used, fund,
                      "(carried in)", "carried")
        sides.outside(min(out, sides.total(sides.freed, fund)), sides.freed, fund,
                      "(carried out)", "carried")
    for giver in funds:
        for taker in funds:
            if giver != taker:
                sides.pair(min(sides.total(sides.freed, giver), sides.total(sides.used, taker)),
                           giver, taker, "together")
    for fund in funds:
        sides.outside(sides.total(sides.used, fund), sides.used, fund, "(headroom)", "headroom")
        sides.outside(sides.total(sides.freed, fund), sides.freed, fund, "(unspent)", "headroom")
    return sides.rows


def paid_for(world):
    check, pack = Check("paid_for.csv"), world.pack
    carried = Money(pack, world.costs, carried_places(pack))
    printed = {table: world.printed(table) for table in ("spend", "virements")}
    mine = {(sha, year): paired(world, carried, sha, year, printed)
            for sha in [ALL] + sorted({d["sha"] for d in pack.deaneries.values()})
            for year in incomes_of(world)[0].years}
    sums = {}
    for group, pairs in mine.items():
        for (fund, _, _, to_fund, by), amount in pairs.items():
            key = group + (fund, to_fund, by)
            sums[key] = sums.get(key, 0) + amount
    compare(check, "paid_for", world.printed("paid_for"), sums, ("fund", "to_fund", "by"))
    if world.full:
        rows = world.printed("paid_for_by_specialty")
        single = {group + key: amount for group, pairs in mine.items()
                  for key, amount in pairs.items()}
        compare(check, "paid_for_by_specialty", rows, single,
                ("fund", "freed_by", "paid_for", "to_fund", "by"))
        places(world, check, rows)
    return check


def compare(check, table, rows, mine, columns):
    """Every row that is printed, and none but ours, each once."""
    seen = set()
    for row in rows:
        key = (row["sha"], int(row["financial_year"])) + tuple(row[c] for c in columns)
        where = f"{table}.csv:{row['#']} {'/'.join(map(str, key))}"
        check.exact(where + " is once", key in seen, False)
        check.exact(where, pence(row["amount_gbp"]), mine.get(key, 0))
        seen.add(key)
    for key in mine.keys() - seen:
        check.exact(f"{table}.csv has a row of {key}", False, True)


def changes(world):
    """(SHA or all, year, fund, specialty) to places more than by carrying on, of intakes that cost
    the fund anything in the year."""
    pack, costs, found = world.pack, world.costs, {}
    before = carried_places(pack)
    for name, row in pack.programmes.items():
        for intake in range(pack.first, pack.horizon + 1):
            more = world.places(name, intake) - before(name, intake)
            for year in costs.years_of(intake, row["specialty"]) if more else ():
                for fund in costs.funds:
                    if costs.place(fund, name, intake, year):
                        for sha in (ALL, row["sha"]):
                            key = (sha, year, fund, row["specialty"])
                            found[key] = found.get(key, 0) + more
    return found


def places(world, check, rows):
    """A specialty's change of places, shared out over its rows by their pence."""
    mine = changes(world)
    for end, fund, column, sign in (("freed_by", "fund", "places_fewer", -1),
                                    ("paid_for", "to_fund", "places_more", 1)):
        groups = {}
        for row in rows:
            if not row[end].startswith("("):
                key = (row["sha"], int(row["financial_year"]), row[fund], row[end])
                groups.setdefault(key, []).append(row)
            else:
                check.exact(f"paid_for_by_specialty.csv:{row['#']} {column}", row[column], "")
        for key, group in groups.items():
            total = sign * 10000 * mine.get(key, 0)
            parts = shared(abs(total), [(row["#"], pence(row["amount_gbp"])) for row in group])
            for row in group:
                part = parts[row["#"]] * (1 if total >= 0 else -1)
                check.number(f"paid_for_by_specialty.csv:{row['#']} {column}", row[column], part / 10000)
