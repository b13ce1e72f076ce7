package org.placewright.input.column;

import java.util.List;
import java.util.Optional;

/**
 * A column in the words of Frictionless Table Schema.
 *
 * @param type string, integer, number or date
 * @param minimum the least number
 * @param maximum the greatest number
 * @param pattern what text must look like
 * @param values the only values there are; empty when there are others
 */
public record FieldSchema(
    String type,
    Optional<String> minimum,
    Optional<String> maximum,
    Optional<String> pattern,
    List<String> values) {

  static FieldSchema of(String type) {
    return new FieldSchema(type, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  static FieldSchema range(String type, String from, String to) {
    return new FieldSchema(type, Optional.of(from), Optional.of(to), Optional.empty(), List.of());
  }

  static FieldSchema pattern(String pattern) {
    return new FieldSchema(
        "string", Optional.empty(), Optional.empty(), Optional.of(pattern), List.of());
  }

  static FieldSchema values(List<String> values) {
    return new FieldSchema("string", Optional.empty(), Optional.empty(), Optional.empty(), values);
  }
}
