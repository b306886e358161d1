package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.NGrams;

/**
 * Makes proposals of the best way through a passage. Each is weighed against its rivals once more
 * with everything around it as the best way has it: two words before, two after.
 */
final class Proposer {

  private static final int CONTEXT = 2;

  private final NGrams ngrams;
  private final double weight;
  private final List<Atom> atoms;
  private final List<List<Arc>> lattice;
  private final List<Arc> way;

  Proposer(NGrams ngrams, double weight, List<Atom> atoms, List<List<Arc>> lattice, List<Arc> way) {
    this.ngrams = ngrams;
    this.weight = weight;
    this.atoms = atoms;
    this.lattice = lattice;
    this.way = way;
  }

  List<Proposal> proposals() {
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      if (!way.get(i).isKept()) {
        proposals.add(proposal(i, way.get(i)));
      }
    }
    return proposals;
  }

  /**
   * The same, and for each atom that the way keeps the best of what else it may be, if anything:
   * what is offered where nothing is sure.
   */
  List<Proposal> suggestions() {
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      Arc arc = way.get(i);
      if (!arc.isKept()) {
        proposals.add(proposal(i, arc));
        continue;
      }
      int at = i;
      lattice.get(arc.from()).stream()
          .filter(other -> !other.isKept() && other.to() == arc.to())
          .map(other -> proposal(at, other))
          .min(Comparator.comparingDouble(Proposal::score))
          .ifPresent(proposals::add);
    }
    return proposals;
  }

  private Proposal proposal(int at, Arc arc) {
    int[] before = before(at);
    int[] after = after(at);
    List<Arc> rivals = new ArrayList<>();
    for (Arc other : lattice.get(arc.from())) {
      if (other.to() == arc.to() && !other.isKept() && !other.equals(arc)) {
        rivals.add(other);
      }
    }
    List<Rival> scored =
        rivals.stream()
            .map(r -> new Rival(r, score(before, r.ids(), after) + r.cost()))
            .sorted(Comparator.comparingDouble(Rival::score))
            .toList();
    double[] scores = new double[scored.size() + 1];
    scores[0] = score(before, arc.ids(), after) + arc.cost();
    for (int i = 0; i < scored.size(); i++) {
      scores[i + 1] = scored.get(i).score();
    }
    return new Proposal(
        atoms.get(arc.from()).start(),
        atoms.get(arc.to() - 1).end(),
        arc,
        kept(arc, before, after),
        scored.stream().map(Rival::arc).toList(),
        scores);
  }

  private record Rival(Arc arc, double score) {}

  private double kept(Arc arc, int[] before, int[] after) {
    List<Integer> ids = new ArrayList<>();
    double cost = 0;
    for (int i = arc.from(); i < arc.to(); i++) {
      Arc keep = lattice.get(i).get(0);
      ids.addAll(keep.ids());
      cost += keep.cost();
    }
    return cost + score(before, ids, after);
  }

  /** What the words themselves cost, and those after them. */
  private double score(int[] before, List<Integer> ids, int[] after) {
    int first = before[0];
    int second = before[1];
    double cost = 0;
    for (int id : ids) {
      cost += cost(first, second, id);
      first = second;
      second = id;
    }
    for (int id : after) {
      if (id == Ids.START) {
        break;
      }
      cost += cost(first, second, id);
      first = second;
      second = id;
    }
    return weight * cost;
  }

  private double cost(int first, int second, int id) {
    return first < 0 || second == Ids.START
        ? ngrams.cost(second, id)
        : ngrams.cost(first, second, id);
  }

  /** The two words before, of which the first may be missing. */
  private int[] before(int at) {
    int[] ids = {-1, Ids.START};
    int found = CONTEXT;
    for (int i = at; i > 0 && found > 0; i--) {
      if (atoms.get(way.get(i).from()).isSentenceStart()) {
        break;
      }
      List<Integer> words = way.get(i - 1).ids();
      for (int k = words.size() - 1; k >= 0 && found > 0; k--) {
        ids[--found] = words.get(k);
      }
    }
    if (found == 1) {
      ids[0] = Ids.START;
    }
    return ids;
  }

  private int[] after(int at) {
    List<Integer> ids = new ArrayList<>();
    for (int i = at + 1; i < way.size() && ids.size() < CONTEXT; i++) {
      if (atoms.get(way.get(i).from()).isSentenceStart()) {
        break;
      }
      ids.addAll(way.get(i).ids());
    }
    return ids.stream().limit(CONTEXT).mapToInt(Integer::intValue).toArray();
  }
}
