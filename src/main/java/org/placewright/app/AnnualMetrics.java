package org.placewright.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.HeldFolder;
import org.placewright.folder.OutputFile;
import org.placewright.quantity.Figures;

/**
 * Figures of a run of {@code annual} for monitoring, in the text format of Prometheus, as its node
 * exporter reads it from a folder.
 *
 * @param pack what the pack is called
 * @param exitCode of the run
 * @param now when it ended
 */
public record AnnualMetrics(String pack, int exitCode, Instant now) {
  private static final String PREFIX = "placewright_";

  /** The day of the year for which staff are counted. */
  private static final LocalDate COUNTED = LocalDate.of(2000, Month.SEPTEMBER, 30);

  /**
   * Writes the figures, whole or not at all.
   *
   * @param held the folder that goes on from year to year; the figures are of its newest plan,
   *     whether this run made it or not
   * @param file where to
   * @throws IOException when it cannot be written
   */
  public void write(HeldFolder held, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    add(text, "annual_exit_code", "Exit code of the last run of annual.", exitCode);
    add(text, "annual_last_run_timestamp_seconds", "When it ended.", now.getEpochSecond());
    List<Integer> years = held.years(AnnualRun.PLANS);
    if (!years.isEmpty()) {
      int year = years.get(years.size() - 1);
      addPlan(text, AnnualRun.plan(held, year), year);
    }
    Path absolute = file.toAbsolutePath().normalize();
    Files.createDirectories(Optional.ofNullable(absolute.getParent()).orElse(absolute));
    OutputFile.write(absolute, out -> out.append(text));
  }

  private void addPlan(StringBuilder text, Path folder, int year) throws IOException {
    if (FinishedFolder.open(folder).isEmpty()) {
      return;
    }
    AnnualPlan plan = AnnualPlan.read(folder);
    add(text, "plan_year", "First intake of the newest plan.", year);
    add(
        text,
        "plan_written_timestamp_seconds",
        "When the newest plan was written.",
        seconds(String.valueOf(plan.manifest().get("written_at"))));
    BigDecimal gap = AnnualPlan.number(plan.manifest(), "gap");
    add(text, "plan_gap_ratio", "How far it may be from the best, of its cost.", gap);
    addHeadlines(text, plan);
    addData(text, folder);
  }

  private void addHeadlines(StringBuilder text, AnnualPlan plan) {
    add(text, "plan_cost_fte_years", "Its cost, weighted FTE-years.", of(plan, "objective"));
    add(
        text,
        "plan_cost_carrying_on_fte_years",
        "The cost of carrying on, likewise.",
        of(plan, "objective_carrying_on"));
    header(text, "plan_places", "Places of its intakes.");
    sample(text, "plan_places", "status=\"committed\"", of(plan, "places_committed"));
    sample(text, "plan_places", "status=\"indicative\"", of(plan, "places_indicative"));
    String shortfall = "plan_shortfall_fte";
    header(text, shortfall, "FTE short at the horizon, deanery by deanery.");
    sample(text, shortfall, "plan=\"with\"", of(plan, "shortfall_fte"));
    sample(text, shortfall, "plan=\"without\"", of(plan, "shortfall_fte_without_plan"));
  }

  private static BigDecimal of(AnnualPlan plan, String key) {
    return AnnualPlan.number(plan.summary(), key);
  }

  private void addData(StringBuilder text, Path folder) throws IOException {
    Optional<Integer> base = AnnualPlan.baseYear(folder);
    if (base.isPresent()) {
      add(
          text,
          "data_timestamp_seconds",
          "The day for which the staff of the newest plan were counted: time() less this is their"
              + " age.",
          COUNTED.withYear(base.get()).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }
  }

  private static long seconds(String time) {
    try {
      return Instant.parse(time).getEpochSecond();
    } catch (DateTimeException noTime) {
      return 0;
    }
  }

  private void add(StringBuilder text, String name, String help, long value) {
    add(text, name, help, BigDecimal.valueOf(value));
  }

  private void add(StringBuilder text, String name, String help, BigDecimal value) {
    header(text, name, help);
    sample(text, name, "", value);
  }

  private static void header(StringBuilder text, String name, String help) {
    text.append("# HELP ").append(PREFIX).append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(PREFIX).append(name).append(" gauge\n");
  }

  private void sample(StringBuilder text, String name, String labels, BigDecimal value) {
    text.append(PREFIX).append(name).append("{pack=\"").append(escaped(pack)).append('"');
    text.append(labels.isEmpty() ? "" : ",").append(labels).append("} ");
    text.append(Figures.exact(value)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
