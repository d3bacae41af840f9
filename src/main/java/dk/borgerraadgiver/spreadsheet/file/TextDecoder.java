package dk.borgerraadgiver.spreadsheet.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import dk.borgerraadgiver.shared.RuleBroken;

/**
 * Turns the bytes of a text file into text. What is valid UTF-8 is UTF-8; anything else
 * comes from a Danish Windows.
 */
final class TextDecoder {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private TextDecoder() {
	}

	static String decode(byte[] bytes) {
		String text = text(bytes);
		String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
		boolean page = unmarked.startsWith("%PDF") || unmarked.stripLeading().startsWith("<");
		if (page || unmarked.chars().limit(10_000).anyMatch(TextDecoder::isBinary)) {
			throw new RuleBroken("spreadsheet.file.notSpreadsheet");
		}
		return unmarked;
	}

	private static String text(byte[] bytes) {
		if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
			return new String(bytes, StandardCharsets.UTF_16); // Excel's "Unicode text"
		}
		try {
			return decode(bytes, StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException notUtf8) {
			try {
				return decode(bytes, WINDOWS);
			}
			catch (CharacterCodingException notText) {
				throw new RuleBroken("spreadsheet.file.notSpreadsheet");
			}
		}
	}

	static boolean startsWith(byte[] bytes, int... prefix) {
		if (bytes.length < prefix.length) {
			return false;
		}
		for (int i = 0; i < prefix.length; i++) {
			if ((bytes[i] & 0xFF) != prefix[i]) {
				return false;
			}
		}
		return true;
	}

	private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes))
			.toString();
	}

	private static boolean isBinary(int character) {
		return character < ' ' && character != '\t' && character != '\r' && character != '\n' && character != '\f';
	}

}
