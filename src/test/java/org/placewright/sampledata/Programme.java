package org.placewright.sampledata;

/**
 * A training programme of the base year.
 *
 * @param places commissioned places in the base year
 * @param trainers of general practice: places that trainers allow for each of the base year
 */
record Programme(String id, Cell cell, String provider, long places, double trainers) {
  Specialty specialty() {
    return cell.specialty();
  }

  /** Returns the places it could take: some programmes have more headroom than others. */
  long maxPlaces() {
    if (specialty().id().equals("general-practice")) {
      return (long) StrictMath.floor(places * trainers());
    }
    double headroom = specialty().group().number("headroom");
    double own = headroom * (0.85 + 0.3 * Hash.unit("headroom " + id));
    return StrictMath.max(places + 1, (long) StrictMath.ceil(places * (1 + own)));
  }

  /**
   * Returns the trainees it could hold: four fifths of its headroom in places, every year of
   * training, and the longer stay of those who are extended or train less than full time.
   */
  long maxTrainees() {
    Group group = specialty().group();
    double years =
        specialty().trainingYears() * (1 + group.number("ltft_share") * 0.67)
            + group.number("extension");
    double filled = places + 0.8 * (maxPlaces() - places);
    return (long) StrictMath.ceil(filled * years) + 2;
  }
}
