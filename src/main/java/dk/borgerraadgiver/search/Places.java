package dk.borgerraadgiver.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.search.text.Fragment;
import dk.borgerraadgiver.search.text.Marker;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads where in the cases of a page the words stand, three places of a case at most.
 */
@Repository
class Places {

	// What an event of the timeline repeats stands where it was written.
	private static final String SQL = Ranking.TERMS
			+ """
					, place as (
						select p.inquiry_id, p.source, p.label, p.dated_on, p.body, p.folded,
						       (select count(*) + count(*) filter (where p.words @@ t.exact) from term t
						        where p.words @@ t.wide or p.folded like t.inside) as told
						from search_piece p
						where p.inquiry_id = any(:cases) and p.source <> 'SUBJECT'
						union all
						select s.inquiry_id, 'REPRESENTATIVE', null, cast(r.created_at as date), concat_ws(' · ', r.name, r.organisation),
						       '', 2 * count(distinct p.nr)
						from unnest(:speaker, :speaker_term) p (id, nr)
						join representative r on r.id = p.id
						join spoken_for s on s.representative_id = r.id and s.inquiry_id = any(:cases)
						group by s.inquiry_id, r.id
					), telling as (
						select * from place where told > 0
					), best as (
						select *, row_number() over (partition by inquiry_id order by told desc, source = 'DOCUMENT_TEXT', source = 'EVENT', dated_on desc, source) as nr
						from telling t
						where source <> 'EVENT' or not exists (select from telling o
						      where o.inquiry_id = t.inquiry_id and o.source <> 'EVENT' and position(t.folded in o.folded) > 0)
					)
					select inquiry_id, source, label, dated_on, body from best where nr <= 3 order by inquiry_id, nr
					""";

	private final JdbcClient jdbc;

	Places(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The places of each case by its id, the best first. */
	Map<UUID, List<Place>> of(List<UUID> cases, Query query, Marker marker) {
		return this.jdbc.sql(SQL)
			.params(query.words())
			.params(query.speakersMeant())
			.param("cases", cases.toArray(UUID[]::new))
			.query(DataClassRowMapper.newInstance(Piece.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Piece::inquiryId,
					Collectors.mapping((piece) -> piece.shown(marker), Collectors.toList())));
	}

	/**
	 * A text as the database has it.
	 */
	private record Piece(UUID inquiryId, String source, @Nullable String label, LocalDate datedOn, String body) {

		Place shown(Marker marker) {
			var text = this.source.equals("REPRESENTATIVE") ? List.of(new Fragment(this.body, true))
					: marker.piece(this.body);
			return new Place(this.source, this.label, this.datedOn, text);
		}

	}

}
