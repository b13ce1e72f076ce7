package org.placewright.input.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.Stage;

/** Stages of training lead somewhere, and nobody works in a core. */
final class StageCheck {
  private final Pack pack;
  private final IssueCollector issues;
  private final Set<String> cores;
  private final Map<String, String> coreOf = new HashMap<>();

  StageCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    cores = new TreeSet<>(new PackParts(pack).pathways().cores());
    pack.rows(Tables.STAGES).forEach(row -> coreOf.put(row.specialty(), row.enteredFrom()));
  }

  void check() {
    pack.table(Tables.STAGES).located().forEach(this::leadsOn);
    for (Located<Candidates> row : pack.table(Tables.CANDIDATES).located()) {
      if (pack.whole(Tables.STAGES) && !cores.contains(row.row().core())) {
        error(
            new Cell<>(pack.table(Tables.CANDIDATES), row, "core"),
            "no specialty of stages.csv is entered from " + row.row().core() + ".",
            "Add it to stages.csv, or delete the row.");
      }
    }
    nobodyWorksInACore();
    pack.table(Tables.SPECIALTIES).located().forEach(this::drawsOnce);
    if (pack.whole(Tables.STAGES)) {
      pack.table(Tables.SPECIALTIES).located().forEach(this::isEntered);
    }
  }

  private void leadsOn(Located<Stage> row) {
    Set<String> passed = new HashSet<>();
    String now = row.row().specialty();
    while (coreOf.containsKey(now) && passed.add(now)) {
      now = coreOf.getOrDefault(now, now);
    }
    if (now.equals(row.row().specialty())) {
      error(
          new Cell<>(pack.table(Tables.STAGES), row, "entered_from"),
          now + " is entered from itself" + (passed.size() > 1 ? ", in a circle." : "."),
          "Name the stage before it.");
    }
  }

  private void nobodyWorksInACore() {
    pack.table(Tables.WORKFORCE).located().stream()
        .filter(row -> row.row().headcount() > 0 && cores.contains(row.row().specialty()))
        .forEach(
            row ->
                worksInACore(new Cell<>(pack.table(Tables.WORKFORCE), row, "specialty"), "staff"));
    pack.table(Tables.VACANCIES).located().stream()
        .filter(row -> cores.contains(row.row().specialty()))
        .filter(row -> row.row().vacancyFte() > 0 || row.row().unmetShare() > 0)
        .forEach(
            row ->
                worksInACore(
                    new Cell<>(pack.table(Tables.VACANCIES), row, "specialty"), "vacancies"));
    pack.table(Tables.JOINERS).located().stream()
        .filter(row -> cores.contains(row.row().specialty()))
        .filter(row -> row.row().international() + row.row().returners() > 0)
        .forEach(
            row ->
                worksInACore(new Cell<>(pack.table(Tables.JOINERS), row, "specialty"), "joiners"));
  }

  private <R extends Row> void worksInACore(Cell<R> cell, String who) {
    error(
        cell,
        "a core specialty has no " + who + ": who completes it competes for a higher one.",
        "Put them where they work.");
  }

  private void drawsOnce(Located<Specialty> row) {
    Specialty specialty = row.row();
    Optional<String> core = Optional.ofNullable(coreOf.get(specialty.id()));
    if (core.isPresent() && specialty.entrySet()) {
      pack.table(Tables.SPECIALTIES)
          .at(row, "entry_set")
          .warning(
              issues,
              IssueCode.INCONSISTENT,
              "entered from "
                  + core.get()
                  + ", and in the entry set: its entrants would draw on the entrant pool again.",
              "Write no, unless the core is outside the set.");
    }
  }

  /** Where others of a profession come from a core, who is not in the entry set does too. */
  private void isEntered(Located<Specialty> row) {
    Specialty specialty = row.row();
    boolean others =
        pack.rows(Tables.SPECIALTIES).stream()
            .filter(other -> other.profession().equals(specialty.profession()))
            .anyMatch(other -> coreOf.containsKey(other.id()));
    if (others && !specialty.entrySet() && !coreOf.containsKey(specialty.id())) {
      pack.table(Tables.SPECIALTIES)
          .at(row, "entry_set")
          .warning(
              issues,
              IssueCode.INCONSISTENT,
              specialty.id()
                  + " is not in the entry set, and stages.csv does not say from which core it is"
                  + " entered: it would draw on the entrant pool.",
              "Add its row to stages.csv, or write yes.");
    }
  }

  /** One field of a row. */
  private record Cell<R extends Row>(TableRows<R> table, Located<R> row, String column) {}

  private <R extends Row> void error(Cell<R> cell, String message, String advice) {
    cell.table()
        .at(cell.row(), cell.column())
        .error(issues, IssueCode.INCONSISTENT, message, advice);
  }
}
