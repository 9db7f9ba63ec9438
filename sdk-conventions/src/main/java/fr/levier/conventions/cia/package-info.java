/**
 * The services of the centre for innovation through purchasing (<i>Centre de l’innovation par les achats</i>, CIA) that the
 * Resah made: the request for a service, the call to participation of a company, the report of the help desk.
 *
 * <p>Seen one, seen all: the subjects, the alternatives they choose from, the dated figures
 * ({@link fr.levier.conventions.cia.CiaParameters}), the rules (package-private) and the door
 * ({@link fr.levier.conventions.cia.CiaLever}). All types are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.conventions.cia;

import org.jspecify.annotations.NullMarked;
