/**
 * The convention of an experiment (<i>convention d’expérimentation</i>): a health structure tries the solution of another,
 * in real use and for a time, and promises no purchase.
 *
 * <p>The subjects, the rules (package-private) and the door. All types are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.conventions.experimentation;

import org.jspecify.annotations.NullMarked;
