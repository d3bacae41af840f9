/* Makes pages quicker; every page works without it. */
(() => {
	"use strict";

	let begun = false;

	if (window.DKFDS) {
		DKFDS.init();
	}

	/* A second click must not send a form twice; the server guards too. A form that fetches a file leaves the page as it is. */
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (form.method.toLowerCase() === "get" || event.defaultPrevented || "download" in form.dataset) {
			return;
		}
		if (form.dataset.sent) {
			event.preventDefault();
			return;
		}
		form.dataset.sent = "true";
		/* After the browser has read the button's own name and value. */
		setTimeout(() => form.querySelectorAll("button[type=submit], button:not([type])").forEach((button) => {
			button.disabled = true;
		}), 0);
	});

	/* Whoever changes the language takes along what is typed by now; the server sends along what it was sent. */
	document.addEventListener("submit", (event) => {
		const typed = document.querySelector("main form.form[method=post]:not([enctype='multipart/form-data'])");
		if (!event.target.matches("form.language") || !begun || !typed) {
			return;
		}
		const to = new URL(typed.action).pathname;
		event.target.querySelectorAll("input:not([name^='_csrf'])").forEach((input) => input.remove());
		const add = (name, value) => {
			const input = document.createElement("input");
			Object.assign(input, { type: "hidden", name, value });
			event.target.append(input);
		};
		new FormData(typed).forEach((value, name) => {
			if (!name.startsWith("_csrf") && !typed.querySelector(`[name="${CSS.escape(name)}"][type=password]`)) {
				add(name, value);
			}
		});
		add("til", to);
		add("_genoptag", "sprog");
	}, true);

	/* A page fetched from the browser's history can be sent again. */
	window.addEventListener("pageshow", (event) => {
		if (event.persisted) {
			document.querySelectorAll("form[data-sent]").forEach((form) => {
				delete form.dataset.sent;
				form.querySelectorAll("button:disabled").forEach((button) => {
					button.disabled = false;
				});
			});
		}
	});

	/* Where the page says that work goes on. */
	const next = document.querySelector("form[data-focus]");
	if (next) {
		document.getElementById(next.dataset.focus)?.focus();
	}

	const typing = (element) => element.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(element.tagName);

	/* No key leads away from what somebody has begun to type. */
	document.addEventListener("input", (event) => {
		begun = begun || (event.target.form?.method === "post" && !event.target.form.matches("[role=search]"));
	});

	const open = (address) => {
		if (address && !begun) {
			location.assign(address);
		}
	};

	document.addEventListener("keydown", (event) => {
		if (event.isComposing || event.defaultPrevented) {
			return;
		}
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
			const form = event.target.form || event.target.closest("form");
			const button = form && (event.shiftKey && form.querySelector("button[data-and-close]:not(:disabled)")
				|| form.querySelector("button.button-primary:not(:disabled)"));
			if (button) {
				event.preventDefault();
				form.requestSubmit(button);
			}
			return;
		}
		/* Enter in a part of a form that has a button of its own presses that one, and not the first of the form. */
		const own = event.key === "Enter" && event.target.matches("[data-enter] input")
			&& event.target.closest("[data-enter]").querySelector("button[type=submit]:not(:disabled)");
		if (own) {
			event.preventDefault();
			event.target.form.requestSubmit(own);
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
			return;
		}
		if (event.key === "n") {
			open(document.body.dataset.new);
		}
		else if (event.key === "?") {
			open(document.body.dataset.keys);
		}
		else if (event.key === "/") {
			const search = document.querySelector("input[type=search]");
			if (search) {
				event.preventDefault();
				search.focus();
				search.select();
			}
		}
	});

	/* A piece of a page that tells how far something has come; done, the page is fetched anew. */
	document.querySelectorAll("[data-poll]").forEach((place) => {
		const look = async () => {
			const answer = await fetch(place.dataset.poll, { headers: { Accept: "text/html" } }).catch(() => null);
			if (answer && (!answer.ok || answer.redirected)) {
				location.reload();
				return;
			}
			if (answer) {
				place.innerHTML = await answer.text();
			}
			if (place.querySelector("[data-done]")) {
				location.reload();
				return;
			}
			setTimeout(look, 1000);
		};
		setTimeout(look, 500);
	});
})();
