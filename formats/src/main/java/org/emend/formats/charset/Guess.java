package org.emend.formats.charset;

import java.util.Optional;
import org.emend.formats.charset.Choice.Evidence;

/** Decides what a sample with bytes beyond ASCII is written in. */
final class Guess {

  private Guess() {}

  /**
   * The encoding of a sample. What is UTF-8 is UTF-8, whatever it declares: other text looks like
   * it only by accident, in a few of its characters. Where strays stand among well-formed
   * characters both may be right, one in each part of the file: the bytes pass as they are, and the
   * rules see them.
   *
   * @param complete whether the input ends with the sample
   */
  static Choice of(byte[] sample, boolean complete, Optional<String> declared) {
    Utf8Count utf8 = Utf8Count.of(sample, 0, sample.length, complete);
    if (utf8.isClean()) {
      return new Choice(TextEncoding.UTF_8, Evidence.UTF_8);
    }
    Optional<String> other = declared.filter(name -> !name.equals(TextEncoding.UTF_8.name()));
    if (other.isPresent() && !utf8.isMostly() && reads(other.get(), sample, complete)) {
      return Choice.of(other.get(), Evidence.DECLARED);
    }
    if (utf8.isMostly()) {
      return new Choice(TextEncoding.UTF_8, Evidence.UTF_8);
    }
    return Detector.detect(sample, utf8)
        .filter(name -> reads(name, sample, complete))
        .map(name -> Choice.of(name, Evidence.DETECTED))
        .orElse(new Choice(TextEncoding.UTF_8, Evidence.UNSURE));
  }

  private static boolean reads(String name, byte[] sample, boolean complete) {
    try {
      new CharsetReader(new TextEncoding(name, false), 0)
          .decode(sample, 0, sample.length, complete);
      return true;
    } catch (NotInCharsetException e) {
      return false;
    }
  }
}
