/**
 * Calls (<i>appels</i>) for expressions of interest, for projects and for applications: the notice of who publishes, the answer
 * of who applies, the commitment of partners and the grid of selection.
 *
 * <p>The subjects, the alternatives they choose from, the rules (package-private) and the door. All types are immutable and safe
 * to share between threads. No figure of the law is this lever’s own: each call sets its cap, its rate and its deadline.
 */
@NullMarked
package fr.levier.funding.calls;

import org.jspecify.annotations.NullMarked;
