/** Tests of the PDF renderer and reader, and the acts they are judged by. */
@NullMarked
package fr.levier.docs.pdf;

import org.jspecify.annotations.NullMarked;
