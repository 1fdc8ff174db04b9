package xunge._data;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.imageio.ImageIO;

/// Tiles of one colour, and files of them.
public final class Pictures {

    private Pictures() {}

    /// A picture of one colour, as `png` or `jpg`.
    public static byte[] tile(int rgb, String format) {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 256; y++) {
            for (int x = 0; x < 256; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// An MBTiles file with the metadata given as name, value, name, value.
    public static void mbTiles(Path file, String... metadata) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE metadata (name text, value text)");
            statement.execute(
                    "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
                for (int i = 0; i < metadata.length; i += 2) {
                    insert.setString(1, metadata[i]);
                    insert.setString(2, metadata[i + 1]);
                    insert.execute();
                }
            }
        }
    }

    /// Puts a tile into an MBTiles file; `row` counts from the north.
    public static void put(Path file, int zoom, long column, long row, byte[] bytes) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
            insert.setInt(1, zoom);
            insert.setLong(2, column);
            insert.setLong(3, (1L << zoom) - 1 - row);
            insert.setBytes(4, bytes);
            insert.execute();
        }
    }
}
