package org.emend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;

/** What holds for the passages of any document. */
public final class Segments {

  private Segments() {}

  /** Text stands in the source letter for letter. */
  public static void check(Document document) {
    for (Passage passage : document.passages()) {
      for (Segment segment : passage.segments()) {
        if (segment.kind() == Segment.Kind.TEXT) {
          assertThat(segment.prose().of(passage.text()))
              .isEqualTo(segment.source().of(document.text()));
        }
      }
    }
  }
}
