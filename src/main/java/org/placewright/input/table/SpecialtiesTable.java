package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.oneOfCapitals;
import static org.placewright.input.column.Columns.text;
import static org.placewright.input.column.Columns.whole;
import static org.placewright.input.column.Columns.yesNo;

import org.placewright.input.column.Column;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.register.SpecialtyBuilder;

/** {@code specialties.csv}: the specialties and professions that are planned. */
public final class SpecialtiesTable implements Table<Specialty> {
  private final Column<String> specialty = id("specialty", "Its id in every table.");
  private final Column<String> name = text("name", "Its name for people.");
  private final Column<String> profession =
      id("profession", "The profession it belongs to: the pool its entrants come from.");
  private final Column<Commissioner> commissioner =
      oneOfCapitals("commissioner", "Who buys its places.", Commissioner.class);
  private final Column<Integer> trainingYears =
      whole("training_years", "Years from entry to completion, full time.", 1, 15)
          .measuredIn("years")
          .usually(1, 10);
  private final Column<Boolean> entrySet =
      yesNo("entry_set", "Whether its entrants count among doctors entering specialist training.");
  private final Column<Boolean> generalPractice =
      yesNo("general_practice", "Whether it is general practice.");
  private final Column<Double> shortfallWeight =
      number("shortfall_weight", "What one FTE-year short weighs; 0 plans nothing.", 0, 1000)
          .usually(0.05, 20);
  private final Column<Boolean> regulated =
      yesNo("regulated", "Whether the profession is regulated by law.");
  private final Column<Risk> risk =
      oneOf("risk", "The risk to patients of unregulated practice.", Risk.class);

  private final Column<String> group =
      id("group", "The group of staff in which tables by group have it, as `psychiatry`.")
          .blankMeans("", "[the usual one](../models/board.md#groups)");

  private final Shape shape =
      Shape.of("specialties", "The specialties and professions that are planned.")
          .required("Every other table refers to it.")
          .keyedBy(specialty)
          .with(name, profession, commissioner, trainingYears, entrySet, generalPractice)
          .with(shortfallWeight, regulated, risk, group)
          .noting("A specialty of general practice belongs to the entry set.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Specialty row(Fields fields) {
    return SpecialtyBuilder.builder()
        .id(fields.get(specialty))
        .name(fields.get(name))
        .profession(fields.get(profession))
        .commissioner(fields.get(commissioner))
        .trainingYears(fields.get(trainingYears))
        .entrySet(fields.get(entrySet))
        .generalPractice(fields.get(generalPractice))
        .shortfallWeight(fields.get(shortfallWeight))
        .regulated(fields.get(regulated))
        .risk(fields.get(risk))
        .group(fields.get(group))
        .build();
  }
}
