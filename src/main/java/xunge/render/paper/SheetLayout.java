package xunge.render.paper;

import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.render.PixelFrame;
import xunge.style.Scales;

/// Where on a sheet things stand. The map is as many whole pixels of 0.28 mm wide and high as there is room for, so that
/// its scale is exact.
public final class SheetLayout {

    /// The largest scale.
    public static final int LARGEST = 500;
    /// The smallest scale.
    public static final int SMALLEST = 500_000;

    /// The side of a pixel of the map: the unit of the styles (OGC SLD 1.0, 10.2).
    static final double PIXEL = Scales.metresPerPixel(1000);
    private static final double MARGIN = 10;
    private static final double TITLE = 15;
    private static final double FOOT = 17;
    private static final double COLUMN = 54;
    private static final double BAND = 42;
    private static final double GAP = 3;
    /// Between the neat line and the outer line of the frame, where the coordinates stand.
    private static final double RIM = 4.5;
    private static final double[] ROUND = {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10};
    /// Room around what is fitted into the frame, as a share of it.
    private static final double ROOM = 1.06;

    private final PaperSize size;
    private final boolean isPortrait;
    private final int columns;
    private final int rows;
    private final Area map;

    private SheetLayout(PaperSize size, boolean isPortrait) {
        this.size = size;
        this.isPortrait = isPortrait;
        Area room = mapRoom();
        columns = (int) Math.floor((room.width() - 2 * grown(RIM)) / PIXEL);
        rows = (int) Math.floor((room.height() - 2 * grown(RIM)) / PIXEL);
        map = new Area(room.left() + (room.width() - columns * PIXEL) / 2,
                room.top() + (room.height() - rows * PIXEL) / 2, columns * PIXEL, rows * PIXEL);
    }

    /// The layout of a sheet of `size`, the long side upright when `isPortrait`.
    public static SheetLayout of(PaperSize size, boolean isPortrait) {
        return new SheetLayout(size, isPortrait);
    }

    /// True for a scale a sheet can have.
    public static boolean isScale(double denominator) {
        return denominator >= LARGEST && denominator <= SMALLEST;
    }

    /// The smallest round denominator of at least `denominator`, within what a sheet can have.
    public static double roundScale(double denominator) {
        double wanted = Math.clamp(denominator, LARGEST, SMALLEST);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double step : ROUND) {
            double round = step * power;
            if (round >= wanted * (1 - 1e-9)) {
                return Math.min(round, SMALLEST);
            }
        }
        return SMALLEST;
    }

    /// The largest round scale at which all of `box` is within the frame, with some room around it; the smallest scale
    /// when there is none.
    public double scaleFor(Box box) {
        double needed = Math.max(box.widthMetres() / map.width(), box.heightMetres() / map.height()) * 1000 * ROOM;
        return roundScale(needed);
    }

    /// The ground in the frame at 1:`denominator` around `centre`, to the nearest pixel.
    public PixelFrame frame(PlanePoint centre, double denominator) {
        double metres = Scales.metresPerPixel(denominator);
        return new PixelFrame(metres, Math.round(centre.eastMetres() / metres - columns / 2.0),
                Math.round(-centre.northMetres() / metres - rows / 2.0), columns, rows);
    }

    double width() {
        return size.width(isPortrait);
    }

    double height() {
        return size.height(isPortrait);
    }

    /// `millimetres` on A4, grown for this size of paper.
    double grown(double millimetres) {
        return millimetres * size.growth();
    }

    Area title() {
        return new Area(MARGIN, MARGIN, width() - 2 * MARGIN, grown(TITLE));
    }

    Area map() {
        return map;
    }

    /// The outer line of the map's frame.
    Area outerLine() {
        return map.grown(grown(RIM));
    }

    Area legend() {
        Area side = side();
        return isPortrait ? new Area(side.left(), side.top(), side.width() - grown(COLUMN + GAP), side.height())
                : new Area(side.left(), side.top(), side.width(), side.height() - grown(BAND + GAP));
    }

    /// Where north, scale and scale bar stand.
    Area scale() {
        Area side = side();
        return isPortrait
                ? new Area(side.right() - grown(COLUMN), side.top(), grown(COLUMN), side.height())
                : new Area(side.left(), side.bottom() - grown(BAND), side.width(), grown(BAND));
    }

    Area foot() {
        return new Area(MARGIN, height() - MARGIN - grown(FOOT), width() - 2 * MARGIN, grown(FOOT));
    }

    private Area mapRoom() {
        Area body = body();
        return isPortrait ? new Area(body.left(), body.top(), body.width(), body.height() - grown(BAND + GAP))
                : new Area(body.left(), body.top(), body.width() - grown(COLUMN + GAP), body.height());
    }

    /// What stands beside the map, or below it on an upright sheet.
    private Area side() {
        Area body = body();
        Area line = outerLine();
        return isPortrait
                ? new Area(line.left(), line.bottom() + grown(GAP), line.width(),
                        body.bottom() - line.bottom() - grown(GAP))
                : new Area(line.right() + grown(GAP), line.top(), body.right() - line.right() - grown(GAP),
                        line.height());
    }

    private Area body() {
        double top = title().bottom();
        return new Area(MARGIN, top, width() - 2 * MARGIN, foot().top() - top);
    }
}
