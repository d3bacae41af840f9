package dk.borgerraadgiver.web;

import java.util.Locale;

import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when a page can't be: a page of its own for each thing that may go wrong,
 * never with a stack trace or personal data.
 */
@ControllerAdvice
class Failures {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	private final FrameAdvice frames;

	private final MessageSource messages;

	Failures(FrameAdvice frames, MessageSource messages) {
		this.frames = frames;
		this.messages = messages;
	}

	@ExceptionHandler
	ModelAndView notFound(NotFound ex, HttpServletRequest request) {
		return page(HttpStatus.NOT_FOUND, request);
	}

	@ExceptionHandler
	ModelAndView ruleBroken(RuleBroken ex, HttpServletRequest request, Locale locale) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT, request).addObject("reason",
				this.messages.getMessage(ex.key(), ex.arguments(), locale));
	}

	@ExceptionHandler
	ModelAndView changedMeanwhile(OptimisticLockingFailureException ex, HttpServletRequest request) {
		return page(HttpStatus.CONFLICT, request);
	}

	@ExceptionHandler
	ModelAndView tooLarge(MaxUploadSizeExceededException ex, HttpServletRequest request) {
		return page(HttpStatus.CONTENT_TOO_LARGE, request);
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, CannotCreateTransactionException.class })
	ModelAndView databaseAway(Exception ex, HttpServletRequest request) {
		request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, ex);
		log.error("The database does not answer: {}", ex.getClass().getSimpleName());
		return page(HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	/** Whether the request has already failed because the database does not answer. */
	static boolean isDatabaseAway(HttpServletRequest request) {
		for (var cause = (Throwable) request
			.getAttribute(RequestDispatcher.ERROR_EXCEPTION); cause != null; cause = cause.getCause()) {
			if (cause instanceof DataAccessResourceFailureException
					|| cause instanceof CannotCreateTransactionException) {
				return true;
			}
		}
		return false;
	}

	private ModelAndView page(HttpStatus status, HttpServletRequest request) {
		var page = new ModelAndView("error", status);
		page.addObject("frame", this.frames.frame(request));
		page.addObject("failure", status.value());
		return page;
	}

}
