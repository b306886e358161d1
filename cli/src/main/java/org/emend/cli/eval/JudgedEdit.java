package org.emend.cli.eval;

import org.emend.rules.measure.EditJudge;

/**
 * An applied fix and what it did.
 *
 * @param set the file, as the user named it
 * @param id the text in it
 * @param applyAt from which confidence fixes were applied
 * @param rule which rule proposed it
 * @param confidence what it stated
 * @param judged the words it touched
 */
record JudgedEdit(
    String set,
    String id,
    double applyAt,
    String rule,
    double confidence,
    EditJudge.Judged judged) {}
