package org.placewright.input.table;

import static org.placewright.input.column.Columns.date;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.text;

import java.time.LocalDate;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.row.Wildcard;

/** {@code assurance.csv}: what stands in for regulation by law. */
public final class AssuranceTable implements Table<Assurance> {
  private final Column<String> profession =
      id("profession", "The profession it is for.").listedIn("specialties");
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty it is for.")
          .listedIn("specialties")
          .blankMeans(Wildcard.ANY, "all of the profession");
  private final Column<Assurance.AssuranceKind> kind =
      oneOf(
          "kind",
          "statutory: registration by law, from a day that is decided; licensing: a licence to"
              + " practise; accredited_register, voluntary_register: a register that nobody must"
              + " join, accredited or not; employer_scheme: a code and a list that employers keep.",
          Assurance.AssuranceKind.class);
  private final Column<String> body = text("body", "Who keeps it.");
  private final Column<LocalDate> validFrom =
      date("valid_from", "The first day on which it is in force.")
          .blankMeans(LocalDate.MIN, "it always was");
  private final Column<LocalDate> validTo =
      date("valid_to", "The last day on which it is in force.")
          .blankMeans(LocalDate.MAX, "no end is known");
  private final Column<String> scopeNote =
      text("scope_note", "Whom or what it covers, in words.").blankMeans("", "not said");

  private final Shape shape =
      Shape.of("assurance", "What stands in for regulation where no law regulates a profession.")
          .optional("Without it no profession that is not regulated has any assurance.")
          .keyedBy(profession, specialty, kind, body, validFrom)
          .with(validTo, scopeNote)
          .noting(
              "A specialty has assurance in an intake when any row for it is in force on the first"
                  + " day of the intake_month of that year.")
          .noting(
              "A statutory or accredited register and a licence stand for all that regulation"
                  + " requires, a voluntary register that nobody accredits and an employers' scheme"
                  + " for half: the lever assurance is in proportion.")
          .noting("A row for a specialty names its own profession.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Assurance row(Fields fields) throws BadCell {
    LocalDate from = fields.get(validFrom);
    LocalDate to = fields.get(validTo);
    if (to.isBefore(from)) {
      throw new BadCell(IssueCode.BAD_DATE, to + " is before valid_from, " + from + ".", "")
          .in(validTo);
    }
    return new Assurance(
        fields.get(profession),
        fields.get(specialty),
        fields.get(kind),
        fields.get(body),
        from,
        to,
        fields.get(scopeNote));
  }
}
