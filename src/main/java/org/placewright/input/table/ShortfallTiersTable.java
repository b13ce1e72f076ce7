package org.placewright.input.table;

import static org.placewright.input.column.Columns.SHARE;
import static org.placewright.input.column.Columns.number;

import org.placewright.input.column.Column;
import org.placewright.scenario.policy.ShortfallTier;

/** {@code shortfall_tiers.csv}: what a shortage costs by its share of demand. */
public final class ShortfallTiersTable implements Table<ShortfallTier> {
  private final Column<Double> fromShare =
      number("from_share", "The part of a shortage above this share of demand.", 0, 1)
          .measuredIn(SHARE);
  private final Column<Double> price =
      number("price", "What an FTE-year of it costs.", 0, 1000)
          .measuredIn("weighted FTE-years per FTE-year")
          .usually(0.05, 50);

  private final Shape shape =
      Shape.of("shortfall_tiers", "What an FTE-year short costs, by its share of demand.")
          .optional(
              "Without it 0.5 from the first FTE, 1 above 2 % of demand, 2 above 5 %, 4 above 10 %"
                  + " and 8 above 20 %.")
          .keyedBy(fromShare)
          .with(price)
          .whenEmpty(price, "0.5; above 0.02 of demand 1, above 0.05 2, above 0.1 4, above 0.2 8")
          .noting("The first row is from 0, and no price is below the one before it.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public ShortfallTier row(Fields fields) {
    return new ShortfallTier(fields.get(fromShare), fields.get(price));
  }
}
