package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;
import org.placewright.scenario.register.Provider;
import org.placewright.scenario.register.ProviderBuilder;

/** {@code providers.csv}: the bodies that provide training. */
public final class ProvidersTable implements Table<Provider> {
  private final Column<String> provider = id("provider", "Its id in every table.");
  private final Column<String> name = text("name", "Its name for people.");
  private final Column<String> deanery =
      id("deanery", "The deanery it lies in.").listedIn("deaneries");
  private final Column<String> kind =
      text("kind", "What kind of body it is.").blankMeans("", "not said");
  private final Column<Double> factor =
      number("market_forces_factor", "What tariffs are multiplied by there.", 0.5, 2)
          .usually(0.8, 1.5)
          .blankMeans(1.0, "1");

  private final Shape shape =
      Shape.of("providers", "The bodies that provide training.")
          .ownedBy(Owner.SHARED)
          .ofRecords()
          .requiredByPlan("Every programme has a provider.")
          .keyedBy(provider)
          .with(name, deanery, kind, factor)
          .noting(
              "The market forces factor holds for the provider's programmes. For trainees in post,"
                  + " known by deanery alone, it is the mean of the specialty's programmes there,"
                  + " weighted by baseline places.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Provider row(Fields fields) {
    return ProviderBuilder.builder()
        .id(fields.get(provider))
        .name(fields.get(name))
        .deanery(fields.get(deanery))
        .kind(fields.get(kind))
        .marketForcesFactor(fields.get(factor))
        .build();
  }
}
