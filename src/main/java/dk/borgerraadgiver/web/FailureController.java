package dk.borgerraadgiver.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the page for what nobody else has caught.
 */
@Controller
class FailureController implements ErrorController {

	@RequestMapping("/error")
	ModelAndView show(HttpServletRequest request) {
		var status = status(request);
		var page = new ModelAndView("error", status);
		page.addObject("failure", withWords(status.value()));
		return page;
	}

	private static HttpStatus status(HttpServletRequest request) {
		if (Failures.isDatabaseAway(request)) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND;
	}

	/** The statuses with words of their own; any other is ours to mend. */
	private static int withWords(int status) {
		return switch (status) {
			case 400, 403, 404, 405, 409, 413, 422, 503 -> status;
			default -> HttpStatus.INTERNAL_SERVER_ERROR.value();
		};
	}

}
