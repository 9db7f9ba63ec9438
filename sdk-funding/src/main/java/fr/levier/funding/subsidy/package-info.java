/**
 * The law common to all subsidies (<i>subventions</i>): loi n° 2000-321 of 12 April 2000 and European law on State aid. No
 * lever of its own: those that grant money read it, be it the FIR or a request that may turn out to be a purchase.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.funding.subsidy;

import org.jspecify.annotations.NullMarked;
