"""The intake that would close the gap, with no money or capacity in the way (`models/advice.md`).

    advised = current + gap(T) · current / FTE(T) from new intakes,   never below 0
"""

from fractions import Fraction
from math import floor

from .intakes import Entrants, candidates_row, cores
from .pack import number
from .supply import Supply, mobility, per_place, yields
from .training import course


def advise(pack, demand):
    """(Programme to the whole places that the advice puts there, specialty to the country's
    advice before it is rounded.)"""
    current = Supply(pack, Entrants(pack, lambda name, year: pack.baseline(name), False))
    cells = {}
    for specialty in pack.specialties:
        if specialty not in cores(pack):
            for deanery in deaneries_of(pack, specialty):
                cells[specialty, deanery] = of_cell(pack, demand, current, specialty, deanery)
    for core in cores_last(pack):
        of_core(pack, cells, core)
    places, country = {}, {}
    for specialty, names in pack.of.items():
        country[specialty] = sum(cells.get((specialty, d), 0.0) for d in deaneries_of(pack, specialty))
        places.update(share_out(pack, names, floor(country[specialty] + 0.5)))
    return places, country


def deaneries_of(pack, specialty):
    return list(pack.deaneries)


def cores_last(pack):
    """Cores in an order in which those that a core enters come before it."""
    left, order = list(cores(pack)), []
    while left:
        for core in left:
            if not any(name in left for name in cores(pack)[core]):
                order.append(core)
                left.remove(core)
                break
    return order


def places_of(pack, specialty, deanery):
    return sum(pack.baseline(n) for n in pack.of.get(specialty, [])
               if pack.programmes[n]["deanery"] == deanery)


def of_cell(pack, demand, current, specialty, deanery):
    """The places a year that close the gap of one deanery; places are counted where their
    completers work, of those who stay in the country."""
    when = pack.equilibrium
    gap = demand.at(specialty, deanery, when) - current.cells[specialty, deanery, when]["fte"]
    intakes, now, gained = range(pack.first, when + 1), 0.0, 0.0
    for trained in pack.deaneries:
        places = places_of(pack, specialty, trained)
        moves = mobility(pack, trained)
        staying = sum(moves.values())
        share = moves.get(deanery, 0.0) / staying if staying else float(trained == deanery)
        now += places * share
        gained += places * sum(per_place(pack, specialty, i, trained, deanery, when)
                               for i in intakes)
    if now:
        worth = gained / now
    else:
        worth = float(pack.fill(specialty, deanery)) * sum(
            line[when - i] for i in intakes for line in yields(pack, specialty, i))
    return max(0.0, now + gap / worth) if worth >= 1e-6 else now


def of_core(pack, cells, core):
    """The yearly places whose completers, with other candidates, are the entrants advised."""
    when = pack.equilibrium
    wanted = sum(cells.get((name, d), 0.0) * float(pack.fill(name, d))
                 for name in cores(pack)[core] for d in pack.deaneries)
    others, _ = candidates_row(pack, core, when)
    now = {d: places_of(pack, core, d) for d in pack.deaneries}
    done = float(sum(course(pack, core, i).at(when - i)[2] for i in range(pack.first, when)))
    total = sum(now.values())
    fill = sum(now[d] * float(pack.fill(core, d)) for d in now) / total if total else 1.0
    needed = max(0.0, wanted - float(others)) / (fill * done) if fill * done > 0 else total
    for deanery in pack.deaneries:
        part = now[deanery] / total if total else 1 / len(now)
        cells[core, deanery] = needed * part


def share_out(pack, names, total):
    """Whole places by largest remainder: by baseline, else by max_places, else equally."""
    from .rules import capacity
    weights = [Fraction(pack.baseline(n)) for n in names]
    if not sum(weights):
        rooms = [capacity(pack, n, pack.first) for n in names]
        weights = [room[1] if room else Fraction(0) for room in rooms]
    if not sum(weights):
        weights = [Fraction(1) for _ in names]
    exact = [total * w / sum(weights) for w in weights]
    places = [floor(e) for e in exact]
    order = sorted(range(len(names)), key=lambda i: (places[i] - exact[i], names[i]))
    for i in order[:total - sum(places)]:
        places[i] += 1
    return dict(zip(names, places))
