package org.placewright.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.allocation.Lever;
import org.placewright.allocation.lever.Levers;
import org.placewright.folder.CannotCreate;
import org.placewright.folder.HeldFolder;
import org.placewright.folder.OutputFolder;
import org.placewright.input.DataPackage;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Tables;
import org.placewright.input.template.Likened;
import org.placewright.input.template.MissionRules;
import org.placewright.input.template.OwnList;
import org.placewright.input.template.OwnLists;
import org.placewright.input.template.Template;
import org.placewright.issue.InvalidInput;
import org.placewright.json.Json;
import org.placewright.os.FileKind;
import org.placewright.os.WholeFile;
import org.placewright.report.csv.RunPackage;

/** Begins a pack from a template that comes with the program. */
public final class BeginPack {
  /** The templates there are, the first being the usual one. */
  public static final List<String> TEMPLATES = List.of("small", "core-and-higher", "england");

  private static final String DESCRIPTION = "description";

  private final Template template;

  private BeginPack(Template template) {
    this.template = template;
  }

  /**
   * A pack that was begun.
   *
   * @param files its files' names, sorted
   * @param own what it is of, and like what
   * @param written whether it was written now, and not before
   * @param changed the files that are there no more, or other than they were written; sorted
   */
  public record Begun(List<String> files, OwnLists own, boolean written, List<String> changed) {
    public Begun {
      files = List.copyOf(files);
      changed = List.copyOf(changed);
    }
  }

  /**
   * Prepares a pack of a template.
   *
   * @param template one of {@link #TEMPLATES}
   * @return a use case that has not written anything
   * @throws IOException when the program was built without it
   */
  public static BeginPack from(String template) throws IOException {
    Map<String, RawTable> tables = new TreeMap<>();
    for (String name : Tables.names()) {
      Optional<byte[]> content = content("template/" + template + "/" + name + ".csv");
      if (content.isPresent()) {
        tables.put(name, CsvReader.read(name + ".csv", content.get(), new IssueCollector()));
      }
    }
    if (tables.isEmpty()) {
      throw new IOException("The program was built without its template " + template);
    }
    return new BeginPack(new Template(template, tables));
  }

  private static Optional<byte[]> content(String resource) throws IOException {
    try (InputStream in = BeginPack.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /**
   * Writes the pack, where it is not there yet.
   *
   * @param target a folder that is not there yet, or empty, or the pack begun before in the same
   *     way: of that nothing is changed
   * @param specialties its own, empty for the template's
   * @param deaneries its own, empty for the template's
   * @return what was written, or is there
   * @throws InvalidInput when a list has errors
   * @throws IOException when it cannot be written
   */
  public Begun run(Path target, Optional<OwnList> specialties, Optional<OwnList> deaneries)
      throws InvalidInput, IOException {
    OwnLists own = template.own(specialties, deaneries);
    Map<String, String> files = new TreeMap<>();
    Map<String, Map<String, Object>> resources = new TreeMap<>();
    for (Map.Entry<String, RawTable> table : template.begin(own, mission()).entrySet()) {
      String file = table.getKey() + ".csv";
      files.put(file, CopiedTable.text(table.getValue()));
      resources.put(
          file,
          DataPackage.resource(
              Tables.shape(table.getKey()).orElseThrow(), file, table.getValue().header()));
    }
    Map<String, Object> description = new LinkedHashMap<>();
    description.putAll(RunPackage.of("pack", List.of()));
    description.put(DESCRIPTION, beginning(own));
    description.put("resources", List.copyOf(resources.values()));
    files.put(RunPackage.FILE, Json.brief(description));
    Optional<List<String>> changed = changedSince(target, files, beginning(own));
    if (changed.isEmpty()) {
      write(target, files);
    }
    return new Begun(
        List.copyOf(files.keySet()), own, changed.isEmpty(), changed.orElse(List.of()));
  }

  private static MissionRules mission() {
    Set<Lever> all = Levers.all().stream().filter(Lever::isMission).collect(Collectors.toSet());
    return new MissionRules(
        all.stream().map(lever -> lever.card().id()).collect(Collectors.toSet()),
        all.stream()
            .filter(lever -> lever.card().values().legal().to() > 1)
            .map(lever -> lever.card().id())
            .collect(Collectors.toSet()));
  }

  /** How the pack was begun, by which a second run knows it again. */
  private String beginning(OwnLists own) {
    return "Begun from the template "
        + template.name()
        + ". Specialties: "
        + words(own.specialties())
        + ". Deaneries: "
        + words(own.deaneries())
        + ".";
  }

  private static String words(List<Likened> all) {
    return all.stream()
        .map(
            each ->
                each.id()
                    + (each.id().equals(each.like()) ? "" : " like " + each.like())
                    + (each.isNamed() ? ", named " + each.name() : ""))
        .collect(Collectors.joining(", "));
  }

  /** What is other than it was written, where the folder is a pack begun in this way. */
  private static Optional<List<String>> changedSince(
      Path target, Map<String, String> files, String beginning) throws IOException {
    Path description = target.resolve(RunPackage.FILE);
    if (FileKind.of(description) != FileKind.FILE) {
      return Optional.empty();
    }
    try (HeldFolder held = HeldFolder.take(target)) {
      if (!isBegun(description, beginning)) {
        throw new CannotCreate(
            target
                + " is a pack already, and was not begun in this way. Nothing is changed. Choose"
                + " another folder.");
      }
      return Optional.of(changed(held.folder(), files));
    }
  }

  private static List<String> changed(Path target, Map<String, String> files) throws IOException {
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path there = target.resolve(file.getKey());
      if (FileKind.of(there) != FileKind.FILE || !WholeFile.text(there).equals(file.getValue())) {
        changed.add(file.getKey());
      }
    }
    return changed;
  }

  private static boolean isBegun(Path description, String beginning) {
    try {
      return beginning.equals(Json.read(description).get(DESCRIPTION));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static void write(Path target, Map<String, String> files) throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(target)) {
      OutputFolder folder = guarded.folder();
      for (Map.Entry<String, String> file : files.entrySet()) {
        folder.write(file.getKey(), out -> out.write(file.getValue()));
      }
      folder.publish();
    }
  }
}
