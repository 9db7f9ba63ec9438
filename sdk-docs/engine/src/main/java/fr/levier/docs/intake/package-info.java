/**
 * Documents that others wrote: a lawyer's file read as numbered articles, held against what a lever wants in its act, or
 * turned into a pack to begin with. All of it is a guess made from titles, words and cited articles, and says so.
 *
 * <p>{@link fr.levier.docs.intake.PartAudit} and {@link fr.levier.docs.intake.PackImport} are the doors.
 */
@NullMarked
package fr.levier.docs.intake;

import org.jspecify.annotations.NullMarked;
