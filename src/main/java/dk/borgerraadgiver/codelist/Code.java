package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import dk.borgerraadgiver.codelist.NameHistory.Stretch;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/**
 * One entry of one of the office's lists, with every name it has had and the days it may
 * be used. What it says of itself is checked here; what it must agree on with the other
 * codes of its list, in {@link CodeTree}.
 */
@Entity
@Table(name = "code")
class Code {

	/** The day from which a name holds that has always held. */
	static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private CodeList list;

	@Enumerated(EnumType.STRING)
	private @Nullable Meaning meaning;

	private int sortOrder;

	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private @Nullable UUID successorId;

	@ElementCollection
	@CollectionTable(name = "code_name", joinColumns = @JoinColumn(name = "code_id"))
	@MapKeyColumn(name = "valid_from")
	@SortNatural
	private SortedMap<LocalDate, Naming> names = new TreeMap<>();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Code() {
	}

	Code(CodeList list, Naming naming, int sortOrder, @Nullable LocalDate validFrom) {
		this.id = UUID.randomUUID();
		this.list = list;
		this.names.put(ALWAYS, naming);
		this.sortOrder = sortOrder;
		this.validFrom = validFrom;
	}

	/**
	 * Gives it another name from a day, or as if it had always been so.
	 * @param from first day of the new name; {@code null} corrects every period
	 */
	void rename(String name, @Nullable LocalDate from) {
		Naming before = namingOn(startOf(from));
		Naming after = before.called(name);
		require(!after.equals(before), "codelist.rule.rename.same");
		keep(history().changed(startOf(from),
				(naming) -> naming.name().equals(before.name()) ? naming.called(name) : null));
	}

	/**
	 * Places it under another group, or at the top, from a day.
	 * @param from first day of the new place; {@code null} corrects every period
	 */
	void move(@Nullable UUID parent, @Nullable LocalDate from) {
		require(this.list.hasTwoLevels(), "codelist.rule.flat");
		require(!this.id.equals(parent), "codelist.rule.move.self");
		Naming before = namingOn(startOf(from));
		require(!Objects.equals(before.parentId(), parent), "codelist.rule.move.same");
		keep(history().changed(startOf(from),
				(naming) -> Objects.equals(naming.parentId(), before.parentId()) ? naming.under(parent) : null));
	}

	/** Ends its use; names planned for later never come to hold. */
	void retire(LocalDate lastDay) {
		require(this.validTo == null, "codelist.rule.retired");
		require(this.validFrom == null || !lastDay.isBefore(this.validFrom), "codelist.rule.before.beginning");
		this.validTo = lastDay;
		keep(history().endingOn(lastDay));
	}

	/**
	 * Lets another code take its place.
	 * @param from first day the successor counts; {@code null} for every period
	 */
	void mergeInto(Code successor, @Nullable LocalDate from) {
		require(!successor.id.equals(this.id), "codelist.rule.merge.self");
		require(successor.list == this.list, "codelist.rule.merge.list");
		require(successor.meaning == this.meaning, "codelist.rule.merge.meaning");
		require(from != null || this.validFrom == null, "codelist.rule.before.beginning");
		LocalDate start = (from != null) ? from : ALWAYS.plusDays(1);
		require(successor.isValidOn(start), "codelist.rule.merge.ended");
		retire(start.minusDays(1));
		this.successorId = successor.id;
	}

	/** Takes back that it was retired or merged. */
	void revive() {
		require(this.validTo != null, "codelist.rule.valid");
		this.validTo = null;
		this.successorId = null;
	}

	void mean(@Nullable Meaning newMeaning) {
		require(newMeaning == null || newMeaning.list() == this.list, "codelist.rule.meaning");
		this.meaning = newMeaning;
	}

	void placeAt(int position) {
		this.sortOrder = position;
	}

	private LocalDate startOf(@Nullable LocalDate from) {
		if (from == null || from.isBefore(ALWAYS)) {
			return ALWAYS;
		}
		require(this.validFrom == null || !from.isBefore(this.validFrom), "codelist.rule.before.beginning");
		require(this.validTo == null || !from.isAfter(this.validTo), "codelist.rule.after.end");
		return from;
	}

	private void keep(NameHistory history) {
		history.writeTo(this.names);
	}

	private static void require(boolean holds, String key) {
		if (!holds) {
			throw new RuleBroken(key);
		}
	}

	private NameHistory history() {
		return new NameHistory(this.names);
	}

	Naming namingOn(LocalDate day) {
		return history().on(day);
	}

	/** Its names one after the other, within the days it may be used. */
	List<Stretch> stretches() {
		return history().between((this.validFrom != null) ? this.validFrom : ALWAYS,
				(this.validTo != null) ? this.validTo : LocalDate.MAX);
	}

	boolean isValidOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

	boolean hasEndedBy(LocalDate day) {
		return this.validTo != null && this.validTo.isBefore(day);
	}

	boolean everStoodUnder(UUID group) {
		return this.names.values().stream().anyMatch((naming) -> group.equals(naming.parentId()));
	}

	UUID id() {
		return this.id;
	}

	CodeList list() {
		return this.list;
	}

	@Nullable Meaning meaning() {
		return this.meaning;
	}

	int sortOrder() {
		return this.sortOrder;
	}

	@Nullable LocalDate validFrom() {
		return this.validFrom;
	}

	@Nullable LocalDate validTo() {
		return this.validTo;
	}

	@Nullable UUID successorId() {
		return this.successorId;
	}

	@Nullable Long version() {
		return this.version;
	}

}
