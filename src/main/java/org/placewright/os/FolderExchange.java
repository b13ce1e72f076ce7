package org.placewright.os;

import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Has two folders change places in one step, so that at every moment each name is a whole folder.
 */
public final class FolderExchange {
  private static final int HERE = -100;
  private static final int EXCHANGE = 2;

  private FolderExchange() {}

  /**
   * Exchanges two folders of one file system.
   *
   * @param one an absolute path
   * @param other an absolute path
   * @return whether it was done; false, with nothing changed, where the system or the file system
   *     cannot
   */
  public static boolean swap(Path one, Path other) {
    Optional<CLibrary> library = CLibrary.loaded();
    if (library.isEmpty()) {
      return false;
    }
    try {
      if (Platform.isLinux()) {
        return library.get().renameat2(HERE, one.toString(), HERE, other.toString(), EXCHANGE) == 0;
      }
      return Platform.isMac()
          && library.get().renamex_np(one.toString(), other.toString(), EXCHANGE) == 0;
    } catch (LinkageError olderSystem) {
      return false;
    }
  }
}
