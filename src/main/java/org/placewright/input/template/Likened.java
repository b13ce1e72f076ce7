package org.placewright.input.template;

import org.placewright.construction.NamedComponents;

/**
 * A specialty or deanery that the new pack is to have.
 *
 * @param id by which its tables refer to it
 * @param name what people call it
 * @param like the template's, whose figures it begins with
 * @param sha of a deanery, the strategic health authority it lies in; empty where nobody said
 */
@NamedComponents
public record Likened(String id, String name, String like, String sha) {

  /** One of the template's own. */
  static Likened ofTemplate(String id) {
    return LikenedBuilder.builder().id(id).name(OwnList.spelt(id)).like(id).sha("").build();
  }

  /** Whether it has another name than its id spells. */
  public boolean isNamed() {
    return !name.equals(OwnList.spelt(id));
  }

  /** Whether it is one of the template's own, and begins as that is. */
  boolean isOfTemplate() {
    return id.equals(like);
  }
}
