package dk.borgerraadgiver.mediation;

import java.util.Locale;

/**
 * What came of a mediation.
 */
enum MediationOutcome {

	/** They agreed. */
	AGREED(MediationStatus.AGREED),

	/** They agreed about some of it. */
	PARTLY(MediationStatus.PARTLY),

	/** They did not agree. */
	NOT_AGREED(MediationStatus.NOT_AGREED);

	private final MediationStatus status;

	MediationOutcome(MediationStatus status) {
		this.status = status;
	}

	/** The outcome that made a mediation what it is; only of one that has ended. */
	static MediationOutcome of(MediationStatus status) {
		return valueOf(status.name());
	}

	MediationStatus status() {
		return this.status;
	}

	/** Its place in the bundles. */
	public String key() {
		return "mediation.status." + name().toLowerCase(Locale.ROOT);
	}

}
