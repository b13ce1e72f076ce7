"""Counts what agrees and prints one line for each check."""

from decimal import Decimal


class Check:
    """One check: cells compared, those that differ, and the largest difference."""

    def __init__(self, name):
        self.name, self.cells, self.differ, self.largest = name, 0, 0, 0.0
        self.first = []

    def number(self, where, printed, mine, more=0.0):
        """Holds a printed number to one of ours, to half a unit of its last digit and `more`."""
        self.cells += 1
        if printed in ("", None) or mine is None:
            if printed not in ("", None) or mine is not None:
                self.fault(where, printed, mine)
            return
        text = str(printed)
        unit = 10.0 ** Decimal(text).as_tuple().exponent if "." in text else 1.0
        size = abs(float(mine))
        away = abs(float(Decimal(text)) - float(mine))
        self.largest = max(self.largest, away)
        if away > 0.5 * unit * (1 + 1e-6) + 1e-9 * size + more:
            self.fault(where, printed, mine)

    def decimals(self, where, printed, mine, digits, more=0.0):
        """The same for a JSON number, whose last zeros are not written."""
        if printed is None or mine is None:
            self.number(where, printed, mine)
            return
        self.number(where, f"{Decimal(str(printed)):.{digits}f}", mine, more)

    def exact(self, where, printed, mine):
        """Holds a printed text or count to ours."""
        self.cells += 1
        if str(printed) != str(mine):
            self.fault(where, printed, mine)

    def fault(self, where, printed, mine):
        self.differ += 1
        if len(self.first) < 5:
            shown = float(mine) if hasattr(mine, "numerator") else mine
            self.first.append(f"{where}: printed {printed}, calculated {shown}")

    def tell(self):
        word = "differs" if self.differ else "agrees "
        print(f"{word} {self.name}: {self.cells} cells, {self.differ} differ, "
              f"largest difference {self.largest:.3g}")
        for line in self.first:
            print("          " + line)
        return self.differ == 0


def pence(text):
    """A printed amount as whole pence."""
    return int(Decimal(text).scaleb(2))
