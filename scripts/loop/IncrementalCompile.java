import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles source trees, each seeing those before it, into folders that stay; and of them only what
 * a change can reach.
 *
 * <p>A file is compiled when its text changed. When that changed the {@link Shape} of its types, so
 * is every file that names one of them, in its source or in its class files, until no shape changes
 * any more. A file is recorded as compiled only when all are: a failed run is taken up by the next.
 *
 * <p>Usage: {@code IncrementalCompile LIBRARIES SOURCES CLASSES [SOURCES CLASSES ...]}
 */
final class IncrementalCompile {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private static final int PROCESSORS_ON_REQUEST = 23;

  private final Path sources;
  private final Path classes;
  private final Path generated;
  private final List<String> options;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> compiled = new HashSet<>();
  private final Set<String> written = new TreeSet<>();
  private final Map<String, String> shapes = new HashMap<>();
  private final Properties record = new Properties();

  private IncrementalCompile(Path sources, Path classes, String libraries) {
    this.sources = sources;
    this.classes = classes;
    this.generated = classes.resolveSibling(classes.getFileName() + "-generated");
    this.options =
        new ArrayList<>(
            List.of(
                "-nowarn",
                "--release",
                "17",
                "-s",
                "" + generated,
                "-cp",
                libraries,
                "-d",
                "" + classes));
    // From here on a compiler runs processors only on request.
    if (Runtime.version().feature() >= PROCESSORS_ON_REQUEST) {
      options.add("-proc:full");
    }
  }

  public static void main(String[] args) throws IOException {
    String libraries = args[0];
    List<IncrementalCompile> trees = new ArrayList<>();
    Set<String> changedTypes = new HashSet<>();
    for (int i = 1; i < args.length; i += 2) {
      libraries = args[i + 1] + File.pathSeparator + libraries;
      IncrementalCompile tree =
          new IncrementalCompile(Path.of(args[i]), Path.of(args[i + 1]), libraries);
      if (!tree.update(changedTypes)) {
        System.exit(1);
      }
      trees.add(tree);
    }
    for (IncrementalCompile tree : trees) {
      tree.recordSuccess();
    }
  }

  /** Brings the class files up to date, and adds to these types those whose shape changed. */
  private boolean update(Set<String> changedTypes) throws IOException {
    Files.createDirectories(classes);
    Files.createDirectories(generated);
    readSources();
    readRecord();
    Set<String> next = new TreeSet<>(filesNaming(changedTypes));
    texts.keySet().stream().filter(this::isNew).forEach(next::add);
    List<String> gone = recorded("text ").filter(file -> !texts.containsKey(file)).toList();
    deleteClasses(Set.copyOf(gone));
    for (String file : gone) {
      changedTypes.add(simpleName(file));
      next.addAll(filesNaming(Set.of(simpleName(file))));
    }
    while (!next.isEmpty()) {
      compiled.addAll(next);
      compiled.forEach(file -> record.setProperty("text " + file, "not compiled"));
      writeRecord();
      if (!compile(next)) {
        return false;
      }
      Set<String> changedNow = new HashSet<>();
      Stream.concat(next.stream(), written.stream())
          .filter(this::hasNewShape)
          .forEach(file -> changedNow.add(simpleName(file)));
      changedTypes.addAll(changedNow);
      next = filesNaming(changedNow);
    }
    System.err.println(
        "compiled " + compiled.size() + " of " + texts.size() + " files in " + sources);
    return true;
  }

  private boolean isNew(String file) {
    return !digest(texts.get(file)).equals(record.getProperty("text " + file));
  }

  private boolean hasNewShape(String file) {
    return !shapes.getOrDefault(file, "").equals(record.getProperty("shape " + file, ""));
  }

  private boolean compile(Set<String> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(messages, null, StandardCharsets.UTF_8)) {
      var units =
          manager.getJavaFileObjectsFromPaths(files.stream().map(sources::resolve).toList());
      JavacTask task = (JavacTask) compiler.getTask(null, manager, messages, options, null, units);
      Iterable<? extends Element> elements = task.analyze();
      List<String> errors = errors(messages);
      if (errors.isEmpty()) {
        noteShapes(elements, task);
        deleteClasses(files);
        task.generate();
        errors = errors(messages);
      }
      errors.forEach(System.err::println);
      return errors.isEmpty();
    }
  }

  private static List<String> errors(DiagnosticCollector<JavaFileObject> messages) {
    return messages.getDiagnostics().stream()
        .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  private void noteShapes(Iterable<? extends Element> elements, JavacTask task) {
    written.clear();
    for (Element element : elements) {
      if (element instanceof TypeElement type) {
        var unit = Trees.instance(task).getPath(type).getCompilationUnit();
        String file = nameOf(Path.of(unit.getSourceFile().toUri()));
        String shape = digest(Shape.of(type, task.getElements()));
        shapes.merge(file, shape, String::concat);
      }
    }
  }

  /** A source file's name in its tree; one that a processor wrote is noted too. */
  private String nameOf(Path file) {
    Path own = sources.toAbsolutePath();
    if (file.startsWith(own)) {
      return slashed(own.relativize(file));
    }
    String name = slashed(generated.toAbsolutePath().relativize(file));
    written.add(name);
    return name;
  }

  /** The files not compiled in this run that name one of these types, in source or class file. */
  private Set<String> filesNaming(Set<String> types) throws IOException {
    Set<String> found = new TreeSet<>();
    if (types.isEmpty()) {
      return found;
    }
    texts.forEach((file, text) -> addIfNaming(types, file, text, found));
    for (Path file : filesEnding(classes, ".class")) {
      String source = sourceOf(classes.relativize(file));
      if (texts.containsKey(source) && !found.contains(source)) {
        String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
        addIfNaming(types, source, constants, found);
      }
    }
    return found;
  }

  private void addIfNaming(Set<String> types, String file, String text, Set<String> found) {
    if (!compiled.contains(file)
        && WORD.matcher(text).results().map(MatchResult::group).anyMatch(types::contains)) {
      found.add(file);
    }
  }

  private void deleteClasses(Set<String> files) throws IOException {
    for (Path file : files.isEmpty() ? List.<Path>of() : filesEnding(classes, ".class")) {
      if (files.contains(sourceOf(classes.relativize(file)))) {
        Files.delete(file);
      }
    }
  }

  private static String sourceOf(Path classFile) {
    return slashed(classFile).replaceFirst("(\\$.*)?\\.class$", ".java");
  }

  private static String simpleName(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }

  private void readSources() throws IOException {
    for (Path file : filesEnding(sources, ".java")) {
      texts.put(slashed(sources.relativize(file)), Files.readString(file));
    }
  }

  private static List<Path> filesEnding(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).toList();
    }
  }

  private Stream<String> recorded(String kind) {
    return record.stringPropertyNames().stream()
        .filter(key -> key.startsWith(kind))
        .map(key -> key.substring(kind.length()));
  }

  private void readRecord() throws IOException {
    if (Files.exists(recordFile())) {
      try (Reader reader = Files.newBufferedReader(recordFile())) {
        record.load(reader);
      }
    }
  }

  private void recordSuccess() throws IOException {
    List<String> gone = recorded("text ").filter(file -> !texts.containsKey(file)).toList();
    gone.forEach(file -> record.remove("text " + file));
    gone.forEach(file -> record.remove("shape " + file));
    compiled.forEach(file -> record.setProperty("text " + file, digest(texts.get(file))));
    shapes.forEach((file, shape) -> record.setProperty("shape " + file, shape));
    writeRecord();
  }

  private void writeRecord() throws IOException {
    try (Writer writer = Files.newBufferedWriter(recordFile())) {
      record.store(writer, null);
    }
  }

  private Path recordFile() {
    return classes.resolveSibling(classes.getFileName() + ".properties");
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
