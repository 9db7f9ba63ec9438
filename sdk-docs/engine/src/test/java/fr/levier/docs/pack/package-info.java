/** Tests on the sample pack. */
@NullMarked
package fr.levier.docs.pack;

import org.jspecify.annotations.NullMarked;
