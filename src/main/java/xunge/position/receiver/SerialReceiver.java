package xunge.position.receiver;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import xunge.position.Epoch;
import xunge.position.nmea.NmeaEpochs;
import xunge.position.nmea.NmeaFramer;

/// A receiver that speaks NMEA 0183 on a serial port: 8 data bits, no parity, one stop bit.
final class SerialReceiver implements Receiver {

    /// The most usual first; 4800 is the standard's own.
    private static final List<Integer> RATES = List.of(9600, 115_200, 4800, 38_400, 57_600, 19_200);
    private static final int PIECE_MILLIS = 200;
    private static final long PROBE_NANOS = 2_500_000_000L;
    private static final long SILENCE_NANOS = 10_000_000_000L;
    /// Bytes without one good sentence after which it is no NMEA.
    private static final int FOREIGN_BYTES = 4096;
    private static final int PERMISSION_DENIED = 13;
    private static final int BUSY = 16;

    private final ReceiverChoice.Serial choice;
    private volatile boolean isClosed;

    SerialReceiver(ReceiverChoice.Serial choice) {
        this.choice = choice;
    }

    /// The names of the ports of this computer.
    static List<String> listPorts() {
        return Stream.of(SerialPort.getCommPorts()).map(SerialPort::getSystemPortPath).sorted().toList();
    }

    @Override
    public void run(Consumer<Epoch> epochs) throws ReceiverException {
        SerialPort port = open();
        try {
            int rate = choice.baud().isPresent() ? choice.baud().getAsInt() : probe(port);
            setRate(port, rate);
            read(port, epochs);
        } finally {
            port.closePort();
        }
    }

    private SerialPort open() throws ReceiverException {
        try {
            SerialPort port = SerialPort.getCommPort(choice.port());
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, PIECE_MILLIS, 0);
            if (!port.openPort()) {
                throw problem(switch (port.getLastErrorCode()) {
                    case PERMISSION_DENIED -> "position.serial-permission";
                    case BUSY -> "position.serial-busy";
                    default -> "position.serial-missing";
                }, null);
            }
            return port;
        } catch (SerialPortInvalidPortException e) {
            throw problem("position.serial-missing", e);
        }
    }

    private static void setRate(SerialPort port, int rate) {
        port.setComPortParameters(rate, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    }

    /// The rate at which two good sentences come; throws when at none.
    private int probe(SerialPort port) throws ReceiverException {
        long bytes = 0;
        for (int rate : RATES) {
            setRate(port, rate);
            NmeaFramer framer = new NmeaFramer(s -> {});
            byte[] piece = new byte[512];
            long end = System.nanoTime() + PROBE_NANOS;
            while (!isClosed && System.nanoTime() - end < 0) {
                int n = take(port, piece);
                bytes += n;
                framer.feed(piece, 0, n);
                if (framer.good() >= 2) {
                    return rate;
                }
            }
        }
        throw problem(bytes == 0 ? "position.serial-silent" : "position.serial-not-nmea", null);
    }

    private void read(SerialPort port, Consumer<Epoch> epochs) throws ReceiverException {
        NmeaEpochs merger = new NmeaEpochs(System::nanoTime, epochs);
        NmeaFramer framer = new NmeaFramer(merger::accept);
        byte[] piece = new byte[1024];
        long heard = System.nanoTime();
        long foreign = 0;
        while (!isClosed) {
            int n = take(port, piece);
            long goodBefore = framer.good();
            framer.feed(piece, 0, n);
            foreign = framer.good() > goodBefore ? 0 : foreign + n;
            if (n > 0) {
                heard = System.nanoTime();
            } else {
                merger.idle();
            }
            if (System.nanoTime() - heard > SILENCE_NANOS) {
                throw problem("position.serial-silent", null);
            }
            if (foreign > FOREIGN_BYTES) {
                throw problem("position.serial-not-nmea", null);
            }
        }
    }

    private int take(SerialPort port, byte[] piece) throws ReceiverException {
        int n = port.readBytes(piece, piece.length);
        if (n < 0 && !isClosed) {
            throw problem("position.serial-lost", null);
        }
        return Math.max(n, 0);
    }

    private ReceiverException problem(String key, @org.jspecify.annotations.Nullable Throwable cause) {
        return new ReceiverException(key, List.of(choice.port()), cause);
    }

    /// The reading thread sees it within a piece's time and closes the port itself.
    @Override
    public void close() {
        isClosed = true;
    }
}
