package org.placewright.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.folder.OutputFolder;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.json.Json;
import org.placewright.report.csv.RunPackage;

/** The small pack that comes with the program, to start from; it describes its own tables. */
public final class StarterPack {
  private static final String RESOURCE = "starter";

  private StarterPack() {}

  /**
   * Writes the files of the starter pack into a folder.
   *
   * @param target a folder that is not there yet, or empty
   * @return the files' names, sorted
   * @throws IOException when it cannot be written
   */
  public static List<String> writeTo(Path target) throws IOException {
    URI source = source();
    if (!source.getScheme().equals("jar")) {
      return copy(Path.of(source), target);
    }
    try (FileSystem jar = FileSystems.newFileSystem(source, Map.of())) {
      String inJar = "/" + StarterPack.class.getPackageName().replace('.', '/') + "/" + RESOURCE;
      return copy(jar.getPath(inJar), target);
    }
  }

  private static URI source() throws IOException {
    try {
      Optional<URL> url = Optional.ofNullable(StarterPack.class.getResource(RESOURCE));
      return url.orElseThrow(() -> new IOException("The program was built without its small pack"))
          .toURI();
    } catch (URISyntaxException failure) {
      throw new IOException("The program lies in a folder whose name cannot be read", failure);
    }
  }

  private static List<String> copy(Path source, Path target) throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(target);
        Stream<Path> entries = Files.list(source)) {
      OutputFolder folder = guarded.folder();
      for (Path file : (Iterable<Path>) entries.sorted()::iterator) {
        String name = String.valueOf(file.getFileName());
        folder.copy(name, file);
        Optional<Shape> shape = Tables.shape(name.replace(".csv", ""));
        if (shape.isPresent()) {
          folder.describe(new CopiedTable(file, "", shape.get()).resource(name));
        }
      }
      Map<String, Object> description = RunPackage.of("pack", folder.resources().values());
      folder.write(RunPackage.FILE, out -> Json.write(description, out));
      folder.publish();
      return List.copyOf(folder.hashes().keySet());
    }
  }
}
