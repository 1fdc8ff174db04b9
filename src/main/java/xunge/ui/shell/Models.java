package xunge.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import xunge.domain.Violation;
import xunge.geo.crs.Crs;
import xunge.inspect.search.CitySearch;
import xunge.position.coverage.RoadNet;
import xunge.ui.browse.CompareViewModel;
import xunge.ui.browse.IdentifyViewModel;
import xunge.ui.browse.LayersViewModel;
import xunge.ui.browse.MapTools;
import xunge.ui.browse.RecordsViewModel;
import xunge.ui.browse.SelectionViewModel;
import xunge.ui.browse.ThematicViewModel;
import xunge.ui.common.ToolPanel;
import xunge.ui.coords.CoordinateChoice;
import xunge.ui.inspect.ClassPickViewModel;
import xunge.ui.inspect.PatrolViewModel;
import xunge.ui.inspect.RecordViewModel;
import xunge.ui.inspect.StartViewModel;
import xunge.ui.search.SearchViewModel;
import xunge.ui.position.PositionTool;
import xunge.ui.position.PositionViewModel;
import xunge.ui.position.TrackViewModel;
import xunge.ui.sync.EndViewModel;

/// The view models of one window, each over the part of the desk it needs. No JavaFX toolkit is needed to make them.
///
/// @param patrol the state of work
/// @param start the start of the shift
/// @param form the form of one record
/// @param classes the choice of a class in it
/// @param identify what is at a place
/// @param end the end of the shift
/// @param search the search box
/// @param layers the layers
/// @param records the records as symbols, clusters or heat
/// @param tools the tools that come with the map
/// @param status the status bar
/// @param welcome the first start
/// @param position where the inspector is
/// @param track the track of the shift and what it covers
/// @param positionTool the tool that shows both
/// @param shell which panel is open, and what keys and clicks do
public record Models(PatrolViewModel patrol, StartViewModel start, RecordViewModel form, ClassPickViewModel classes,
        IdentifyViewModel identify, EndViewModel end, SearchViewModel search, LayersViewModel layers,
        RecordsViewModel records, List<ToolPanel> tools, StatusViewModel status, WelcomeViewModel welcome,
        PositionViewModel position, TrackViewModel track, PositionTool positionTool, ShellViewModel shell) {

    /// The view models over `desk`.
    public static Models of(Desk desk) {
        CoordinateChoice coordinates = new CoordinateChoice(desk.settings(), desk.store());
        PatrolViewModel patrol = new PatrolViewModel(desk.patrol(), desk.sync(), desk.store());
        StartViewModel start = new StartViewModel(desk.patrol(), desk.store(), desk.settings());
        RecordViewModel form = new RecordViewModel(desk.patrol(), desk.store(), desk.clock());
        ClassPickViewModel classes = new ClassPickViewModel(desk.patrol(), desk.classes(), desk.store());
        IdentifyViewModel identify = new IdentifyViewModel(desk.map(), desk.places());
        EndViewModel end = new EndViewModel(desk.patrol(), desk.sync(), desk.store(), desk.line());
        SearchViewModel search = search(desk, patrol, coordinates);
        LayersViewModel layers = new LayersViewModel(desk.map(), desk.settings(), desk.line());
        RecordsViewModel records = new RecordsViewModel(desk.map(), layers, desk.settings(), desk.line());
        CompareViewModel compare = new CompareViewModel(desk.map(), records, LocalDate.now(desk.clock()),
                desk.line());
        List<ToolPanel> tools = MapTools.of(desk.map(), new ThematicViewModel(desk.map(), desk.line()), compare,
                new SelectionViewModel(desk.map(), desk.line()));
        StatusViewModel status = new StatusViewModel(patrol, coordinates, desk.map().sight(),
                desk.clock().getZone());
        WelcomeViewModel welcome = new WelcomeViewModel(desk.city(), desk.line());
        PositionViewModel position = new PositionViewModel(desk.positioning(), desk.line(), desk.settings(),
                System::nanoTime);
        TrackViewModel track = new TrackViewModel(desk.patrol(), desk.store(),
                desk.pack().findLayer("route").filter(l -> l.size() > 0).map(RoadNet::of), desk.clock(),
                patrol.shiftProperty());
        position.onFix(track::take);
        position.onBroken(track::breakOff);
        end.beforeEnd(track::flush);
        ShellViewModel shell = new ShellViewModel(patrol, start, form, identify, end, position);
        patrol.onDrawn(records::use);
        coordinates.problemProperty().subscribe(shell::notice);
        welcome.onChosen(shell::cityChosen);
        return new Models(patrol, start, form, classes, identify, end, search, layers, records, tools, status, welcome,
                position, track, new PositionTool(position, track), shell);
    }

    private static SearchViewModel search(Desk desk, PatrolViewModel patrol, CoordinateChoice coordinates) {
        OnFirstUse cities = new OnFirstUse(desk);
        SearchViewModel search = new SearchViewModel(desk.line(), cities, desk.map());
        patrol.onRead(search::useRecords);
        coordinates.cityProperty().subscribe(city -> cities.use(city.stream().toList()));
        search.onFilter(only -> patrol.drawOnly(only.<Predicate<Violation>>map(c -> r -> r.classRef()
                .filter(ref -> ref.kind() == c.ref().kind() && ref.code().equals(c.ref().code()))
                .isPresent()).orElse(r -> true)));
        return search;
    }

    /// The search is built by the first who asks, on their thread: not while the window opens.
    private static final class OnFirstUse implements Supplier<CitySearch> {

        private final Desk desk;
        private final ReentrantLock lock = new ReentrantLock();
        private List<? extends Crs> own = List.of();
        private @Nullable CitySearch made;

        OnFirstUse(Desk desk) {
            this.desk = desk;
        }

        void use(List<? extends Crs> citySystems) {
            lock.lock();
            try {
                own = citySystems;
                if (made != null) {
                    made.useSystems(own);
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public CitySearch get() {
            lock.lock();
            try {
                CitySearch search = made == null ? new CitySearch(desk.pack(), desk.classes(), own) : made;
                made = search;
                return search;
            } finally {
                lock.unlock();
            }
        }
    }
}
