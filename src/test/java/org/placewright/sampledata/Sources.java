package org.placewright.sampledata;

import java.nio.file.Path;
import java.util.List;

/** The folder of published figures and stated assumptions. */
record Sources(Path folder) {
  List<Row> published(String name) {
    return Row.readAll(folder.resolve("published").resolve(name + ".csv"));
  }

  List<Row> assumed(String name) {
    return Row.readAll(folder.resolve("assumptions").resolve(name + ".csv"));
  }

  /** Returns the folder of tables that go into the pack as they are. */
  Path finishedTables() {
    return folder.resolve("assumptions").resolve("tables");
  }

  /** Returns the rows of a table that goes into the pack as it is. */
  List<Row> finished(String name) {
    return Row.readAll(finishedTables().resolve(name + ".csv"));
  }

  /** Returns the rows of an assumption whose column has the value. */
  List<Row> assumed(String name, String column, String value) {
    return assumed(name).stream().filter(r -> r.text(column).equals(value)).toList();
  }
}
