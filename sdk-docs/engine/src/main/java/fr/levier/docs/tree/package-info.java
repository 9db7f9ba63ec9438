/**
 * The semantic tree of an act: what the act says, numbered and resolved, before any format.
 *
 * <p>Numbers, labels and cross-references are computed once, when the act is assembled; a renderer prints them and computes
 * none, so that every format says the same thing. All types are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.docs.tree;

import org.jspecify.annotations.NullMarked;
