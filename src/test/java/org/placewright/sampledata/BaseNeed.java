package org.placewright.sampledata;

import java.util.Map;
import java.util.TreeMap;

/** What a cell needs in the base year: staff in post, vacancies and what trainees do, in FTE. */
final class BaseNeed {
  private final England england;
  private final Pipeline pipeline;
  private final Map<String, Double> inPost = new TreeMap<>();

  BaseNeed(England england, Pipeline pipeline, Staff staff, Rates rates) {
    this.england = england;
    this.pipeline = pipeline;
    for (Staff.Band b : staff.bands()) {
      double fte = b.heads() * rates.participation(b.cell().specialty(), b.sex(), b.ageFrom() + 2);
      inPost.merge(key(b.cell()), fte, Double::sum);
    }
  }

  private static String key(Cell cell) {
    return cell.specialty().id() + "," + cell.deanery().id();
  }

  /** Returns the FTE of staff in post. */
  double inPost(Cell cell) {
    return inPost.getOrDefault(key(cell), 0d);
  }

  double vacant(Cell cell) {
    double rate = cell.specialty().group().number("vacancy");
    return inPost(cell) * rate * (1 - 4 * cell.deanery().fillTilt());
  }

  /** Returns the FTE of service that trainees give; about, as part of them train part time. */
  double service(Cell cell) {
    Specialty s = cell.specialty();
    double heads = 0;
    for (int k = 1; k <= s.trainingYears(); k++) {
      heads += pipeline.inYear(cell, England.BASE + 1 - k, k);
    }
    return heads * s.group().number("service") * (1 - 0.4 * s.group().number("ltft_share"));
  }

  double of(Cell cell) {
    return inPost(cell) + vacant(cell) + service(cell);
  }

  double of(Specialty specialty) {
    return england.deaneries().stream().mapToDouble(d -> of(new Cell(specialty, d))).sum();
  }
}
