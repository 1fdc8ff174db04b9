package xunge.position.receiver;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import xunge.position.Epoch;
import xunge.position.gpsd.GpsdReader;
import xunge.position.gpsd.GpsdReader.Word;

/// A connection to gpsd, whose watcher mode (gpsd_json(5)) tells every epoch of all its receivers.
final class GpsdReceiver implements Receiver {

    private static final byte[] WATCH = "?WATCH={\"enable\":true,\"json\":true};\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int SILENCE_MILLIS = 15_000;
    private static final int LONGEST_LINE = 65_536;
    /// Lines that are not gpsd's before it counts as something else.
    private static final int FOREIGN_LINES = 3;

    private final ReceiverChoice.Gpsd address;
    private final Socket socket = new Socket();
    private int foreign;

    GpsdReceiver(ReceiverChoice.Gpsd address) {
        this.address = address;
    }

    @Override
    public void run(Consumer<Epoch> epochs) throws ReceiverException {
        try (socket) {
            connect();
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write(WATCH);
            read(new GpsdReader(System::nanoTime, epochs));
            throw problem("position.gpsd-closed", null);
        } catch (SocketTimeoutException e) {
            throw problem("position.gpsd-silent", e);
        } catch (IOException e) {
            throw problem("position.gpsd-closed", e);
        }
    }

    private void connect() throws ReceiverException {
        try {
            InetSocketAddress at = new InetSocketAddress(address.host(), address.port());
            if (at.isUnresolved()) {
                throw new UnknownHostException(address.host());
            }
            socket.connect(at, CONNECT_MILLIS);
        } catch (UnknownHostException e) {
            throw problem("position.gpsd-unknown-host", e);
        } catch (IOException e) {
            throw problem("position.gpsd-refused", e);
        }
    }

    private void read(GpsdReader reader) throws IOException, ReceiverException {
        InputStream in = socket.getInputStream();
        byte[] piece = new byte[8192];
        StringBuilder line = new StringBuilder();
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            for (int i = 0; i < n; i++) {
                if (piece[i] == '\n') {
                    judge(reader.accept(line.toString()));
                    line.setLength(0);
                } else if (line.length() < LONGEST_LINE) {
                    line.append((char) (piece[i] & 0xFF));
                }
            }
            if (line.length() >= LONGEST_LINE) {
                throw problem("position.not-gpsd", null);
            }
        }
    }

    private void judge(Word word) throws ReceiverException {
        switch (word) {
            case FOREIGN -> foreign++;
            case NO_DEVICE -> throw problem("position.gpsd-no-device", null);
            case POSITION, VERSION, ERROR, OTHER -> foreign = 0;
        }
        if (foreign >= FOREIGN_LINES) {
            throw problem("position.not-gpsd", null);
        }
    }

    private ReceiverException problem(String key, @org.jspecify.annotations.Nullable Throwable cause) {
        return new ReceiverException(key, List.of(address.host(), Integer.toString(address.port())), cause);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            System.getLogger(GpsdReceiver.class.getName()).log(System.Logger.Level.DEBUG, "gpsd not closed", e);
        }
    }
}
