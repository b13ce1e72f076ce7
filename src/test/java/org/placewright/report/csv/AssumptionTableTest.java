package org.placewright.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.AssumptionIdBuilder;
import org.placewright.assumption.Assumptions;
import org.placewright.assumption.Basis;
import org.placewright.assumption.Provenance;
import org.placewright.assumption.ProvenanceBuilder;
import org.placewright.table.FilledTable;

class AssumptionTableTest {
  private static final Assumption.Id FILL =
      AssumptionIdBuilder.builder()
          .table("fill_rates")
          .key("specialty=gp, deanery=*")
          .parameter("fill_rate")
          .build();
  private static final Assumptions REGISTER =
      new Assumptions(
          List.of(
              new Assumption(
                  FILL,
                  "0.9",
                  "share",
                  ProvenanceBuilder.builder()
                      .source("survey")
                      .dated("2007")
                      .owner("Dean")
                      .basis(Optional.of(Basis.DERIVED))
                      .build(),
                  true),
              new Assumption(
                  AssumptionIdBuilder.builder()
                      .table("settings")
                      .key("setting=seed")
                      .parameter("value")
                      .build(),
                  "1",
                  "",
                  Provenance.ofText(""),
                  false)));

  @Test
  void anAssumptionIsOneRow() {
    assertEquals(
        List.of(
            List.of(
                "fill_rates",
                "specialty=gp, deanery=*",
                "fill_rate",
                "0.9",
                "share",
                "survey",
                "2007",
                "Dean",
                "derived",
                "yes",
                ""),
            List.of("settings", "setting=seed", "value", "1", "", "", "", "", "", "no", "")),
        cells(AssumptionTable.of(REGISTER)));
  }

  @Test
  void aShareOfTheVarianceIsWrittenWhereThereIsOne() {
    FilledTable<?> table = AssumptionTable.of(REGISTER, Map.of(FILL, 0.123456));

    assertEquals(List.of("0.1235", ""), cells(table).stream().map(row -> row.get(10)).toList());
    assertEquals("variance_share", table.declaration().headings().get(10).name());
  }

  private static List<List<String>> cells(FilledTable<?> table) {
    List<List<String>> cells = new ArrayList<>();
    table.cells().forEach(cells::add);
    return cells;
  }
}
