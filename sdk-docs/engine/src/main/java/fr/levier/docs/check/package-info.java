/**
 * The drafting rules that only the finished tree can answer: annexes, numbering, formula, visas, amounts in letters.
 *
 * <p>They are judged on an act, not on a subject: {@link fr.levier.docs.check.ActAudit} is the door. The other drafting rules
 * belong to every check of a subject.
 */
@NullMarked
package fr.levier.docs.check;

import org.jspecify.annotations.NullMarked;
