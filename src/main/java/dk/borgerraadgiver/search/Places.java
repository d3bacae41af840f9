package dk.borgerraadgiver.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads where in the cases of a page the words stand, three places of a case at most.
 */
@Repository
class Places {

	private static final String SQL = Ranking.TERMS
			+ """
					, place as (
						select p.inquiry_id, p.source, p.label, p.dated_on, p.body,
						       (select count(*) + count(*) filter (where p.words @@ t.exact) from term t
						        where p.words @@ t.wide or p.folded like t.inside) as told
						from search_piece p
						where p.inquiry_id = any(:cases) and p.source <> 'SUBJECT'
					), best as (
						select *, row_number() over (partition by inquiry_id order by told desc, source = 'DOCUMENT_TEXT', dated_on desc, source) as nr
						from place where told > 0
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
			return new Place(this.source, this.label, this.datedOn, marker.piece(this.body));
		}

	}

}
