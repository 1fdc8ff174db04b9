/// Other processes of this program, talked to in lines.
@NullMarked
package xunge.app.process;

import org.jspecify.annotations.NullMarked;
