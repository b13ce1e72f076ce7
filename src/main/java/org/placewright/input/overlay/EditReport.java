package org.placewright.input.overlay;

import java.util.Set;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.TableRows;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.Severity;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.row.ScenarioEdit;

/**
 * Where mistakes in scenarios go.
 *
 * @param edits the table of scenarios
 * @param of the scenarios whose mistakes are reported
 * @param severity an error where they are asked for, and else a warning
 * @param issues collects them
 */
record EditReport(
    TableRows<ScenarioEdit> edits, Set<String> of, Severity severity, IssueCollector issues) {

  /** A mistake in one field of a change. */
  void wrong(Located<ScenarioEdit> edit, String column, String message, String advice) {
    wrong(edit, column, IssueCode.BAD_SCENARIO, new Said(message, advice));
  }

  /**
   * What a message says.
   *
   * @param message what is wrong
   * @param advice what to do
   */
  record Said(String message, String advice) {}

  void wrong(Located<ScenarioEdit> edit, String column, IssueCode code, Said said) {
    at(edit, edits.location(edit, column), code, said);
  }

  /** A mistake that shows elsewhere than in the change itself. */
  void at(Located<ScenarioEdit> edit, SourceLocation location, IssueCode code, Said said) {
    if (of.contains(edit.row().scenario())) {
      issues.add(new Issue(location, severity, code, said.message(), said.advice()));
    }
  }
}
