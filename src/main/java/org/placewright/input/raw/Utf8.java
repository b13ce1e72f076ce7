package org.placewright.input.raw;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/**
 * Decodes bytes into text. A byte order mark is dropped, and letters with accents are composed, so
 * that one name typed on two keyboards is one name.
 */
final class Utf8 {
  private static final String ADVICE = "In Excel, save it as \"CSV UTF-8 (Comma delimited)\".";

  private final String file;
  private final byte[] bytes;
  private final IssueCollector issues;

  Utf8(String file, byte[] bytes, IssueCollector issues) {
    this.file = file;
    this.bytes = bytes;
    this.issues = issues;
  }

  Optional<String> decode() {
    if (startsWith('P', 'K', 3, 4)) {
      refuse(1, IssueCode.BAD_CSV, "is a workbook or a zip archive, not a CSV file.");
      return Optional.empty();
    }
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) || startsWith(0) || secondIsNul()) {
      refuse(1, IssueCode.BAD_ENCODING, "is in UTF-16, not in UTF-8.");
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      in.position(3);
    }
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      refuseOthers(in.position());
      return Optional.empty();
    }
    return text(out.flip().toString());
  }

  private Optional<String> text(String text) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int line = 1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
      refuse(line, IssueCode.BAD_CSV, "a NUL byte: this is not a text file, or a damaged one.");
      return Optional.empty();
    }
    return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private void refuseOthers(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String guess = Quoted.of(wordAround(offset));
    refuse(
        line,
        IssueCode.BAD_ENCODING,
        "the bytes are not UTF-8; as Windows-1252 they say " + guess + ".");
  }

  private String wordAround(int offset) {
    int from = offset;
    while (from > 0 && offset - from < 20 && isInWord(bytes[from - 1])) {
      from--;
    }
    int to = offset + 1;
    while (to < bytes.length && to - offset < 20 && isInWord(bytes[to])) {
      to++;
    }
    return new String(bytes, from, to - from, Charset.forName("windows-1252"));
  }

  private static boolean isInWord(byte b) {
    return b < 0 || Character.isLetterOrDigit(b);
  }

  private boolean secondIsNul() {
    return bytes.length > 1 && bytes[1] == 0;
  }

  private boolean startsWith(int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private void refuse(int line, IssueCode code, String message) {
    issues.error(SourceLocation.onLine(file, line), code, message, ADVICE);
  }
}
