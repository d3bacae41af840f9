/* Picks every row of a page at once, and says so where the choice is made. */
(() => {
	"use strict";

	const form = document.querySelector("form.picking");
	const all = form?.querySelector(".pick-all");
	if (!all) {
		return;
	}
	const boxes = [...form.querySelectorAll("input[name=valgt]")];
	all.hidden = false;
	all.addEventListener("change", () => boxes.forEach((box) => {
		box.checked = all.checked;
	}));
	form.addEventListener("change", (event) => {
		if (event.target.name === "valgt") {
			const picked = boxes.filter((box) => box.checked).length;
			all.checked = picked === boxes.length;
			all.indeterminate = picked > 0 && picked < boxes.length;
			form.querySelector("#omfang").value = "VALGTE";
		}
	});
})();
