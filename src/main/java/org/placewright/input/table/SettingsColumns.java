package org.placewright.input.table;

import static org.placewright.input.column.Columns.age;
import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.hyphenated;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.whole;
import static org.placewright.input.column.Columns.year;
import static org.placewright.input.column.Columns.yesNo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.AfterLastIntake;
import org.placewright.scenario.Commissioning;
import org.placewright.scenario.CommissioningBuilder;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.ResourcesBase;
import org.placewright.scenario.Settings;

/** The settings there are. Each row of {@code settings.csv} is read as if it were a column. */
public final class SettingsColumns {
  private final Column<Integer> baseYear = year("base_year", "The year of the staff in post.");
  private final Column<Integer> firstIntake =
      year("first_intake_year", "The first intake the plan decides.");
  private final Column<Integer> lastIntake =
      year("last_intake_year", "The last intake the plan decides.");
  private final Column<Integer> horizonYear = year("horizon_year", "The last year that counts.");
  private final Column<Double> discountRate =
      number("discount_rate", "A year later counts 1 / (1 + rate) as much.", 0, 0.5)
          .measuredIn("share a year")
          .blankMeans(0.035, "0.035")
          .usually(0.005, 0.12);
  private final Column<Integer> intakeMonth =
      whole("intake_month", "The month in which an intake begins.", 1, 12)
          .measuredIn("month")
          .blankMeans(8, "8");
  private final Column<Integer> seed =
      whole("seed", "The seed of every random number.", 0, Integer.MAX_VALUE).blankMeans(1, "1");
  private final Column<Integer> terminalYears =
      whole("terminal_years", "Years after the horizon that its shortfall stands for.", 0, 50)
          .measuredIn("years")
          .blankMeans(5, "5")
          .usually(0, 25);
  private final Column<Double> ltftFte =
      number("ltft_fte", "The pace, in FTE, of training less than full time.", 0.1, 1)
          .measuredIn("FTE")
          .blankMeans(0.6, "0.6")
          .usually(0.4, 0.9);
  private final Column<Integer> returnerAge =
      age("returner_age", "Age at which returners come back.").blankMeans(40, "40").usually(25, 60);
  private final Column<Double> surplusPrice =
      fraction("surplus_price", "Weighted FTE-years that one FTE-year of surplus costs.")
          .measuredIn("FTE-years per FTE-year")
          .blankMeans(0.05, "0.05")
          .usually(0.005, 0.5);
  private final Column<Integer> qualityYears =
      whole("quality_valid_years", "Years for which a quality score holds.", 1, 100)
          .measuredIn("years")
          .blankMeans(5, "5")
          .usually(1, 10);

  private final Column<Integer> equilibrium =
      year("equilibrium_year", "The year in which advised intakes make supply meet demand.")
          .blankMeans(0, "horizon_year");

  private final Column<Integer> priceYear =
      year("price_year", "The financial year in whose prices tariffs are.")
          .blankMeans(0, "base_year");

  private final Column<AfterLastIntake> afterLastIntake =
      oneOf(
              "after_last_intake",
              "What each programme takes after the last planned intake.",
              AfterLastIntake.class)
          .blankMeans(Commissioning.DEFAULT.afterLastIntake(), "plan");
  private final Column<Integer> committedIntakes =
      whole("committed_intakes", "Intakes that are commissioned; later ones are indicative.", 1, 50)
          .measuredIn("intakes")
          .blankMeans(Commissioning.DEFAULT.committedIntakes(), "2")
          .usually(1, 5);
  private final Column<Double> locationShare =
      fraction("location_share", "Share of a shortage's price that is on deaneries' shortages.")
          .blankMeans(Commissioning.DEFAULT.locationShare(), "0.5");
  private final Column<Double> changePrice =
      number("change_price", "Weighted FTE-years for a place moved between years.", 0, 1000)
          .measuredIn("weighted FTE-years per place")
          .blankMeans(Commissioning.DEFAULT.changePrice(), "0.5")
          .usually(0.02, 20);
  private final Column<Double> poolPrice =
      number(
              "pool_price",
              "Weighted FTE-years for each who waits to enter and has no place.",
              0,
              1000)
          .measuredIn("weighted FTE-years per entrant")
          .blankMeans(Commissioning.DEFAULT.poolPrice(), "1")
          .usually(0, 20);
  private final Column<ResourcesBase> resourcesBase =
      hyphenated(
              "resources_base",
              "What existing resources are: what carrying on costs, as prices and what is taught in"
                  + " the base year have it, or the budgets.",
              ResourcesBase.class)
          .blankMeans(Commissioning.DEFAULT.resourcesBase(), "carrying-on");
  private final Column<Boolean> shortHorizon =
      yesNo("short_horizon", "Whether a horizon may end before the last intake has worked.")
          .blankMeans(Commissioning.DEFAULT.shortHorizon(), "no");

  private final Map<String, Object> values = new HashMap<>();

  /** Every setting, the years first. */
  public List<Column<?>> all() {
    return List.of(
        baseYear,
        firstIntake,
        lastIntake,
        horizonYear,
        discountRate,
        intakeMonth,
        seed,
        terminalYears,
        ltftFte,
        returnerAge,
        surplusPrice,
        qualityYears,
        equilibrium,
        priceYear,
        afterLastIntake,
        committedIntakes,
        locationShare,
        changePrice,
        poolPrice,
        resourcesBase,
        shortHorizon);
  }

  /**
   * Reads the settings of a run.
   *
   * @param rows of {@code settings.csv}
   * @param issues collects what is wrong
   * @return the settings, empty when they cannot be used
   */
  public static Optional<Settings> read(TableRows<SettingRow> rows, IssueCollector issues) {
    SettingsColumns columns = new SettingsColumns();
    boolean known = rows.whole();
    for (Located<SettingRow> row : rows.located()) {
      known &= columns.take(row, rows, issues);
    }
    return known && columns.isComplete(rows, issues)
        ? columns.settings(rows, issues)
        : Optional.empty();
  }

  private boolean take(Located<SettingRow> row, TableRows<SettingRow> rows, IssueCollector issues) {
    String name = row.row().setting();
    Optional<Column<?>> column = all().stream().filter(c -> c.name().equals(name)).findFirst();
    if (column.isEmpty()) {
      List<String> names = all().stream().<String>map(Column::name).toList();
      rows.at(row, "setting")
          .error(
              issues,
              IssueCode.UNKNOWN_ID,
              "there is no setting " + Quoted.of(name) + ".",
              Suggestion.advice(name, names));
      return false;
    }
    try {
      values.put(name, column.get().kind().read(row.row().value()));
      return true;
    } catch (BadCell e) {
      rows.at(row, "value").error(issues, e.code(), e.message(), e.advice());
      return false;
    }
  }

  private boolean isComplete(TableRows<SettingRow> rows, IssueCollector issues) {
    List<Issue> missing =
        all().stream()
            .filter(c -> c.blankWords().isEmpty() && !values.containsKey(c.name()))
            .map(
                c ->
                    Issue.error(
                        rows.location(),
                        IssueCode.MISSING_VALUE,
                        "the setting " + c.name() + " is not there.",
                        c.meaning()))
            .toList();
    missing.forEach(issues::add);
    return missing.isEmpty();
  }

  private <T> T get(Column<T> column) {
    return Optional.ofNullable(values.get(column.name()))
        .map(column::cast)
        .or(column::blankValue)
        .orElseThrow();
  }

  private Optional<Settings> settings(TableRows<SettingRow> rows, IssueCollector issues) {
    if (!yearsRise(rows, issues) || !equilibriumIsInTime(rows, issues)) {
      return Optional.empty();
    }
    Horizon horizon =
        new Horizon(get(baseYear), get(firstIntake), get(lastIntake), get(horizonYear));
    return Optional.of(
        new Settings(
            horizon,
            get(discountRate),
            get(intakeMonth),
            get(seed),
            get(terminalYears),
            get(ltftFte),
            get(returnerAge),
            get(surplusPrice),
            get(qualityYears),
            equilibriumYear(horizon),
            values.containsKey(priceYear.name()) ? get(priceYear) : horizon.baseYear(),
            commissioning()));
  }

  private Commissioning commissioning() {
    return CommissioningBuilder.builder()
        .afterLastIntake(get(afterLastIntake))
        .committedIntakes(get(committedIntakes))
        .locationShare(get(locationShare))
        .changePrice(get(changePrice))
        .poolPrice(get(poolPrice))
        .resourcesBase(get(resourcesBase))
        .shortHorizon(get(shortHorizon))
        .build();
  }

  private boolean yearsRise(TableRows<SettingRow> rows, IssueCollector issues) {
    boolean rise = true;
    List<Column<Integer>> years = List.of(baseYear, firstIntake, lastIntake, horizonYear);
    for (int i = 1; i < years.size(); i++) {
      Column<Integer> from = years.get(i - 1);
      Column<Integer> to = years.get(i);
      // Only the first intake must be later; the others may share a year.
      boolean early = i == 1 ? get(to) <= get(from) : get(to) < get(from);
      if (early) {
        rise = false;
        tooEarly(to, from, rows, issues);
      }
    }
    return rise;
  }

  private int equilibriumYear(Horizon horizon) {
    return values.containsKey(equilibrium.name()) ? get(equilibrium) : horizon.horizonYear();
  }

  private boolean equilibriumIsInTime(TableRows<SettingRow> rows, IssueCollector issues) {
    if (!values.containsKey(equilibrium.name())) {
      return true;
    }
    int year = get(equilibrium);
    boolean inTime = year >= get(firstIntake) && year <= get(horizonYear);
    rows.located().stream()
        .filter(row -> !inTime && row.row().setting().equals(equilibrium.name()))
        .forEach(
            row ->
                rows.at(row, "value")
                    .error(
                        issues,
                        IssueCode.BAD_YEAR,
                        year + " is not from first_intake_year to horizon_year.",
                        "Advice is on intakes from the first on, and knows demand to the last."));
    return inTime;
  }

  private void tooEarly(
      Column<Integer> year,
      Column<Integer> after,
      TableRows<SettingRow> rows,
      IssueCollector issues) {
    String late = " comes too early after " + after.name() + " " + get(after) + ".";
    String message = year.name() + " " + get(year) + late;
    rows.located().stream()
        .filter(row -> row.row().setting().equals(year.name()))
        .forEach(
            row ->
                rows.at(row, "value")
                    .error(
                        issues, IssueCode.BAD_YEAR, message, rows.table().shape().notes().get(0)));
  }
}
