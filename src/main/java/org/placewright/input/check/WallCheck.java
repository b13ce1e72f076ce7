package org.placewright.input.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.table.InterestRow;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.training.Bid;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Quality;

/** Nobody judges where they have an interest, and what is bid for can be held. */
final class WallCheck {
  private final Pack pack;
  private final IssueCollector issues;
  private final Map<String, String> providers = new HashMap<>();

  WallCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    for (Programme programme : pack.rows(Tables.PROGRAMMES)) {
      providers.put(programme.id(), programme.provider());
    }
  }

  void interests() {
    Map<String, Located<InterestRow>> interests = new HashMap<>();
    for (Located<InterestRow> row : pack.table(Tables.INTERESTS).located()) {
      interests.put(row.row().key(), row);
    }
    for (Located<Quality> row : pack.table(Tables.QUALITY).located()) {
      String provider = providers.getOrDefault(row.row().programme(), "");
      Optional.ofNullable(interests.get(Row.keyOf(row.row().assessor(), provider)))
          .ifPresent(interest -> interested(row, interest));
    }
  }

  private void interested(Located<Quality> row, Located<InterestRow> interest) {
    pack.table(Tables.QUALITY)
        .at(row, "assessor")
        .error(
            issues,
            IssueCode.INCONSISTENT,
            row.row().assessor()
                + " has an interest in "
                + interest.row().provider()
                + ", which provides "
                + row.row().programme()
                + " ("
                + pack.table(Tables.INTERESTS).raw().file()
                + ":"
                + interest.raw().line()
                + ": "
                + Quoted.of(interest.row().interest())
                + ").",
            "Take the score out, and let somebody without an interest judge.");
  }

  void bids(Horizon horizon) {
    Map<String, Integer> most = new HashMap<>();
    for (Capacity row : pack.rows(Tables.CAPACITY)) {
      most.merge(row.programme(), row.maxPlaces(), Math::max);
    }
    for (Located<Bid> row : pack.table(Tables.BIDS).located()) {
      Bid bid = row.row();
      int room = most.getOrDefault(bid.programme(), Integer.MAX_VALUE);
      if (bid.minPlaces() > room) {
        neverRuns(row, room);
      }
      boolean tooEarly = bid.years().to() < horizon.firstIntakeYear();
      if (tooEarly || bid.years().from() > horizon.lastIntakeYear()) {
        outside(row, horizon);
      }
    }
  }

  private void neverRuns(Located<Bid> row, int room) {
    pack.table(Tables.BIDS)
        .at(row, "min_places")
        .warning(
            issues,
            IssueCode.INCONSISTENT,
            "the fewest places asked, "
                + row.row().minPlaces()
                + ", are more than the most that "
                + row.row().programme()
                + " can take, "
                + room
                + ": it can never run.",
            "Correct the bid, or capacity.csv.");
  }

  private void outside(Located<Bid> row, Horizon horizon) {
    pack.table(Tables.BIDS)
        .at(row, "from_year")
        .warning(
            issues,
            IssueCode.BAD_YEAR,
            "the bid is for none of the planned intakes, "
                + horizon.firstIntakeYear()
                + " to "
                + horizon.lastIntakeYear()
                + ".",
            "It changes nothing.");
  }
}
