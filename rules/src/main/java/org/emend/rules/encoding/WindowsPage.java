package org.emend.rules.encoding;

import java.util.Optional;
import java.util.Set;
import org.emend.core.text.Text;

/** The Windows code page that a passage would have been written in, by its language and script. */
enum WindowsPage {
  CENTRAL_EUROPE("windows-1250"),
  CYRILLIC("windows-1251"),
  WEST("windows-1252"),
  GREEK("windows-1253"),
  TURKISH("windows-1254"),
  BALTIC("windows-1257");

  private static final Set<String> CENTRAL_EUROPEAN =
      Set.of("pl", "cs", "sk", "hu", "hr", "sl", "ro", "bs");
  private static final Set<String> CYRILLIC_LANGUAGES = Set.of("ru", "uk", "bg", "be", "sr", "mk");

  /** How far into a passage its script is looked for. In code units. */
  private static final int SAMPLE = 10_000;

  private final CodePage page;

  WindowsPage(String name) {
    this.page = CodePage.named(name);
  }

  /** The script decides; Latin script is divided by language. */
  static WindowsPage of(Text text) {
    String chars = text.chars();
    int cyrillic = 0;
    int greek = 0;
    int latin = 0;
    for (int i = 0; i < Math.min(chars.length(), SAMPLE); i++) {
      char c = chars.charAt(i);
      cyrillic += c >= 0x400 && c < 0x530 ? 1 : 0;
      greek += c >= 0x370 && c < 0x400 ? 1 : 0;
      latin += c < 0x80 && Character.isLetter(c) ? 1 : 0;
    }
    if (cyrillic > latin || greek > latin) {
      return cyrillic > greek ? CYRILLIC : GREEK;
    }
    String language = text.facts().language().getLanguage();
    if (CENTRAL_EUROPEAN.contains(language)) {
      return CENTRAL_EUROPE;
    }
    if (CYRILLIC_LANGUAGES.contains(language)) {
      return CYRILLIC;
    }
    return switch (language) {
      case "el" -> GREEK;
      case "tr", "az" -> TURKISH;
      case "et", "lt", "lv" -> BALTIC;
      default -> WEST;
    };
  }

  /** The character of a byte; {@link WindowsCharacter#UNDEFINED} where there is none. */
  char decode(int b) {
    if (b < 0x80) {
      return (char) b;
    }
    return page.defines(b) ? page.charOf(b) : WindowsCharacter.UNDEFINED;
  }

  /** The bytes of Western characters; those that it has nothing for stand as their own controls. */
  static Optional<byte[]> bytes(String chars) {
    byte[] bytes = new byte[chars.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = chars.charAt(i);
      int b = c < 0x80 ? c : WEST.page.byteOf(c);
      if (b < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) b;
    }
    return Optional.of(bytes);
  }

  /** Whether a byte means the same here as in the West. */
  boolean agreesOn(int b) {
    return decode(b) == WEST.decode(b);
  }
}
