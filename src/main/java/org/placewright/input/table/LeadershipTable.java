package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.pounds;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.policy.LeadershipPost;

/** {@code leadership.csv}: clinical leaders that there are and may be. */
public final class LeadershipTable implements Table<LeadershipPost> {
  private static final int MOST_HEADS = 10_000;
  private static final long MOST_POUNDS = 1_000_000;

  private final Column<String> cohort = id("cohort", "The cohort, such as senior or local.");
  private final Column<String> sha =
      id("sha", "The strategic health authority they lead in.").listedIn("deaneries");
  private final Column<String> pathway = id("pathway", "The pathway of care they lead.");
  private final Column<String> specialty =
      id("specialty", "The specialty whose time they give.").listedIn("specialties");
  private final Column<Integer> existing =
      whole("existing", "Heads already there, in every planned year.", 0, MOST_HEADS)
          .blankMeans(0, "0");
  private final Column<Integer> least =
      whole("least", "The fewest heads, those already there counted.", 0, MOST_HEADS)
          .blankMeans(0, "no fewer than are there");
  private final Column<Integer> most =
      whole("most", "The most heads, those already there counted.", 0, MOST_HEADS);
  private final Column<Pounds> perHead =
      pounds("gbp_per_head", "Pay for the role, for one head a year.", MOST_POUNDS)
          .usually(500, 250000);
  private final Column<Double> sessions =
      number(
              "sessions_per_week",
              "Protected sessions (half days) of one head; 10 are 1 FTE.",
              0,
              10)
          .usually(0.5, 10);
  private final Column<Double> weeks =
      number("weeks_per_year", "Weeks of the year in which sessions are backfilled.", 0, 52)
          .blankMeans(42.0, "42")
          .usually(26, 52);
  private final Column<Double> backfill =
      fraction("backfill_share", "The share of the sessions that somebody else does, for pay.");
  private final Column<Pounds> perSession =
      pounds("backfill_gbp_per_session", "What one backfilled session costs.", MOST_POUNDS)
          .usually(20, 2000);
  private final Column<String> fund = id("fund", "The fund that pays.").listedIn("funds");
  private final Column<Double> weight =
      number("weight", "What an FTE given up here weighs against one elsewhere.", 0, 1000)
          .blankMeans(1.0, "1")
          .usually(0.05, 20);

  private final Shape shape =
      Shape.of("leadership", "Clinical leaders that there are and may be.")
          .optional("Without it no leaders are commissioned.")
          .keyedBy(cohort, sha, pathway, specialty)
          .with(existing, least, most, perHead, sessions, weeks, backfill, perSession)
          .with(fund, weight)
          .noting("Every row holds in each year from the first planned intake to the last.")
          .noting("Its fund must have a line in leadership_budgets.csv in each of these years.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public LeadershipPost row(Fields fields) throws BadCell {
    int floor = Math.max(fields.get(existing), fields.get(least));
    if (fields.get(most) < floor) {
      throw new BadCell(
              IssueCode.OUT_OF_RANGE,
              fields.get(most) + " is below " + floor + ", the fewest there may be.",
              "Nobody already there is sent away.")
          .in(most);
    }
    return new LeadershipPost(
        fields.get(cohort),
        fields.get(sha),
        fields.get(pathway),
        fields.get(specialty),
        fields.get(existing),
        fields.get(least),
        fields.get(most),
        fields.get(weight),
        price(fields));
  }

  private LeadershipPost.Price price(Fields fields) {
    return new LeadershipPost.Price(
        fields.get(fund),
        fields.get(perHead),
        fields.get(sessions),
        fields.get(weeks),
        fields.share(backfill),
        fields.get(perSession));
  }
}
