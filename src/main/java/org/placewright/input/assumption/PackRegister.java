package org.placewright.input.assumption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Assumptions;
import org.placewright.assumption.Provenance;
import org.placewright.input.table.DefaultValue;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.input.table.Use;

/** The register of the assumptions in a pack, made from what its tables declare. */
public final class PackRegister {
  /** The key for all rows of a table whose file does not have the column. */
  static final String EVERY_ROW = "every row";

  /** The key for everything that no row of a table names. */
  static final String NO_ROW = "where no row says otherwise";

  private final Map<String, TableRows<?>> tables = new LinkedHashMap<>();
  private final Sourcing sourcing;

  private PackRegister(Pack pack) {
    pack.all().forEach(rows -> tables.put(rows.table().shape().name(), rows));
    this.sourcing = new Sourcing(pack);
  }

  /**
   * The register of a pack.
   *
   * @param pack one without errors, after the changes of the scenario
   * @return every field of a table of parameters, a summary of the tables of records by column and
   *     source, and what stands for blanks and missing rows
   */
  public static Assumptions of(Pack pack) {
    return new PackRegister(pack).register();
  }

  private Assumptions register() {
    List<Assumption> register = new ArrayList<>();
    for (TableRows<?> rows : tables.values()) {
      Shape shape = rows.table().shape();
      if (rows.table().equals(Tables.SETTINGS)) {
        register.addAll(new SettingAssumptions(rows, sourcing).list());
      } else if (shape.use() == Use.RECORDS) {
        register.addAll(new RecordAssumptions(new UsedTable(rows), sourcing).list());
      } else if (shape.use() == Use.PARAMETERS) {
        register.addAll(new ParameterAssumptions(new UsedTable(rows), sourcing).list());
      }
      register.addAll(defaultValues(new UsedTable(rows)));
    }
    return new Assumptions(register);
  }

  private List<Assumption> defaultValues(UsedTable table) {
    List<Assumption> assumed = new ArrayList<>();
    Provenance provenance = sourcing.of(Provenance.DEFAULT);
    for (DefaultValue byDefault : table.shape().defaults()) {
      String where = byDefault.where();
      boolean matters =
          where.isEmpty()
              || !Optional.ofNullable(tables.get(where)).orElseThrow().located().isEmpty();
      boolean said =
          byDefault.whenEmpty() ? !table.rows().located().isEmpty() : table.hasRowForAll();
      if (matters && !said) {
        assumed.add(
            new Assumption(
                table.id(NO_ROW, byDefault.column()),
                byDefault.value(),
                table.unit(byDefault.column()),
                provenance,
                false));
      }
    }
    return assumed;
  }
}
