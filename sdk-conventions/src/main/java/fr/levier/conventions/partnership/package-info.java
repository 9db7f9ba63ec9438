/**
 * The partnership for innovation between a central purchasing body and a public hospital (<i>convention de partenariat
 * innovation</i>), as the Resah first signed it with the hospital of Argenteuil, and the papers of its life: project sheet,
 * test protocol, letter of interest, yearly review.
 *
 * <p>Seen one, seen all: the subjects, the alternatives they choose from, the dated figures
 * ({@link fr.levier.conventions.partnership.PartnershipParameters}), the rules (package-private) and the door
 * ({@link fr.levier.conventions.partnership.PartnershipLever}). All types are immutable and safe to share between threads.
 *
 * <p>A package of exactly twenty public types: eleven make the convention, seven the four papers, two are the figures and the door.
 */
@NullMarked
package fr.levier.conventions.partnership;

import org.jspecify.annotations.NullMarked;
