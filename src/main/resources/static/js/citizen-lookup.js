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

	const ask = async () => {
		const question = ++asked;
		const body = new URLSearchParams(new FormData(form));
		body.set("opslag", "1");
		const response = await fetch(form.dataset.lookup, { method: "POST", body, redirect: "error" });
		const answer = await response.text();
		if (response.ok && question === asked) {
			known.innerHTML = answer;
		}
	};

	form.addEventListener("input", (event) => {
		if (["name", "phone", "email", "cpr"].includes(event.target.name)) {
			clearTimeout(waiting);
			waiting = setTimeout(() => ask().catch(() => {}), 250);
		}
	});
})();
