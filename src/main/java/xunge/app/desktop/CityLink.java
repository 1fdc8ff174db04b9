package xunge.app.desktop;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;
import xunge.server.CityServer;
import xunge.server.ServerConfig;
import xunge.server.ServerException;
import xunge.store.Outbox;
import xunge.store.StoreException;
import xunge.sync.OutboxSync;
import xunge.sync.ShiftReceipt;
import xunge.sync.ShiftSync;
import xunge.sync.SyncCounts;
import xunge.sync.SyncException;
import xunge.sync.SyncPace;
import xunge.sync.http.HttpTransport;
import xunge.ui.common.Settings;
import xunge.ui.shell.CityChoice;
import xunge.ui.text.Phrase;

/// The city server in use, as it was chosen: the demonstration city, which runs inside this process and listens on
/// loopback only, or a server at an address. The demonstration city is started when it is first needed.
public final class CityLink implements CityChoice, ShiftSync, AutoCloseable {

    private static final String DEMONSTRATION = "demo";

    private final Outbox outbox;
    private final Settings settings;
    private final Home home;
    private final InstantSource clock;
    private @Nullable CityServer demonstration;
    private @Nullable HttpTransport transport;

    CityLink(Outbox outbox, Settings settings, Home home, InstantSource clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public boolean isChosen() {
        return settings.find(Settings.Key.CITY).isPresent();
    }

    @Override
    public Phrase describe() {
        return settings.find(Settings.Key.CITY)
                .map(city -> city.equals(DEMONSTRATION) ? Phrase.of("welcome.demo") : Phrase.verbatim(city))
                .orElse(Phrase.NONE);
    }

    @Override
    public synchronized void useDemonstration() throws ReportableException {
        hangUp();
        startDemonstration();
        settings.put(Settings.Key.CITY, DEMONSTRATION);
    }

    @Override
    public synchronized void useServer(String address) throws ReportableException {
        URI uri = CityAddress.parse(address);
        hangUp();
        settings.put(Settings.Key.CITY, uri.toString());
    }

    @Override
    public SyncCounts counts() throws StoreException {
        Outbox.Totals t = outbox.totals();
        return new SyncCounts(t.records(), t.recordsConfirmed(), t.photos(), t.photosConfirmed(), t.photoBytes(),
                t.photoBytesConfirmed(), t.refused());
    }

    @Override
    public Optional<ShiftReceipt> run(Consumer<SyncCounts> progress, BooleanSupplier cancelled)
            throws SyncException, StoreException {
        return sync(connect()).run(progress, cancelled);
    }

    @Override
    public Optional<ShiftReceipt> findLastReceipt() throws StoreException {
        return sync(new HttpTransport(CityAddress.NOWHERE)).findLastReceipt();
    }

    private OutboxSync sync(HttpTransport over) {
        return new OutboxSync(outbox, over, SyncPace.USUAL, new SecureRandom());
    }

    private synchronized HttpTransport connect() throws SyncException, StoreException {
        if (transport != null) {
            return transport;
        }
        String city = settings.find(Settings.Key.CITY)
                .orElseThrow(() -> new SyncException("sync.no-city-chosen", List.of(), null));
        URI address = city.equals(DEMONSTRATION) ? startDemonstration().address() : CityAddress.parse(city);
        transport = new HttpTransport(address);
        return transport;
    }

    private CityServer startDemonstration() throws SyncException, StoreException {
        if (demonstration == null) {
            ServerConfig config = new ServerConfig(home.demonstrationCity(), ServerConfig.LOOPBACK, 0, clock);
            try {
                demonstration = CityServer.start(config);
            } catch (ServerException e) {
                throw new SyncException("sync.demonstration-not-started", List.of(), e);
            }
        }
        return demonstration;
    }

    private void hangUp() {
        if (transport != null) {
            transport.close();
            transport = null;
        }
    }

    @Override
    public synchronized void close() {
        hangUp();
        if (demonstration != null) {
            demonstration.close();
            demonstration = null;
        }
    }
}
