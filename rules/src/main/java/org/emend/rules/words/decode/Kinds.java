package org.emend.rules.words.decode;

import java.util.List;
import org.emend.rules.words.decode.Repair.Kind;

/** What kind of damage a proposal repairs. */
final class Kinds {

  private Kinds() {}

  static Kind of(Judged judged, Lookup lookup) {
    Arc arc = judged.weighed().proposal().arc();
    List<Atom> atoms = judged.weighed().atoms();
    return switch (arc.kind()) {
      case DELETE -> Kind.SPECK;
      case SPLIT -> Kind.GLUED;
      case JOIN -> isHyphenated(arc, atoms) ? Kind.HYPHENATED : Kind.SPLIT;
      case REPLACE, KEEP ->
          judged.isTyped()
              ? Kind.MISSPELT
              : lookup.isKnown(atoms.get(arc.from())) ? Kind.REAL_WORD : Kind.MISREAD;
    };
  }

  private static boolean isHyphenated(Arc arc, List<Atom> atoms) {
    for (int i = arc.from() + 1; i < arc.to(); i++) {
      if (atoms.get(i).before().indexOf('-') >= 0) {
        return true;
      }
    }
    return false;
  }
}
