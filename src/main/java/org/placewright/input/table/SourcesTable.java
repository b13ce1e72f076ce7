package org.placewright.input.table;

import static org.placewright.input.column.Columns.text;
import static org.placewright.input.column.Columns.yearOrDate;

import org.placewright.assumption.Basis;
import org.placewright.assumption.Provenance;
import org.placewright.input.column.Column;
import org.placewright.input.column.Columns;

/** {@code sources.csv}: who answers for the figures of each source. */
public final class SourcesTable implements Table<SourceRow> {
  private final Column<String> source =
      text(
          Shape.SOURCE,
          "A text of the source columns of other tables, or its beginning up to a `:` or `;`.");
  private final Column<String> title =
      text("title", "What the source is called.").blankMeans("", "not said");
  private final Column<String> dated =
      yearOrDate("dated", "When it was published.").blankMeans("", "not said");
  private final Column<String> owner =
      text("owner", "The person, role or body who answers for the figures.")
          .blankMeans("", "nobody");
  private final Column<String> basis =
      Columns.basis("basis", "What the figures rest on; illustrative is judged.")
          .blankMeans("", "as the text before its first `:` says, if it does");

  private final Shape shape =
      Shape.ofSources("sources", "Who answers for the figures of each source.")
          .optional("Without it the register of assumptions knows no owners and no dates.")
          .keyedBy(source)
          .with(title, dated, owner, basis)
          .noting(
              "A row for the whole text wins; otherwise the one for the longest beginning of it that"
                  + " ends before a `:` or a `;`.")
          .noting(
              "When the file is there, a text of any table that no row covers is a warning."
                  + " The text `"
                  + Provenance.DEFAULT
                  + "` stands for what the program takes where a pack says nothing.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public SourceRow row(Fields fields) {
    return new SourceRow(
        fields.get(source),
        fields.get(title),
        fields.get(dated),
        fields.get(owner),
        Basis.of(fields.get(basis)));
  }
}
