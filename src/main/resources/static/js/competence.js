/* Shows the office's rules that speak against taking an inquiry up as soon as what is chosen meets one; saving shows them too. */
(() => {
	"use strict";

	const place = document.getElementById("competence");
	const form = place?.closest("form");
	if (!form) {
		return;
	}
	const rules = (element) => [...element.querySelectorAll("[name='stance.seen']")].map((input) => input.value).join();
	let asked = 0;

	const ask = async () => {
		const question = ++asked;
		const body = new URLSearchParams(new FormData(form));
		body.set("kompetence", "1");
		const response = await fetch(form.action, { method: "POST", body, redirect: "error" });
		const answer = document.createElement("div");
		answer.innerHTML = await response.text();
		/* What is typed beside the same hints stays. */
		if (response.ok && question === asked && rules(answer) !== rules(place)) {
			place.replaceChildren(...answer.childNodes);
		}
	};

	form.addEventListener("change", (event) => {
		if (event.target.matches("select, [type=radio], #eventOn, #receivedOn") && !place.contains(event.target)) {
			ask().catch(() => {});
		}
	});
})();
