package dk.borgerraadgiver.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Every handler × every role, against the table in {@code access.txt}.
 */
@OfficeTest
class HandlerAccessTests {

	private static final Map<String, @Nullable Viewer> EVERYBODY = everybody();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Test
	void theTableNamesExactlyTheHandlersThereAre() throws IOException {
		assertThat(table().keySet()).as("access.txt names every handler once, and none that is gone")
			.containsExactlyInAnyOrderElementsOf(handlers().keySet());
	}

	@TestFactory
	Stream<DynamicTest> everyHandlerOpensForItsRolesOnly() throws IOException {
		var tests = new ArrayList<DynamicTest>();
		var handlers = handlers();
		table().forEach((line, allowed) -> {
			var info = handlers.get(line);
			if (info != null) {
				EVERYBODY.forEach((role, viewer) -> tests.add(DynamicTest.dynamicTest(line + " as " + role,
						() -> check(line, info, viewer, allowed.contains(role)))));
			}
		});
		return tests.stream();
	}

	private void check(String line, RequestMappingInfo info, @Nullable Viewer viewer, boolean allowed) {
		var words = line.split(" ", 2);
		var request = this.mvc.method(HttpMethod.valueOf(words[0])).uri(address(words[1])).with(csrf());
		request.with((viewer != null) ? user(viewer) : anonymous());
		info.getParamsCondition().getExpressions().forEach((parameter) -> request.param(parameter.getName(), "1"));
		info.getConsumesCondition()
			.getConsumableMediaTypes()
			.stream()
			.findFirst()
			.ifPresent((type) -> request.contentType(type));
		var answer = request.exchange();
		var status = answer.getResponse().getStatus();
		var target = String.valueOf(answer.getResponse().getRedirectedUrl());
		if (allowed) {
			assertThat(answer.getUnresolvedException()).isNull();
			assertThat(status).isNotIn(401, 403);
			assertThat(target).doesNotContain("/log-ind");
		}
		else if (viewer == null) {
			assertThat(target).startsWith("/log-ind");
		}
		else {
			assertThat(status).isEqualTo(403);
		}
	}

	/** The handlers of the application itself, by method and pattern. */
	private Map<String, RequestMappingInfo> handlers() {
		var handlers = new TreeMap<String, RequestMappingInfo>();
		this.mapping.getHandlerMethods().forEach((info, method) -> {
			var name = method.getBeanType().getName();
			if (name.contains(".support.") || FailureController.class.getName().equals(name)) {
				return;
			}
			var methods = info.getMethodsCondition().getMethods();
			assertThat(methods).as("%s answers named methods only", method).isNotEmpty();
			methods.forEach((verb) -> info.getPatternValues()
				.forEach((pattern) -> handlers.put(verb + " " + shortened(pattern), info)));
		});
		return handlers;
	}

	private static Map<String, Set<String>> table() throws IOException {
		var table = new TreeMap<String, Set<String>>();
		for (String line : new ClassPathResource("access.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.toList()) {
			if (!line.isBlank() && !line.startsWith("#")) {
				var words = List.of(line.strip().split("\\s+"));
				var roles = new TreeSet<>(words.subList(2, words.size()));
				if (roles.remove("everybody")) {
					roles.addAll(EVERYBODY.keySet());
				}
				if (roles.remove("staff")) {
					roles.addAll(Set.of("advisor", "council", "administrator"));
				}
				assertThat(EVERYBODY.keySet()).as(line).containsAll(roles);
				assertThat(table.put(words.get(0) + " " + words.get(1), roles)).as("twice: %s", line).isNull();
			}
		}
		return table;
	}

	/**
	 * Of a variable its name, or the first of its alternatives: {@code /afdelinger|…/ny}.
	 */
	private static String shortened(String pattern) {
		return pattern.replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1|…")
			.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}");
	}

	/** An address of the pattern; what it would show does not exist. */
	private static String address(String pattern) {
		return pattern.replace("{number}", "2026-0042")
			.replace("|…", "")
			.replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-00000000aaaa");
	}

	private static Map<String, @Nullable Viewer> everybody() {
		var everybody = new TreeMap<String, @Nullable Viewer>();
		everybody.put("anonymous", null);
		everybody.put("advisor", Staff.ADVISOR);
		everybody.put("council", Staff.COUNCIL);
		everybody.put("administrator", Staff.ADMINISTRATOR);
		return everybody;
	}

}
