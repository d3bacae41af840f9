/* Shows the office's rules that speak against taking an inquiry up as soon as what is chosen meets one; saving shows them too. */
(() => {
	"use strict";

	const place = document.getElementById("competence");
	const told = document.getElementById("competence-told");
	const form = place?.closest("form");
	if (!form) {
		return;
	}
	const rules = (element) => [...element.querySelectorAll("[name='stance.seen']")].map((input) => input.value).join();
	const ways = (element) => [...element.querySelectorAll("details")];
	let asked = 0;

	/* What is proposed and not looked at must not outlive the rule that proposes it. */
	const typed = () => {
		const fields = new FormData(form);
		if (!place.querySelector(".turn-away[open]")) {
			fields.delete("stance.groundId");
			fields.delete("stance.referredTo");
		}
		fields.set("kompetence", "1");
		return new URLSearchParams(fields);
	};

	const ask = async () => {
		const question = ++asked;
		const response = await fetch(form.action, { method: "POST", body: typed(), redirect: "error" });
		const answer = document.createElement("div");
		answer.innerHTML = await response.text();
		/* What is typed beside the same hints stays. */
		if (!response.ok || question !== asked || rules(answer) === rules(place)) {
			return;
		}
		const open = ways(place).filter((way) => way.open).map((way) => way.className);
		ways(answer).forEach((way) => {
			way.open = open.includes(way.className);
		});
		const standing = place.contains(document.activeElement) ? document.activeElement.closest("details")?.className : undefined;
		place.replaceChildren(...answer.childNodes);
		/* Whoever stood here already does not fall out of the form. */
		if (standing) {
			ways(place).find((way) => way.className === standing)?.querySelector("summary").focus();
		}
		told.textContent = [...place.querySelectorAll(".competence-hint")].map((hint) => hint.textContent).join(" ");
	};

	form.addEventListener("change", (event) => {
		if (event.target.matches("select, [type=radio], #eventOn, #receivedOn") && !event.target.closest("#competence, .solution")) {
			ask().catch(() => {});
		}
	});
})();
