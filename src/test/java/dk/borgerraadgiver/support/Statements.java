package dk.borgerraadgiver.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hears every SQL statement the application sends, so that a test can count them.
 */
@TestComponent
public class Statements implements BeanPostProcessor {

	private static final List<String> HEARD = Collections.synchronizedList(new ArrayList<>());

	/**
	 * Forgets what was heard so far.
	 */
	public static void forget() {
		HEARD.clear();
	}

	/**
	 * What was sent since it last forgot, whoever sent it, without the lines of the log.
	 */
	public static List<String> heard() {
		return List.copyOf(HEARD).stream().filter((sql) -> !isLog(sql)).toList();
	}

	/**
	 * What the log took since it last forgot.
	 */
	public static List<String> heardOfTheLog() {
		return List.copyOf(HEARD).stream().filter(Statements::isLog).toList();
	}

	private static boolean isLog(String sql) {
		return sql.contains("audit_entry") || sql.contains("borgerraadgiver.account");
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Listening(source) : bean;
	}

	private static final class Listening extends DelegatingDataSource {

		Listening(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			return (Connection) listen(Connection.class, super.getConnection(), "");
		}

	}

	private static Object listen(Class<?> type, Object real, String sql) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, args) -> {
			String text = (args != null && args.length > 0 && args[0] instanceof String given) ? given : sql;
			if (real instanceof Statement && method.getName().startsWith("execute")) {
				HEARD.add(text);
			}
			try {
				Object result = method.invoke(real, args);
				return (result instanceof Statement) ? listen(method.getReturnType(), result, text) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		});
	}

}
