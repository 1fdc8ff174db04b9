package xunge.server;

import java.nio.file.Path;
import java.time.InstantSource;

/// Where the city server keeps its data and where it listens.
///
/// @param home its directory, made when missing; one server at a time
/// @param host the address to listen on; [#LOOPBACK] unless others shall reach it
/// @param port the port to listen on; 0 for any free one
/// @param clock the city's time
public record ServerConfig(Path home, String host, int port, InstantSource clock) {

    /// Reachable from this machine only.
    public static final String LOOPBACK = "127.0.0.1";
}
