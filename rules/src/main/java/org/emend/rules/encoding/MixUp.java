package org.emend.rules.encoding;

import java.util.List;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/**
 * A pair of code pages that are taken for each other.
 *
 * @param read the page that a text was read as
 * @param written the one that it was written in
 * @param rarity how much seldomer than the commonest pair, as a negative logarithm in nats
 */
record MixUp(CodePage read, CodePage written, double rarity) {

  private static final Lazy<List<MixUp>> ALL =
      new Lazy<>(
          () ->
              Resource.lines(MixUp.class, "mixed-up-pages.tsv").stream()
                  .map(MixUp::parse)
                  .toList());

  private static MixUp parse(String line) {
    String[] columns = line.split("\t", -1);
    return new MixUp(
        CodePage.named(columns[0]), CodePage.named(columns[1]), Double.parseDouble(columns[2]));
  }

  static List<MixUp> all() {
    return ALL.get();
  }

  /**
   * What a character was meant to be.
   *
   * @return the character itself if it is ASCII or was not read in this page; 0 if the byte says
   *     nothing in the other one
   */
  char meant(char c) {
    int b = c < 0x80 ? -1 : read.byteOf(c);
    if (b < 0) {
      return c;
    }
    return written.defines(b) ? written.charOf(b) : 0;
  }
}
