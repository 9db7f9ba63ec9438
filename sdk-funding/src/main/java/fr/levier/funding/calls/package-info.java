/**
 * Calls (<i>appels</i>) for expressions of interest, for projects and for applications: the notice of who publishes, the answer
 * of who applies, the commitment of partners and the grid of selection.
 *
 * <p>The subjects, the alternatives they choose from, the rules (package-private) and the door. All types are immutable and safe
 * to share between threads. No figure of the law is this lever’s own: each call sets its cap, its rate and its deadline.
 *
 * <p>For the same reason no mandatory clause of the application rests on an article: what an application holds comes from the
 * call (APP-03, APP-07). Articles 9-1, 10 and 10-1 of loi n° 2000-321 and décret n° 2001-495 speak of the subsidy that may
 * follow: of its convention above the threshold, which APP-14 announces and the convention of the funding lever holds (SUB-2,
 * SUB-3, SUB-21, SUB-22, FIR-09), and of the <i>contrat d’engagement républicain</i> of an association or foundation (SUB-7,
 * FIR-13), which the request for that subsidy attests. An application may also be for no subsidy at all.
 */
@NullMarked
package fr.levier.funding.calls;

import org.jspecify.annotations.NullMarked;
