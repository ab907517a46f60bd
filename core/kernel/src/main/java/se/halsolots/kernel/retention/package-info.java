/** How long things are kept: each module says what is due, one job has it erased. */
@NullMarked
package se.halsolots.kernel.retention;

import org.jspecify.annotations.NullMarked;
