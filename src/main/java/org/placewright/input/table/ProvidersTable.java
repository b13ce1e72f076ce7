package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;
import org.placewright.scenario.Provider;

/** {@code providers.csv}: the bodies that provide training. */
public final class ProvidersTable implements Table<Provider> {
  private final Column<String> provider = id("provider", "Its id in every table.");
  private final Column<String> name = text("name", "Its name for people.");
  private final Column<String> deanery =
      id("deanery", "The deanery it lies in.").listedIn("deaneries");
  private final Column<String> kind =
      text("kind", "What kind of body it is.").blankMeans("", "not said");

  private final Shape shape =
      Shape.of("providers", "The bodies that provide training.")
          .ownedBy(Owner.SHARED)
          .required("Every programme has a provider.")
          .keyedBy(provider)
          .with(name, deanery, kind);

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Provider row(Fields fields) {
    return new Provider(
        fields.get(provider), fields.get(name), fields.get(deanery), fields.get(kind));
  }
}
