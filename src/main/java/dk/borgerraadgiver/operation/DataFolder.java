package dk.borgerraadgiver.operation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The folder the office is kept in when it has no database server of its own. Whoever
 * holds it is the only one to start a database there.
 */
final class DataFolder implements Closeable {

	private final Path path;

	private final FileChannel lock;

	private final DatabaseDoor door;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
		this.door = new DatabaseDoor(path);
	}

	/**
	 * Takes the folder, and makes it when it is not there.
	 * @return nothing when somebody else holds it
	 * @throws DatabaseUnusable when the folder can't be written
	 */
	static Optional<DataFolder> take(Path path) {
		try {
			Files.createDirectories(path, onlyForOwner("rwx------"));
			FileChannel channel = FileChannel.open(lockFile(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				return Optional.empty();
			}
			return Optional.of(new DataFolder(path, channel));
		}
		catch (IOException ex) {
			throw DatabaseUnusable.notWritable(path, ex);
		}
	}

	/** Whether somebody holds the folder at this moment. */
	static boolean isTaken(Path path) {
		if (!Files.exists(lockFile(path))) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(lockFile(path), StandardOpenOption.WRITE)) {
			return tryLock(channel) == null;
		}
		catch (IOException ex) {
			throw DatabaseUnusable.notWritable(path, ex);
		}
	}

	private static Path lockFile(Path path) {
		return path.resolve("lock");
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path path() {
		return this.path;
	}

	Path postgres() {
		return postgres(this.path);
	}

	/** Where PostgreSQL's own files are kept in a data folder. */
	static Path postgres(Path folder) {
		return folder.resolve("postgres");
	}

	/** Whether a folder has a database that was once finished. */
	static boolean hasDatabase(Path folder) {
		return Files.exists(passwordFile(folder));
	}

	/** Where the password of a finished database is kept in a data folder. */
	static Path passwordFile(Path folder) {
		return folder.resolve("postgres-password");
	}

	private Path newPasswordFile() {
		return this.path.resolve("postgres-password.new");
	}

	/**
	 * Where the programs of PostgreSQL are unpacked: a folder below one that is closed to
	 * others, because the unpacking opens its own to everybody.
	 */
	Path programs() throws IOException {
		Path closed = this.path.resolve("programs");
		if (!Files.isDirectory(closed)) {
			Files.createDirectory(closed, onlyForOwner("rwx------"));
		}
		return closed.resolve("postgresql");
	}

	/**
	 * The file with the password of the database, readable by the owner only. The first
	 * time it is a new one that counts only after {@link #databaseIsReady()}: a start
	 * that was cut short leaves a database that never held anything, and it is cleared
	 * away.
	 */
	Path preparePassword() throws IOException {
		if (Files.exists(passwordFile(this.path))) {
			return passwordFile(this.path);
		}
		if (Files.exists(newPasswordFile())) {
			FileSystemUtils.deleteRecursively(postgres());
			Files.delete(newPasswordFile());
		}
		else if (Files.exists(postgres())) {
			throw DatabaseUnusable.passwordMissing(this.path, passwordFile(this.path));
		}
		byte[] secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		Files.createFile(newPasswordFile(), onlyForOwner("rw-------"));
		return Files.writeString(newPasswordFile(), HexFormat.of().formatHex(secret));
	}

	void databaseIsReady() throws IOException {
		if (Files.exists(newPasswordFile())) {
			Files.move(newPasswordFile(), passwordFile(this.path), StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static FileAttribute<?>[] onlyForOwner(String permissions) {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	/** The way of others to the database that is started here. */
	DatabaseDoor door() {
		return this.door;
	}

	/** Lets go of the folder. */
	@Override
	public void close() throws IOException {
		try (this.lock) {
			this.door.close();
		}
	}

}
