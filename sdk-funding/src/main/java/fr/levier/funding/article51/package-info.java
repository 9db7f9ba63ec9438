/**
 * Experiments that depart from the rules of funding or organisation of care (<i>article 51</i> of the LFSS 2018): from the
 * letter of intent to the evaluation report (code de la sécurité sociale, articles L. 162-31-1 and R. 162-50-1 to
 * R. 162-50-14).
 *
 * <p>The subjects, the alternatives they choose from, the dated figures, the rules (package-private) and the door. All types
 * are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.funding.article51;

import org.jspecify.annotations.NullMarked;
