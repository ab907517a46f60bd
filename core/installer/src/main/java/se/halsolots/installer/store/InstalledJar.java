package se.halsolots.installer.store;

import java.nio.file.Path;

/**
 * A jar in the folder of plugins, as its manifest and its content say.
 *
 * @param id name of the plugin; of a jar without such an entry that of the file
 * @param version its version; empty if the manifest does not say
 * @param sha256 checksum, 64 hexadecimal digits
 * @param file where it lies
 */
public record InstalledJar(String id, String version, String sha256, Path file) {}
