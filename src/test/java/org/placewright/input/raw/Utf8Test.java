package org.placewright.input.raw;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which bytes are text, and what is said of those that are not. */
class Utf8Test {
  private static final String ADVICE = " In Excel, save it as \"CSV UTF-8 (Comma delimited)\".";

  private static Optional<String> text(byte... bytes) {
    return new Utf8("f.csv", bytes, new IssueCollector()).decode();
  }

  private static List<String> refused(byte... bytes) {
    IssueCollector issues = new IssueCollector();
    assertEquals(Optional.empty(), new Utf8("f.csv", bytes, issues).decode());
    return issues.all().stream().map(Object::toString).toList();
  }

  private static void assertRefused(String said, byte... bytes) {
    assertEquals(List.of("f.csv:" + said + ADVICE), refused(bytes));
  }

  @Test
  void textIsDecodedAndComposed() {
    assertEquals(Optional.of(""), text());
    assertEquals(Optional.of("P"), text((byte) 'P'));
    assertEquals(Optional.of("PK,\u20ac\n"), text("PK,\u20ac\n".getBytes(UTF_8)));
    assertEquals(Optional.of("M\u00f4n"), text("Mo\u0302n".getBytes(UTF_8)));
    assertEquals(Optional.of("a\n"), text("\ufeffa\n".getBytes(UTF_8)));
    assertEquals(Optional.of(""), text("\ufeff".getBytes(UTF_8)));
  }

  @Test
  void otherFormatsAreNamed() {
    assertRefused(
        "1 error BAD_CSV: is a workbook or a zip archive, not a CSV file.",
        (byte) 'P',
        (byte) 'K',
        (byte) 3,
        (byte) 4);
    String wide = "1 error BAD_ENCODING: is in UTF-16, not in UTF-8.";
    assertRefused(wide, "a,b".getBytes(UTF_16LE));
    assertRefused(wide, "a,b".getBytes(UTF_16BE));
    assertRefused(wide, "\ufeff\u4e00".getBytes(UTF_16LE));
    assertRefused(wide, "\ufeff\u4e00".getBytes(UTF_16BE));
    assertRefused(wide, (byte) 0xFF, (byte) 0xFE);
    assertRefused(wide, (byte) 'a', (byte) 0);
  }

  @Test
  void aNulIsNamedWithItsLine() {
    String said = " error BAD_CSV: a NUL byte: this is not a text file, or a damaged one.";
    assertRefused("1" + said, "abc\0\n\0".getBytes(UTF_8));
    assertRefused("3" + said, "a\nb\nc\0\n".getBytes(UTF_8));
    assertRefused("1" + said, "\ufeff\0a".getBytes(UTF_8));
  }

  @Test
  void theWordAroundAForeignByteIsShownWithItsLine() {
    assertRefused(foreign(1, "caf\u00e9"), windows("caf\u00e9"));
    assertRefused(foreign(3, "M\u00f4n2"), windows("a,b\n\nx,M\u00f4n2,y\n\u00e9"));
    assertRefused(foreign(2, "\u00e9"), windows("a\n\u00e9"));
    assertRefused(foreign(1, "\u00e9"), windows("ab\0\u00e9"));
    assertRefused(foreign(1, "\u00e9\u00e8"), windows("\u00e9\u00e8 a"));
    assertRefused(foreign(1, "\u2019s"), windows("King\u2019s".substring(4)));
  }

  @Test
  void ofALongWordTwentyLettersBeforeAndAfterAreShown() {
    String before = "a".repeat(19);
    String after = "b".repeat(19);
    assertRefused(foreign(1, before + "\u00e9" + after), windows(before + "\u00e9" + after));
    assertRefused(
        foreign(1, "a" + before + "\u00e9" + after),
        windows("ccc" + "a" + before + "\u00e9" + after + "ddd"));
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsNoText() {
    assertRefused(foreign(1, "a\u00e2\u201a"), (byte) 'a', (byte) 0xE2, (byte) 0x82);
  }

  private static String foreign(int line, String word) {
    return line
        + " error BAD_ENCODING: the bytes are not UTF-8; as Windows-1252 they say \""
        + word
        + "\".";
  }

  private static byte[] windows(String text) {
    return text.getBytes(Charset.forName("windows-1252"));
  }
}
