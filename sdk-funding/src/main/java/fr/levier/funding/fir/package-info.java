/**
 * The regional intervention fund (<i>fonds d’intervention régional</i>, FIR) of the regional health agencies: a grant from
 * its request to its last report (code de la santé publique, articles L. 1435-8 to L. 1435-11 and R. 1435-16 to R. 1435-36).
 *
 * <p>The subjects, the alternatives they choose from, the dated figures, the rules (package-private) and the door. All types
 * are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.funding.fir;

import org.jspecify.annotations.NullMarked;
