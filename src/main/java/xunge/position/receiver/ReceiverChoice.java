package xunge.position.receiver;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import xunge.domain.PositionSource;

/// Where the position is to come from, as it is chosen and remembered.
public sealed interface ReceiverChoice {

    /// gpsd's port, registered with IANA.
    int GPSD_PORT = 2947;

    /// Nowhere: places are pointed at.
    record None() implements ReceiverChoice {}

    /// Set by hand on the map.
    record Manual() implements ReceiverChoice {}

    /// gpsd.
    ///
    /// @param host the computer
    /// @param port the TCP port
    record Gpsd(String host, int port) implements ReceiverChoice {

        /// Refuses what cannot be an address.
        public Gpsd {
            if (host.isBlank() || host.contains(" ") || port < 1 || port > 65_535) {
                throw new IllegalArgumentException("not an address: " + host + " " + port);
            }
        }
    }

    /// A receiver on a serial port.
    ///
    /// @param port the port's name, such as `/dev/ttyUSB0` or `COM3`
    /// @param baud bits a second; absent to find out
    record Serial(String port, OptionalInt baud) implements ReceiverChoice {

        /// Refuses a port without a name.
        public Serial {
            if (port.isBlank() || baud.orElse(1) <= 0) {
                throw new IllegalArgumentException("not a port: " + port);
            }
        }
    }

    /// A recorded log, NMEA or gpsd's JSON.
    ///
    /// @param file the log
    /// @param pace how many times as fast as it was recorded; 0 as fast as possible
    record Replay(Path file, int pace) implements ReceiverChoice {}

    /// What positions from here are recorded as.
    default PositionSource source() {
        return switch (this) {
            case None _,Manual _ -> PositionSource.MANUAL;
            case Gpsd _ -> PositionSource.GPSD;
            case Serial _ -> PositionSource.SERIAL;
            case Replay _ -> PositionSource.REPLAY;
        };
    }

    /// This choice as one line of text.
    default String write() {
        return switch (this) {
            case None _ -> "none";
            case Manual _ -> "manual";
            case Gpsd(String host, int port) -> "gpsd " + port + " " + host;
            case Serial(String port, OptionalInt baud) -> "serial " + baud.orElse(0) + " " + port;
            case Replay(Path file, int pace) -> "replay " + pace + " " + file;
        };
    }

    /// The choice in `text`; absent for anything [#write] does not write.
    static Optional<ReceiverChoice> parse(String text) {
        String[] parts = text.split(" ", 3);
        try {
            return switch (parts[0]) {
                case "none" -> Optional.of(new None());
                case "manual" -> Optional.of(new Manual());
                case "gpsd" -> Optional.of(new Gpsd(parts[2], Integer.parseInt(parts[1])));
                case "serial" -> Optional.of(new Serial(parts[2], baud(Integer.parseInt(parts[1]))));
                case "replay" -> Optional.of(new Replay(Path.of(parts[2]), Integer.parseInt(parts[1])));
                default -> Optional.empty();
            };
        } catch (ArrayIndexOutOfBoundsException | InvalidPathException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt baud(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
