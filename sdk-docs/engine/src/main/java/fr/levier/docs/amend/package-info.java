/** From two states of a convention to the amendment between them. */
@NullMarked
package fr.levier.docs.amend;

import org.jspecify.annotations.NullMarked;
