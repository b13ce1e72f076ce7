"""All that is calculated of one run: from its `input/` and the places of its `allocation.csv`."""

import copy
import json
import os

from . import levers_entry as entry, levers_money, levers_places as single, levers_stable
from .advice import advise
from .costs import Costs, Money
from .demand import Demand
from .intakes import Entrants, carried_places, plan_places
from .pack import Pack, read_rows
from .rules import Rules
from .supply import Supply, per_place


class World:
    """A run's pack and plan, and what follows from them."""

    def __init__(self, run):
        self.run = run
        with open(os.path.join(run, "manifest.json"), encoding="utf-8") as file:
            self.manifest = json.load(file)
        with open(os.path.join(run, "summary.json"), encoding="utf-8") as file:
            self.summary = json.load(file)
        self.full = self.manifest["detail"] == "full"
        self.pack = pack = Pack(os.path.join(run, "input"), self.manifest["scenario"],
                                self.manifest["without"])
        self.plan = {(r["programme"], int(r["intake_year"])): int(r["places"])
                     for r in self.printed("allocation")}
        self.rules = Rules(pack)
        self.demand = Demand(pack)
        self.advised, self.advised_in_all = advise(pack, self.demand)
        self.places = plan_places(pack, self.plan, self.advised)
        carried = Entrants(pack, carried_places(pack), True)
        self.cut = cut = carried if pack.after == "baseline" else None
        self.entrants = Entrants(pack, self.places, False, cut)
        self.carrying_on = Supply(pack, carried)
        self.supply = Supply(pack, self.entrants)
        owed = {key: pack.promised(*key) for key in self.plan}
        self.promised = plan_places(pack, owed, self.advised)
        if self.rules.is_set("no-worse"):
            self.promised_supply = Supply(pack, Entrants(pack, self.promised, False, cut))
        self.costs = Costs(pack)
        self.money = Money(pack, self.costs, self.places)
        self.owed_money = Money(pack, self.costs, self.promised)
        self.moved = {}

    def carrying_on_as_plan(self):
        """The plan of carrying on: the baseline in every planned intake, and after them what the
        setting says. Entrants of higher specialties are a plan's, and not cut."""
        pack, other = self.pack, copy.copy(self)
        other.places = plan_places(pack, {key: pack.carried_on(*key) for key in self.plan},
                                   self.advised)
        other.entrants = Entrants(pack, other.places, False, self.cut)
        other.supply = Supply(pack, other.entrants)
        other.money = Money(pack, self.costs, other.places)
        other.moved = {}
        return other

    def shows_year(self, year):
        """Whether a run in brief has a year of the projection."""
        pack = self.pack
        return self.full or year <= pack.last or year == pack.horizon or year % 5 == 0

    def shows_money(self, year):
        """Whether a run in brief says who pays and receives what in a financial year."""
        committed = self.pack.first + int(self.pack.setting("committed_intakes")) - 1
        return self.full or year <= min(committed, self.pack.last) - (self.pack.month < 4)

    def printed(self, table):
        return read_rows(os.path.join(self.run, table + ".csv"))

    def levers(self):
        """Every row of every lever."""
        rows = []
        for of in (entry.half_gp, entry.gp_plus, levers_money.existing_resources,
                   levers_money.ringfence, single.training_capacity, single.quality_threshold,
                   entry.entrant_pool, entry.higher_entry, levers_stable.stability,
                   levers_stable.stability_total, entry.equity, single.min_cohort,
                   single.assurance, single.advice, single.no_worse, entry.pool_use):
            rows += list(of(self))
        return rows

    def fte_columns(self, specialty, year):
        """FTE in the country that one place of each planned intake gives in a year."""
        pack, found = self.pack, []
        for trained in {pack.programmes[n]["deanery"] for n in pack.of.get(specialty, [])}:
            for intake in pack.planned:
                later = range(intake, year + 1) \
                    if intake == pack.last and pack.after == "plan" else [intake]
                found.append(sum(per_place(pack, specialty, i, trained, works, year)
                                 for i in later for works in pack.deaneries))
        return found
