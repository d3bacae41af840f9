package dk.borgerraadgiver.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.codelist.CodeRegister;
import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.Finding;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import dk.borgerraadgiver.support.OfficeTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office with the usual lists that brings files in.
 */
@OfficeTest
abstract class CaseImportOffice {

	@Autowired
	private CaseImport caseImport;

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private CodeRegister codes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MessageSource messages;

	@BeforeEach
	void lists() {
		this.defaults.fillIfEmpty();
	}

	ImportPlan bring(CaseSheet sheet) {
		return bring(sheet, Decisions.NONE);
	}

	ImportPlan bring(CaseSheet sheet, Decisions decisions) {
		return this.caseImport.carryOut(sheet.file(), decisions, null, (done) -> {
		});
	}

	String expected(Finding finding) {
		return this.messages.getMessage(finding.expected(), finding.arguments().toArray(), Locale.of("da"));
	}

	UUID department(String name) {
		return department(name, null);
	}

	UUID department(String name, @Nullable UUID group) {
		return this.codes.create(CodeList.DEPARTMENT, name, group);
	}

	int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	List<List<@Nullable Object>> rows(String sql) {
		return this.jdbc.sql(sql).query().listOfRows().stream().map((row) -> row(row.values().toArray())).toList();
	}

	static List<@Nullable Object> row(@Nullable Object... values) {
		return Arrays.asList(values);
	}

}
