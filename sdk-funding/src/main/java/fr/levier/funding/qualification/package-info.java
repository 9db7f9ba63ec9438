/**
 * A subsidy or a public contract: what a request for support is in law, as a graded opinion with reasons for each side, to
 * be confirmed by counsel.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.funding.qualification;

import org.jspecify.annotations.NullMarked;
