package org.placewright.input.submission;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;

/**
 * What one provider sent, as text.
 *
 * @param provider the id of who sent it
 * @param file the folder or file, as messages name it
 * @param cover who sent it, and when
 * @param tables its tables by name
 * @param issues collects what is wrong with it
 */
record SubmittedText(
    String provider,
    String file,
    RawTable cover,
    Map<String, RawTable> tables,
    IssueCollector issues) {
  SubmittedText {
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
  }
}
