package org.placewright.input.column;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.issue.IssueCode;

/**
 * A value from a short list.
 *
 * @param <T> the value
 * @param type its class
 * @param names how each is written, in the order in which a message lists them
 * @param meant what people write instead, in lower case, and what they mean by it
 */
record ChoiceKind<T>(Class<T> type, Map<String, T> names, Map<String, String> meant)
    implements Kind<T> {

  @Override
  public T read(String text) throws BadCell {
    Optional<T> value = Optional.ofNullable(names.get(text));
    return value.orElseThrow(
        () ->
            new BadCell(
                text.equals("*") ? IssueCode.WILDCARD_NOT_ALLOWED : IssueCode.BAD_VALUE,
                Quoted.of(text) + " is not " + words() + ".",
                advice(text)));
  }

  private String advice(String text) {
    return Optional.ofNullable(meant.get(text.toLowerCase(Locale.ROOT)))
        .map(name -> "Did you mean " + name + "?")
        .orElseGet(() -> text.equals("*") ? "" : Suggestion.advice(text, names.keySet()));
  }

  @Override
  public Content content() {
    return Content.CHOICE;
  }

  @Override
  public String words() {
    List<String> all = List.copyOf(names.keySet());
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.values(List.copyOf(names.keySet()));
  }
}
