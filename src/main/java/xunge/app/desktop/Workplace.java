package xunge.app.desktop;

import java.security.SecureRandom;
import java.time.Clock;
import xunge.domain.UuidV7;
import xunge.geo.layer.MapPack;
import xunge.inspect.MapPlaceFinder;
import xunge.inspect.Patrol;
import xunge.inspect.PlaceFinder;
import xunge.inspect.StorePatrol;
import xunge.store.StoreException;
import xunge.store.sqlite.SqliteWorkStore;
import xunge.sync.wire.JsonOpEncoder;

/// One user's opened home: the store and the work that goes through it.
///
/// @param store the store; nobody else may open the home meanwhile
/// @param patrol the inspector's work
/// @param places what the map knows of a position
/// @param city the city server in use
/// @param settings what is remembered between two starts
public record Workplace(SqliteWorkStore store, Patrol patrol, PlaceFinder places, CityLink city, FileSettings settings)
        implements
            AutoCloseable {

    /// Opens `home` over the map `pack`; throws when another process has it open or its store is damaged.
    public static Workplace open(Home home, MapPack pack, Clock clock) throws StoreException {
        UuidV7 ids = new UuidV7(clock, new SecureRandom());
        SqliteWorkStore store = SqliteWorkStore.open(home.directory(), clock, ids, new JsonOpEncoder());
        PlaceFinder places = new MapPlaceFinder(pack);
        FileSettings settings = new FileSettings(home.settings());
        CityLink city = new CityLink(store.outbox(), settings, home, clock);
        return new Workplace(store, StorePatrol.of(store, places), places, city, settings);
    }

    @Override
    public void close() throws StoreException {
        city.close();
        store.close();
    }
}
