package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.citizen.Cpr;
import dk.borgerraadgiver.citizen.CprNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the advisor types about an inquiry, new or known. Only the day it was received is
 * demanded.
 *
 * @param id of the inquiry, made with the form: sent twice it is still one inquiry
 * @param citizenId the known person it comes from, chosen on the page
 * @param anonymous whether the citizen wants to stay unknown
 * @param eventOn the day of what is complained about, where it is of weight
 * @param rows departments and complaint matters
 * @param particulars what only cases without a citizen say
 * @param closedOn the day it is closed, when it is closed on the same page
 * @param stance what the advisor says to the hints that the office does not take it up
 * @param version of the inquiry when the form was opened, {@code null} for a new one
 */
record InquiryForm(UUID id, @NotNull(message = "{inquiry.received.missing}") @Nullable LocalDate receivedOn,
		@Nullable LocalTime receivedTime, @Nullable LocalDate eventOn, @Nullable UUID typeId, @Nullable UUID channelId,
		@Nullable UUID citizenId, @Nullable Boolean anonymous, @Size(max = 200) @Nullable String name,
		@Size(max = 50) @Nullable String phone, @Size(max = 320) @Nullable String email,
		@Size(max = 500) @Nullable String address, @CprNumber @Nullable String cpr,
		@Size(max = 300) @Nullable String subject, @Size(max = 100_000) @Nullable String text,
		@Size(max = 100) @Nullable List<ConcernRow> rows, @Valid @Nullable ParticularsForm particulars,
		@Nullable UUID methodId, @Nullable UUID resultId, @Nullable UUID meritId, @Nullable UUID groundId,
		@Nullable LocalDate closedOn, @Valid @Nullable Stance stance, @Nullable Long version) {

	InquiryForm {
		// a form bound from a page that shows none of them still has fields to show
		particulars = Objects.requireNonNullElse(particulars, ParticularsForm.BLANK);
		stance = Objects.requireNonNullElse(stance, Stance.NONE);
	}

	ParticularsForm particularsTyped() {
		return Objects.requireNonNullElse(this.particulars, ParticularsForm.BLANK);
	}

	static InquiryForm blank(LocalDateTime now, @Nullable UUID typeId, @Nullable UUID channelId) {
		return new InquiryForm(UUID.randomUUID(), now.toLocalDate(), now.toLocalTime().withSecond(0).withNano(0), null,
				typeId, channelId, null, false, null, null, null, null, null, null, null, List.of(ConcernRow.BLANK),
				ParticularsForm.BLANK, null, null, null, null, null, null, null);
	}

	static InquiryForm of(Inquiry inquiry) {
		var description = inquiry.description();
		var rows = new ArrayList<ConcernRow>();
		for (var matter : inquiry.matters()) {
			var complaint = matter.complaint();
			rows.add(new ConcernRow(matter.id(), complaint.departmentId(), complaint.categoryId()));
		}
		inquiry.departments().forEach((department) -> rows.add(new ConcernRow(null, department, null)));
		if (rows.isEmpty()) {
			rows.add(ConcernRow.BLANK);
		}
		return new InquiryForm(inquiry.id(), description.receivedOn(), description.receivedTime(),
				description.eventOn(), description.typeId(), description.channelId(), inquiry.citizenId(), null, null,
				null, null, null, null, description.subject(), description.text(), rows,
				ParticularsForm.of(description.particulars()), null, null, null, null, null, null, inquiry.version());
	}

	/** An anonymous citizen has no name; one of the two must go. */
	boolean isAnonymousWithDetails() {
		return staysUnknown() && !citizen().isEmpty();
	}

	boolean hasCitizen() {
		return this.citizenId != null || !citizen().isEmpty();
	}

	boolean staysUnknown() {
		return Boolean.TRUE.equals(this.anonymous);
	}

	/** Whether the inquiry was registered from this very text. */
	boolean saysTheSameAs(Inquiry inquiry) {
		return description().equals(inquiry.description())
				&& departmentsWithoutComplaint().equals(inquiry.departments()) && unnumbered(complaints())
					.equals(unnumbered(inquiry.matters().stream().map(ComplaintMatter::complaint).toList()));
	}

	private static List<Complaint> unnumbered(List<Complaint> complaints) {
		return complaints.stream()
			.map((complaint) -> new Complaint(complaint.departmentId(), complaint.categoryId()))
			.toList();
	}

	CitizenDetails citizen() {
		return new CitizenDetails(this.name, this.phone, this.email, this.address,
				(this.cpr != null) ? Cpr.parse(this.cpr).orElse(null) : null);
	}

	Description description() {
		return new Description(Objects.requireNonNull(this.receivedOn), this.receivedTime, this.eventOn, this.typeId,
				this.channelId, Objects.requireNonNullElse(this.subject, ""), Objects.requireNonNullElse(this.text, ""),
				particularsTyped().noted());
	}

	List<ConcernRow> rowsOrNone() {
		return (this.rows != null) ? this.rows : List.of();
	}

	List<Complaint> complaints() {
		return rowsOrNone().stream().filter(ConcernRow::isComplaint).map(ConcernRow::complaint).toList();
	}

	Set<UUID> departmentsWithoutComplaint() {
		return rowsOrNone().stream()
			.filter((row) -> !row.isComplaint())
			.map(ConcernRow::departmentId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	Outcome outcome() {
		return new Outcome(this.methodId, this.resultId, this.meritId, this.groundId);
	}

	/** Whether it says how the inquiry was solved, or when it was closed. */
	public boolean isSolved() {
		return !outcome().ids().isEmpty() || this.closedOn != null;
	}

	Stance stanceOrNone() {
		return (this.stance != null) ? this.stance : Stance.NONE;
	}

	/** The codes that say what it is about. */
	Set<UUID> topics() {
		return Stream
			.concat(Stream.ofNullable(this.typeId),
					rowsOrNone().stream()
						.flatMap((row) -> Stream.concat(Stream.ofNullable(row.departmentId()),
								Stream.ofNullable(row.categoryId()))))
			.collect(Collectors.toSet());
	}

	InquiryForm withRows(List<ConcernRow> rows) {
		return new InquiryForm(this.id, this.receivedOn, this.receivedTime, this.eventOn, this.typeId, this.channelId,
				this.citizenId, this.anonymous, this.name, this.phone, this.email, this.address, this.cpr, this.subject,
				this.text, rows, this.particulars, this.methodId, this.resultId, this.meritId, this.groundId,
				this.closedOn, this.stance, this.version);
	}

	InquiryForm withCitizen(@Nullable UUID citizenId) {
		return new InquiryForm(this.id, this.receivedOn, this.receivedTime, this.eventOn, this.typeId, this.channelId,
				citizenId, citizenId == null && staysUnknown(), this.name, this.phone, this.email, this.address,
				this.cpr, this.subject, this.text, this.rows, this.particulars, this.methodId, this.resultId,
				this.meritId, this.groundId, this.closedOn, this.stance, this.version);
	}

	long currentVersion() {
		return (this.version != null) ? this.version : 0;
	}

	InquiryForm withVersion(long version) {
		return new InquiryForm(this.id, this.receivedOn, this.receivedTime, this.eventOn, this.typeId, this.channelId,
				this.citizenId, this.anonymous, this.name, this.phone, this.email, this.address, this.cpr, this.subject,
				this.text, this.rows, this.particulars, this.methodId, this.resultId, this.meritId, this.groundId,
				this.closedOn, this.stance, version);
	}

	/** Never prints a person or what they told. */
	@Override
	public String toString() {
		return "InquiryForm[" + this.id + "]";
	}

}
