/** The look of a house: letterhead, logo, colours, fonts and sizes, the same for Word, PDF and HTML. */
@NullMarked
package fr.levier.docs.style;

import org.jspecify.annotations.NullMarked;
