package org.placewright.os;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The functions of the C library that are used here, by the names they have there. */
interface CLibrary extends Library {
  /** The C library of this process, empty where there is none that can be called. */
  static Optional<CLibrary> loaded() {
    try {
      return Optional.of(
          Native.load(null, CLibrary.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")));
    } catch (LinkageError notHere) {
      return Optional.empty();
    }
  }

  /** Linux, glibc 2.28 and later: renames, with flags. */
  int renameat2(int oldFolder, String oldName, int newFolder, String newName, int flags);

  /** macOS: renames, with flags. */
  int renamex_np(String oldName, String newName, int flags);

  int open(String name, int flags);

  int dup(int descriptor);

  int dup2(int from, int to);

  int close(int descriptor);

  /** Writes out what is buffered in the C library; of all streams where none is named. */
  int fflush(@Nullable Pointer stream);
}
