/**
 * The annex « Innovation en santé » of a <i>contrat pluriannuel d’objectifs et de moyens</i> (CPOM) and the papers of its life:
 * the amendment that brings it, the yearly stage report, the mid-term review with the request for renewal.
 *
 * <p>Seen one, seen all: the subjects, the alternatives they choose from, the dated figures
 * ({@link fr.levier.conventions.cpom.CpomParameters}), the rules (package-private) and the door
 * ({@link fr.levier.conventions.cpom.CpomLever}). {@link fr.levier.conventions.cpom.BretagneTemplate} is a ready starting
 * point. All types are immutable and safe to share between threads.
 *
 * <p>A package of exactly twenty public types: five subjects, twelve parts and alternatives of theirs, the template, the
 * figures and the door.
 */
@NullMarked
package fr.levier.conventions.cpom;

import org.jspecify.annotations.NullMarked;
