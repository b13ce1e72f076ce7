package org.placewright.input.column;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the fields of a column hold.
 *
 * @param <T> the value
 */
public interface Kind<T> {
  /**
   * The class of the values.
   *
   * @return a class that no generic type hides
   */
  Class<T> type();

  /**
   * Reads the text of one field.
   *
   * @param text what is in it, trimmed, not empty
   * @return its value
   * @throws BadCell when it is none
   */
  T read(String text) throws BadCell;

  /**
   * What sort of thing a field holds.
   *
   * @return names, which are never wrong in themselves, or choices, days or numbers
   */
  Content content();

  /**
   * What is allowed, for people.
   *
   * @return words such as {@code number from 0 to 1}
   */
  String words();

  /**
   * What is allowed, for programs.
   *
   * @return its Frictionless type and constraints
   */
  FieldSchema schema();

  /**
   * How a number that a scenario calculated is written back.
   *
   * @param number the outcome
   * @return its text, or nothing when the column does not hold numbers
   */
  default Optional<String> write(BigDecimal number) {
    return Optional.empty();
  }
}
