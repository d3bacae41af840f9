/* Keeps what is typed on the server: some seconds after the last key, when a field is left, and when the page is. */
(() => {
	"use strict";

	const line = document.querySelector(".draft-line");
	const form = line?.closest("form");
	if (!form) {
		return;
	}
	const PAUSE = 3000;
	let waiting;
	let kept = "";
	let sending;
	let sent = false;

	const typed = () => {
		/* A file is no text; it is sent when it is chosen. */
		const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
		fields.set("_sti", new URL(form.action).pathname);
		return fields.toString();
	};

	const says = (text, role) => {
		line.textContent = text;
		line.toggleAttribute("role", false);
		if (role) {
			line.setAttribute("role", role);
		}
	};

	const keep = async () => {
		clearTimeout(waiting);
		waiting = undefined;
		const body = typed();
		if (sent || body === kept) {
			return;
		}
		sending?.abort();
		sending = new AbortController();
		const answer = await fetch("/kladder", {
			method: "POST", body, redirect: "manual", signal: sending.signal,
			headers: { "Content-Type": "application/x-www-form-urlencoded" }
		});
		if (answer.ok) {
			kept = body;
			says(await answer.text());
		}
		else {
			says(answer.type === "opaqueredirect" ? line.dataset.lost : line.dataset.failed, "status");
		}
	};

	const soon = () => keep().catch((error) => {
		if (error.name !== "AbortError") {
			says(line.dataset.failed, "status");
		}
	});

	const later = () => {
		clearTimeout(waiting);
		waiting = setTimeout(soon, PAUSE);
	};

	/* One of a row of buttons chosen, and nothing written, is nothing to keep. */
	const begin = (event) => {
		if (event.target.type !== "radio" || kept || waiting) {
			later();
		}
	};

	form.addEventListener("input", begin);
	form.addEventListener("change", begin);
	/* Who goes on to a button is about to send the form; a draft must not come after it. */
	form.addEventListener("focusout", (event) => {
		if (waiting && event.relatedTarget?.type !== "submit") {
			soon();
		}
	});
	/* What is sent for good is no draft. */
	form.addEventListener("submit", () => {
		sent = true;
		clearTimeout(waiting);
		sending?.abort();
	});
	window.addEventListener("pageshow", () => {
		sent = false;
	});
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden" && waiting && !sent) {
			navigator.sendBeacon("/kladder", new URLSearchParams(typed()));
		}
	});
	if (line.dataset.begun) {
		later();
	}
})();
