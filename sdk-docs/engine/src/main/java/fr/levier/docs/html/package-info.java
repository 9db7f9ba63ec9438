/**
 * An act as one accessible web page: it needs nothing but itself, reads well on a screen and prints on A4.
 *
 * <p>It is an alternative in its own right (RGAA 13.3 and 13.4): headings in order, captions, table headers, a skip link. It is
 * also well-formed XML. What the page adds to the act (stamp, running matter, skip link) carries {@code data-artifact}.
 */
@NullMarked
package fr.levier.docs.html;

import org.jspecify.annotations.NullMarked;
