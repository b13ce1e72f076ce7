package org.placewright.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The small pack with other text in some of its files. */
record SmallVariant(Path folder) {
  private static final Path SMALL = Path.of("sample-data/small");

  static SmallVariant in(Path folder) {
    try (Stream<Path> files = Files.list(SMALL)) {
      for (Path file : files.toList()) {
        Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
      }
      return new SmallVariant(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a table, the header first, become others. */
  SmallVariant changing(String table, UnaryOperator<List<String>> change) {
    Path file = folder.resolve(table + ".csv");
    try {
      Files.write(file, change.apply(Files.readAllLines(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Without the rows that match a regular expression. */
  SmallVariant losing(String table, String pattern) {
    return changing(
        table,
        lines ->
            Stream.concat(
                    Stream.of(lines.get(0)),
                    lines.stream().skip(1).filter(line -> !line.matches(pattern)))
                .toList());
  }

  SmallVariant adding(String table, String... rows) {
    return changing(table, lines -> Stream.concat(lines.stream(), Stream.of(rows)).toList());
  }

  ReadResult read() {
    try {
      return new PackReader(TestPack.LEVERS).read(folder, Optional.empty());
    } catch (UnreadableInput e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> issues() {
    return read().issues().stream().map(Object::toString).toList();
  }
}
