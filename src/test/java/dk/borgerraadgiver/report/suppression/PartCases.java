package dk.borgerraadgiver.report.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import dk.borgerraadgiver.support.CaseMother;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Inquiries by chance, about departments of four centres.
 *
 * @param jdbc the database
 */
record PartCases(JdbcClient jdbc) {

	/** As many in the first months of a year. */
	void invent(Random random, int inquiries, int year, int months) {
		var cases = new CaseMother(this.jdbc);
		var codes = new ArrayList<List<UUID>>();
		for (String list : List.of("TYPE", "CATEGORY", "METHOD", "RESULT", "MERIT")) {
			codes.add(IntStream.range(0, 4).mapToObj((n) -> cases.code(list, list + " " + n)).toList());
		}
		var departments = new ArrayList<UUID>();
		for (int group = 0; group < 4; group++) {
			UUID top = cases.code("DEPARTMENT", "Center " + group);
			departments.add(top);
			for (int part = 0; part < 2; part++) {
				departments.add(cases.code("DEPARTMENT", "Afdeling " + group + part, top, null));
			}
		}
		for (int n = 0; n < inquiries; n++) {
			UUID inquiry = cases.inquiry(LocalDate.of(year, 1 + random.nextInt(months), 1), any(codes.get(0), random),
					null, null);
			if (random.nextInt(4) == 0) {
				cases.concern(inquiry, any(departments, random));
				cases.solve(inquiry, any(codes.get(2), random), any(codes.get(3), random), any(codes.get(4), random));
			}
			else {
				cases.matter(inquiry, any(departments, random), any(codes.get(1), random), any(codes.get(2), random),
						any(codes.get(3), random), any(codes.get(4), random));
			}
		}
	}

	private static UUID any(List<UUID> ids, Random random) {
		return ids.get(Math.min(random.nextInt(ids.size()), random.nextInt(ids.size())));
	}

}
