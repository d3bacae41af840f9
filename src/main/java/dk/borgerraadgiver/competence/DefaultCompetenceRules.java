package dk.borgerraadgiver.competence;

import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.codelist.CodeListsFilled;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules an office begins with, after what the statutes of such offices have in
 * common. They come with the default lists, and are put back only when asked for.
 */
@Component
class DefaultCompetenceRules {

	private final JdbcClient jdbc;

	DefaultCompetenceRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional
	public void on(CodeListsFilled filled) {
		fill();
	}

	/** For an office that has no rule and asks for these. */
	@Transactional
	public void fillIfEmpty() {
		if (this.jdbc.sql("select not exists (select from competence_rule)").query(Boolean.class).single()) {
			fill();
		}
	}

	/** A rule whose codes the office does not have by these names is left out. */
	private void fill() {
		rule(12, null, "", "over et år gammelt",
				"Forholdet er over et år gammelt. Det tager vi som udgangspunkt ikke op.", "");
		rule(null, CodeList.CATEGORY, "Afgørelse, hovedindhold", "indholdet af en afgørelse",
				"Vi tager ikke stilling til indholdet af en afgørelse, der kan påklages.",
				"klageinstansen, fx Ankestyrelsen");
		rule(null, CodeList.CATEGORY, "Afgørelse, vilkår",
				"anden klageinstans (Ankestyrelsen, Nævnenes Hus, Familieretshuset)",
				"Vilkår i en afgørelse kan som regel påklages til en klageinstans.",
				"klageinstansen, fx Ankestyrelsen");
		rule(null, CodeList.CATEGORY, "Konkret serviceniveau", "politisk beslutning eller serviceniveau",
				"Serviceniveauet er besluttet politisk. Det kan vi ikke ændre på.", "afdelingen eller byrådet");
		rule(null, CodeList.DEPARTMENT, "Uden for kommunen", "privat eller anden myndigheds forhold",
				"Forholdet hører til en anden myndighed eller er privat.", "den myndighed, det handler om");
	}

	private void rule(@Nullable Integer months, @Nullable CodeList list, String about, String ground, String hint,
			String referTo) {
		this.jdbc.sql("""
				insert into competence_rule (id, months, department_id, category_id, ground_id, hint, refer_to)
				select :id, cast(:months as integer), case when a.list = 'DEPARTMENT' then a.id end,
				       case when a.list = 'CATEGORY' then a.id end, g.id, :hint, :referTo
				from (select c.id from code c join code_name n on n.code_id = c.id
				      where c.list = 'GROUND' and n.name = :ground limit 1) g
				left join (select c.id, c.list from code c join code_name n on n.code_id = c.id
				           where c.list = :list and n.name = :about limit 1) a on true
				where cast(:months as integer) is not null or a.id is not null
				""")
			.param("id", UUID.randomUUID())
			.param("months", months)
			.param("list", (list != null) ? list.name() : null)
			.param("about", about)
			.param("ground", ground)
			.param("hint", hint)
			.param("referTo", referTo)
			.update();
	}

}
