package org.placewright.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aCommissioning;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.settings;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.Settings;

class BriefRowsTest {
  @ParameterizedTest
  // Intakes of 2010 to 2012, of which two are committed; that of January 2011 begins in 2010/11.
  @CsvSource({"8, 2011", "4, 2011", "3, 2010", "1, 2010"})
  void moneyIsReadToTheFinancialYearInWhichTheLastCommittedIntakeBegins(int month, int last) {
    Settings settings =
        settings(aHorizon().firstIntakeYear(2010).lastIntakeYear(2012).build())
            .intakeMonth(month)
            .commissioning(aCommissioning().committedIntakes(2).build())
            .build();
    BriefRows rows = new BriefRows(ScenarioFixture.minimal().with(settings).build());
    List<Integer> read =
        IntStream.rangeClosed(2009, 2015)
            .filter(year -> rows.ofMoney(new FinancialYear(year)))
            .boxed()
            .toList();
    assertEquals(IntStream.rangeClosed(2009, last).boxed().toList(), read);
  }
}
