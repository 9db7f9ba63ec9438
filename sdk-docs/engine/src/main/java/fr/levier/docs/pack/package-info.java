/**
 * Packs: the words of an act, as a folder of clauses that a jurist and a developer can both read.
 *
 * <p>{@link fr.levier.docs.pack.PackSource} says where the files are, {@link fr.levier.docs.pack.PackLint} says everything
 * that is wrong with them at once, {@link fr.levier.docs.pack.CompiledPack} is ready to write acts from any number of
 * threads. The language of clauses is closed: paths, comparisons, loops and formats, and nothing that runs code.
 */
@NullMarked
package fr.levier.docs.pack;

import org.jspecify.annotations.NullMarked;
