package dk.borgerraadgiver.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database, at the beginning of each transaction of a form that was sent, who
 * sent it. Its triggers note what is changed.
 */
@Component
class ChangeAuthor implements TransactionExecutionListener {

	private final JdbcClient jdbc;

	ChangeAuthor(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		var request = Witness.request();
		if (failure != null || transaction.isReadOnly() || request == null
				|| !HttpMethod.POST.matches(request.getMethod())) {
			return;
		}
		@Nullable UUID account = Witness.accountId();
		this.jdbc.sql("""
				select set_config('borgerraadgiver.account', ?, true), set_config('borgerraadgiver.request', ?, true)
				""")
			.params((account != null) ? account.toString() : "", Witness.id(request).toString())
			.query((row) -> {
			});
	}

}
