package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import org.placewright.issue.UnfinishedFile;

/** What is to be done about a pack, a line a file. */
public final class ToDoText {
  private ToDoText() {}

  /**
   * The files and what each lacks, in their order.
   *
   * @param unfinished in their order
   * @return whole lines; nothing where there is nothing to do
   */
  public static String of(List<UnfinishedFile> unfinished) {
    if (unfinished.isEmpty()) {
      return "";
    }
    int widest = unfinished.stream().mapToInt(each -> each.file().length()).max().orElseThrow();
    StringBuilder text = new StringBuilder("To do, in this order:\n");
    for (UnfinishedFile each : unfinished) {
      String step = String.valueOf(each.step());
      text.append(" ".repeat(4 - Math.min(3, step.length())))
          .append(step)
          .append("  ")
          .append(each.file())
          .append(" ".repeat(widest - each.file().length() + 2))
          .append(lack(each))
          .append("\n");
    }
    return text.toString();
  }

  private static String lack(UnfinishedFile file) {
    if (!file.isThere()) {
      return "is not there";
    }
    List<String> lacks = new ArrayList<>();
    if (file.errors() > 0) {
      lacks.add(file.errors() + (file.errors() == 1 ? " error" : " errors"));
    }
    if (file.gaps() > 0) {
      lacks.add("rows are missing");
    }
    if (file.ofTemplate() > 0) {
      lacks.add(template(file));
    }
    return String.join("; ", lacks);
  }

  private static String template(UnfinishedFile file) {
    boolean all = file.ofTemplate() == file.rows();
    String rows = file.rows() == 1 ? " row is" : " rows are";
    return (all ? file.rows() : file.ofTemplate() + " of " + file.rows())
        + rows
        + " the template's";
  }
}
