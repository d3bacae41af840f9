/* Shows people who may be on the phone while their name or number is typed; the button does the same without. */
(() => {
	"use strict";

	const form = document.querySelector("form[data-lookup]");
	const known = document.getElementById("known");
	if (!form || !known) {
		return;
	}
	let waiting;
	let asked = 0;
	/* What is typed has no answer yet. */
	let open = false;

	/* Only the answer to what was typed last counts. */
	const look = async (taken) => {
		const question = ++asked;
		const body = new URLSearchParams(new FormData(form));
		body.set("opslag", "1");
		const response = await fetch(form.dataset.lookup, { method: "POST", body, redirect: "error" });
		const answer = await response.text();
		if (!response.ok || question !== asked) {
			return;
		}
		known.innerHTML = answer;
		open = false;
		if (taken && people().length > 0) {
			form.requestSubmit(people()[0]);
		}
	};

	const lookSoon = (taken, time) => {
		clearTimeout(waiting);
		open = true;
		asked++;
		waiting = setTimeout(() => look(taken).catch(() => {
			open = false;
		}), time);
	};

	const people = () => [...known.querySelectorAll("button")];
	const isField = (element) => ["name", "phone", "email", "cpr"].includes(element.name);

	/* Enter takes the first of them, also of those who are still looked for; the arrows lead through them, Escape puts them away. */
	form.addEventListener("keydown", (event) => {
		const found = people();
		const at = found.indexOf(event.target);
		if (event.key === "Enter" && open && isField(event.target) && !event.ctrlKey && !event.metaKey && !event.isComposing) {
			event.preventDefault();
			lookSoon(true, 0);
			return;
		}
		if (event.isComposing || event.ctrlKey || event.metaKey || found.length === 0 || (at < 0 && !isField(event.target))) {
			return;
		}
		if (event.key === "Enter" && at < 0) {
			event.preventDefault();
			form.requestSubmit(found[0]);
		}
		else if (event.key === "ArrowDown" || event.key === "ArrowUp" && at >= 0) {
			event.preventDefault();
			found[Math.max(0, Math.min(found.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
		}
		else if (event.key === "Escape") {
			known.replaceChildren();
			if (at >= 0) {
				form.elements.name.focus();
			}
		}
	});

	form.addEventListener("input", (event) => {
		if (isField(event.target)) {
			lookSoon(false, 250);
		}
	});
})();
