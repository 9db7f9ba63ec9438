/**
 * What rests on what: the articles of law, the rules that apply them and the clauses that cite them.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.docs.trace;

import org.jspecify.annotations.NullMarked;
