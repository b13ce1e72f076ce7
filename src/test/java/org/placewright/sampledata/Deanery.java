package org.placewright.sampledata;

/**
 * A deanery and its part of England.
 *
 * @param population mid-2009 residents
 * @param training its share of England's training places
 * @param staff its share of England's staff
 */
record Deanery(Row row, double population, double training, double staff) {
  String id() {
    return row.text("deanery");
  }

  String sha() {
    return row.text("sha");
  }

  double fillTilt() {
    return row.number("fill_tilt");
  }
}
