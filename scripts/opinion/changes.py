"""Scenarios: each change c of a scenario makes of the fields v of the rows where its tests hold

    set: value    add: v + value    multiply: v * value    at-least: max(v, value)    at-most: min(v, value)

or inserts a row. Scenarios come after those that they extend, changes of a lower `order` before those of a
higher one, and the tests of changes of one order see what was there before any of them.
"""

import json
import os
import re
from fractions import Fraction

SIGNS = re.compile(r"!=|<=|>=|=|<|>")
DATED = re.compile(r"\d{4}-\d{2}(-\d{2})?")


def lineup(asked, extends, order=None):
    """The scenarios of `A+B`, each once, after what it builds on."""
    order = [] if order is None else order
    for name in filter(None, (part.strip() for part in asked.split("+"))):
        if name not in order:
            lineup(extends.get(name, ""), extends, order)
            order.append(name)
    return order


def value(text):
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        return None


def difference(field, wanted):
    """Field less value as a sign; None where the two cannot be compared."""
    one, other = value(field), value(wanted)
    if one is not None and other is not None:
        return (one > other) - (one < other)
    if DATED.fullmatch(field) and DATED.fullmatch(wanted) and len(field) == len(wanted):
        return (field > wanted) - (field < wanted)
    return None


def is_one(field, wanted, numbers):
    if numbers and ".." in wanted:
        least, most = wanted.split("..", 1)
        low, high = difference(field, least.strip()), difference(field, most.strip())
        return low is not None and high is not None and low >= 0 and high <= 0
    return field == wanted or (numbers and difference(field, wanted) == 0)


def tests(where):
    """The column, sign and value of each test."""
    found = []
    for part in filter(str.strip, where.split("&")):
        sign = SIGNS.search(part)
        found.append((part[: sign.start()].strip(), sign.group(), part[sign.end():].strip()))
    return found


def holds(field, sign, wanted, numbers):
    if sign in ("=", "!="):
        found = any(is_one(field, one.strip(), numbers) for one in wanted.split("|"))
        return found == (sign == "=")
    by = difference(field, wanted)
    return by is not None and {"<": by < 0, "<=": by <= 0, ">": by > 0, ">=": by >= 0}[sign]


def fields(folder):
    """What `datapackage.json` says of each column of each input table: its type and unit."""
    path = os.path.join(folder, os.pardir, "datapackage.json")
    with open(path, encoding="utf-8") as file:
        resources = json.load(file)["resources"]
    return {
        os.path.basename(one["path"])[: -len(".csv")]: {f["name"]: f for f in one["schema"]["fields"]}
        for one in resources
        if one["path"].startswith("input/")
    }


def written(number, field):
    """A calculated number as the column holds it: whole, halves up, or to the penny."""
    digits = 1 if field.get("type") == "integer" else 100 if field.get("unit") == "GBP" else None
    return str(number if digits is None else Fraction((number * digits + Fraction(1, 2)) // 1, digits))


def changed(old, change, field):
    operation, by = change["operation"], change["value"]
    if operation == "set":
        return by
    if value(old) is None:
        return old
    old, by = Fraction(old), Fraction(by)
    made = {"add": old + by, "multiply": old * by, "at-least": max(old, by), "at-most": min(old, by)}
    return str(old) if made[operation] == old else written(made[operation], field)


def overlay(pack, asked):
    """Makes the changes of a combination in the tables of a pack."""
    extends = {r["scenario"]: r["extends"] for r in pack.rows("scenario_cases")}
    described = fields(pack.folder)
    for name in lineup(asked, extends):
        own = [r for r in pack.rows("scenarios") if r["scenario"] == name]
        for order in sorted({int(r["order"] or 1) for r in own}):
            at_once = [r for r in own if int(r["order"] or 1) == order]
            make(pack, at_once, described)


def of_numbers(column, columns):
    """Whether a column holds numbers: those beside which a star may stand are text, with a unit."""
    field = columns.get(column, {})
    return bool(
        field.get("type") in ("integer", "number")
        or field.get("unit")
        or column == "year_of_training"
    )


def make(pack, at_once, described):
    todo = []
    for change in at_once:
        columns = described.get(change["table"], {})
        wanted = tests(change["where"])
        if change["operation"] == "insert":
            todo.append((change, None))
            continue
        for row in pack.rows(change["table"]):
            if all(holds(row[c], sign, v, of_numbers(c, columns)) for c, sign, v in wanted):
                todo.append((change, row))
    for change, row in todo:
        if row is None:
            new = type(pack.rows("settings")[0])((c, v) for c, _, v in tests(change["where"]))
            new["#"] = 0
            pack.rows(change["table"]).append(new)
        else:
            field = described.get(change["table"], {}).get(change["column"], {})
            row[change["column"]] = changed(row[change["column"]], change, field)
