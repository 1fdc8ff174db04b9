package xunge.ui._fake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import xunge.rules.ClassDictionary;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.ToolPanel;
import xunge.ui.shell.Desk;
import xunge.ui.text.Language;
import xunge.ui.text.Texts;

/// A desk of fakes on which everything happens at once.
public final class TestDesk {

    public final FakePatrol patrol = new FakePatrol(TinyPack.places());
    public final FakeSync sync = new FakeSync(patrol);
    public final FakeSettings settings = new FakeSettings();
    public final FakePositioning positioning = new FakePositioning();
    public final FakeCity city = new FakeCity();
    public final Language language = new Language(Texts.of(Locale.SIMPLIFIED_CHINESE));
    public final Clock clock = Clock.fixed(FakePatrol.NOW, ZoneId.of("Asia/Shanghai"));
    public final List<Path> photos = new ArrayList<>();
    public final List<ToolPanel> tools = new ArrayList<>();

    /// Work and outcome at once, on the calling thread.
    public static Background atOnce() {
        return new Background(Runnable::run, Runnable::run);
    }

    public Desk desk(MapSurface map) {
        return new Desk(patrol, sync, city, TinyPack.pack(), TinyPack.places(), ClassDictionary.load(), map,
                (texts, owner) -> List.copyOf(photos), settings, clock, atOnce(), atOnce(), language, positioning,
                tools);
    }
}
