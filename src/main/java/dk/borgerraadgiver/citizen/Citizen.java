package dk.borgerraadgiver.citizen;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A person who turned to the office, as registered once. Of somebody registered twice one
 * registration is kept; the other is given up and stays as it was.
 */
@Entity
@Table(name = "citizen")
class Citizen {

	@Id
	private UUID id;

	private @Nullable String name;

	private @Nullable String phone;

	private @Nullable String email;

	private @Nullable String address;

	private @Nullable String cpr;

	private @Nullable String language;

	private boolean interpreter;

	private @Nullable UUID mergedInto;

	private Instant createdAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Citizen() {
	}

	Citizen(CitizenDetails details, Instant now) {
		this.id = UUID.randomUUID();
		this.createdAt = now;
		tell(details);
	}

	/**
	 * Takes over what the person now tells. A CPR number once given stays until another
	 * is.
	 */
	final void tell(CitizenDetails details) {
		this.name = details.name();
		this.phone = details.phone();
		this.email = details.email();
		this.address = details.address();
		this.language = details.language();
		this.interpreter = details.interpreter();
		if (details.cpr() != null) {
			this.cpr = details.cpr();
		}
	}

	/** Fills in what was not known yet. */
	void complete(CitizenDetails details) {
		this.name = (this.name != null) ? this.name : details.name();
		this.phone = (this.phone != null) ? this.phone : details.phone();
		this.email = (this.email != null) ? this.email : details.email();
		this.address = (this.address != null) ? this.address : details.address();
		this.language = (this.language != null) ? this.language : details.language();
		this.interpreter = this.interpreter || details.interpreter();
	}

	/** Takes over exactly what is said, the CPR number too. */
	void read(CitizenDetails details) {
		tell(details);
		this.cpr = details.cpr();
	}

	/** Gives this registration up for another of the same person. */
	void becomePartOf(Citizen kept) {
		this.mergedInto = kept.id;
	}

	/** Is somebody of their own again. */
	void standAlone() {
		this.mergedInto = null;
	}

	/** The registration that is kept: this one, unless it was given up. */
	UUID keptId() {
		return (this.mergedInto != null) ? this.mergedInto : this.id;
	}

	boolean isGivenUp() {
		return this.mergedInto != null;
	}

	boolean hasCpr() {
		return this.cpr != null;
	}

	UUID id() {
		return this.id;
	}

	Instant since() {
		return this.createdAt;
	}

	/** Without the CPR number, which no form shows again. */
	CitizenDetails details() {
		return everything().withCpr(null);
	}

	/** With the CPR number, for comparing. */
	CitizenDetails everything() {
		return new CitizenDetails(this.name, this.phone, this.email, this.address, this.cpr, this.language,
				this.interpreter);
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

}
