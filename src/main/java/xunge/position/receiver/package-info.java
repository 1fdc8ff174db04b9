/// Receivers: gpsd over TCP, serial ports, replayed logs; connecting, and connecting again.
@NullMarked
package xunge.position.receiver;

import org.jspecify.annotations.NullMarked;
