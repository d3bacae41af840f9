package dk.borgerraadgiver.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says in every form whose form it is, signed, so that only somebody who was signed in
 * can have a form kept. The key stands in the database, as forms outlive a restart.
 */
@Component
class OwnerProof {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	OwnerProof(JdbcClient jdbc) {
		var text = jdbc.sql("""
				insert into form_key default values
				on conflict (single) do update set single = true
				returning key::text
				""").query(String.class).single();
		this.key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	/** What the hidden field of a form holds. */
	String of(UUID owner) {
		return owner + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(owner.toString()));
	}

	/** Whose form it is, when the signature is ours. */
	Optional<UUID> owner(@Nullable String proof) {
		if (proof == null) {
			return Optional.empty();
		}
		try {
			var owner = UUID.fromString(proof.split("\\.", 2)[0]);
			return isSame(proof, of(owner)) ? Optional.of(owner) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean isSame(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	private byte[] signature(String text) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
