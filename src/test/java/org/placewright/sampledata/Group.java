package org.placewright.sampledata;

/** A group of specialties that share their assumptions. */
record Group(Row row) {
  String id() {
    return row.text("group");
  }

  String text(String column) {
    return row.text(column);
  }

  double number(String column) {
    return row.number(column);
  }
}
