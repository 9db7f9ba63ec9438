/**
 * The financing of prevention of the loss of autonomy (<i>conférence des financeurs</i> until 2024, then commission of the
 * <i>conférence territoriale de l’autonomie</i> in the <i>service public départemental de l’autonomie</i>): the coordinated
 * programme of a département, the actions it supports and what is reported to the CNSA (code de l’action sociale et des
 * familles, articles L. 149-7 to L. 149-11; code de la sécurité sociale, articles R. 178-15 to R. 178-20).
 *
 * <p>The subjects, the alternatives they choose from, the dated figures, the rules (package-private) and the door. All types
 * are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.funding.financeurs;

import org.jspecify.annotations.NullMarked;
