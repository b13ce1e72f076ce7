package org.placewright.input;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.ErrorBandsTable;
import org.placewright.input.table.Located;
import org.placewright.input.table.TableRows;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.uncertainty.WideningBand;

/** Reads the errors that a back-test found, to widen the fan of another pack by. */
public final class BandsReader {
  private BandsReader() {}

  /**
   * Reads a file of error bands.
   *
   * @param path the file
   * @param scenario what is to be widened by them
   * @return the bands; those of specialties that the scenario does not have come with a warning
   * @throws UnreadableInput when it cannot be read at all
   * @throws InvalidInput when it has errors
   */
  public static Bands read(Path path, Scenario scenario) throws UnreadableInput, InvalidInput {
    IssueCollector issues = new IssueCollector();
    SingleFile file = SingleFile.read(path, "error bands");
    TableRows<WideningBand> rows = TableRows.read(new ErrorBandsTable(), file.rows(issues), issues);
    Set<String> specialties = new TreeSet<>();
    scenario.register().specialties().stream().map(Specialty::id).forEach(specialties::add);
    for (Located<WideningBand> row : rows.located()) {
      String id = row.row().specialty();
      if (!id.equals(Wildcard.ANY) && !specialties.contains(id)) {
        rows.at(row, "specialty")
            .warning(
                issues,
                IssueCode.UNKNOWN_ID,
                Quoted.of(id) + " is no specialty of the pack.",
                ("The row is not used. " + Suggestion.advice(id, specialties)).strip());
      }
    }
    if (issues.hasErrors()) {
      throw new InvalidInput(issues.sorted());
    }
    return new Bands(rows.rows(), issues.sorted(), file.read());
  }
}
