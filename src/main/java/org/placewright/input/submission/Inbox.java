package org.placewright.input.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.CsvFiles;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.os.FileKind;

/** The folder of returns: a folder or a CSV file for each provider, named for it. */
final class Inbox {
  private final Set<String> providers;
  private final CsvFiles files;
  private final IssueCollector issues;

  /**
   * A folder of returns.
   *
   * @param providers their ids
   * @param files keeps account of what is read
   * @param issues collects what is nobody's return
   */
  Inbox(Set<String> providers, CsvFiles files, IssueCollector issues) {
    this.providers = new TreeSet<>(providers);
    this.files = files;
    this.issues = issues;
  }

  /** Reads all returns, in the order of the providers' ids. */
  List<SubmittedText> read(Path folder) throws UnreadableInput {
    Map<String, SubmittedText> byProvider = new TreeMap<>();
    for (Map.Entry<String, Path> entry : CsvFiles.list(folder).entrySet()) {
      String name = entry.getKey();
      boolean isFolder = CsvFiles.kind(entry.getValue()) == FileKind.FOLDER;
      boolean isSheet = !isFolder && name.endsWith(".csv");
      String provider = isSheet ? name.substring(0, name.length() - 4) : name;
      if (CsvFiles.isAside(name)) {
        continue;
      }
      if (!isFolder && !isSheet) {
        notAReturn(name);
      } else if (!providers.contains(provider)) {
        unknown(isFolder ? name + "/" : name, provider);
      } else if (byProvider.containsKey(provider)) {
        twice(name, provider);
      } else {
        byProvider.put(provider, sent(provider, entry.getValue(), isFolder));
      }
    }
    return new ArrayList<>(byProvider.values());
  }

  private SubmittedText sent(String provider, Path path, boolean isFolder) throws UnreadableInput {
    if (isFolder) {
      return new ReturnFolder(provider, files).read(path);
    }
    IssueCollector own = new IssueCollector();
    return ReturnSheet.of(provider, files.read(provider + ".csv", path, own), own);
  }

  private void unknown(String file, String provider) {
    issues.error(
        SourceLocation.inFile(file),
        IssueCode.UNKNOWN_ID,
        Quoted.of(provider) + " is no provider of providers.csv.",
        Suggestion.advice(provider, providers));
  }

  private void twice(String file, String provider) {
    issues.error(
        SourceLocation.inFile(file),
        IssueCode.DUPLICATE_KEY,
        "there is a folder of " + provider + " too.",
        "Keep the folder or the file.");
  }

  private void notAReturn(String name) {
    issues.warning(
        SourceLocation.inFile(name),
        IssueCode.UNKNOWN_FILE,
        "neither a folder nor a CSV file; it is not read.",
        "A return is a folder or a CSV file named for its provider.");
  }
}
