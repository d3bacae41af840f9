/* Makes a long select a field to type in: any part of the words or of their group finds a line.
   The select stays and is what is sent; without JavaScript it is all there is. */
(() => {
	"use strict";

	/* Alike whatever the case, accents, and whether æ, ø, å are written ae, oe, aa. */
	const folded = (text) => text.toLowerCase().normalize("NFC").replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa")
		.normalize("NFD").replace(/\p{M}/gu, "");

	const element = (name, attributes) => {
		const made = document.createElement(name);
		Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
		return made;
	};

	const group = (option) => {
		const name = option.parentElement.label ?? "";
		return name === option.text ? "" : name;
	};

	/* The lines where every word typed occurs: first those whose own name begins with it, then those that have it, then groups. */
	const matching = (options, typed) => {
		const text = folded(typed.trim());
		const words = text.split(/\s+/);
		const rank = (option) => {
			const name = folded(option.text);
			const place = name.indexOf(text);
			return place === 0 ? 0 : place > 0 ? 1 : 2;
		};
		return options.filter((option) => words.every((word) => folded(`${option.text} ${group(option)}`).includes(word)))
			.map((option) => ({ option, rank: rank(option) }))
			.sort((one, other) => one.rank - other.rank)
			.map((found) => found.option);
	};

	class TypeAhead {

		constructor(select) {
			const id = select.id;
			this.select = select;
			this.input = element("input", {
				type: "text", id, role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list",
				"aria-expanded": "false", "aria-controls": `${id}-list`, class: select.className.replace("form-select", "form-input")
			});
			["aria-describedby", "aria-invalid"].filter((name) => select.hasAttribute(name))
				.forEach((name) => this.input.setAttribute(name, select.getAttribute(name)));
			this.input.placeholder = this.none()?.text ?? "";
			this.list = element("ul", { id: `${id}-list`, role: "listbox", hidden: "" });
			this.status = element("span", { role: "status", class: "sr-only" });
			const place = element("div", { class: "type-ahead" });
			place.append(this.input, this.list, this.status);
			select.before(place);
			select.id = `${id}-select`;
			select.hidden = true;
			this.listen();
			this.show();
		}

		listen() {
			this.input.addEventListener("focus", () => this.input.select());
			this.input.addEventListener("click", () => this.open(this.choices()));
			this.input.addEventListener("input", () => this.type());
			this.input.addEventListener("blur", () => this.leave());
			this.input.addEventListener("keydown", (event) => this.press(event));
			this.list.addEventListener("mousedown", (event) => event.preventDefault());
			this.list.addEventListener("click", (event) => {
				const line = event.target.closest("[data-index]");
				if (line) {
					this.choose(this.found[line.dataset.index]);
				}
			});
			window.addEventListener("pageshow", () => this.show());
		}

		/* The line for no choice, if there may be none. */
		none() {
			return [...this.select.options].find((option) => option.value === "");
		}

		choices() {
			return [...this.select.options].filter((option) => option.value !== "");
		}

		isOpen() {
			return !this.list.hidden;
		}

		/* The field says what is chosen. */
		show() {
			const chosen = this.select.selectedOptions[0];
			const name = chosen && chosen.value !== "" ? chosen.text : "";
			this.input.value = name && group(chosen) ? `${name} – ${group(chosen)}` : name;
		}

		open(found, active = found.indexOf(this.select.selectedOptions[0])) {
			this.found = found;
			this.list.replaceChildren(...found.map((option, index) => this.line(option, index)));
			if (found.length === 0) {
				const nothing = element("li", { role: "option", "aria-disabled": "true", class: "nothing" });
				nothing.textContent = this.select.dataset.nothing;
				this.list.append(nothing);
			}
			this.list.hidden = false;
			this.input.setAttribute("aria-expanded", "true");
			const words = found.length === 0 ? this.select.dataset.nothing : this.select.dataset.found.replace("#", found.length);
			this.status.textContent = words;
			this.list.setAttribute("aria-label", words);
			this.mark(active);
		}

		line(option, index) {
			const line = element("li", { role: "option", id: `${this.list.id}-${index}`, "data-index": index, "aria-selected": "false" });
			line.textContent = option.text;
			if (group(option)) {
				const place = element("span", { class: "group" });
				place.textContent = group(option);
				line.append(" ", place);
			}
			return line;
		}

		close() {
			this.list.hidden = true;
			this.list.replaceChildren();
			this.status.textContent = "";
			this.input.setAttribute("aria-expanded", "false");
			this.input.removeAttribute("aria-activedescendant");
			this.active = -1;
		}

		mark(index) {
			this.active = index;
			[...this.list.children].forEach((line, at) => line.setAttribute("aria-selected", String(at === index)));
			const line = index >= 0 ? this.list.children[index] : null;
			if (line) {
				this.input.setAttribute("aria-activedescendant", line.id);
				line.scrollIntoView({ block: "nearest" });
			}
			else {
				this.input.removeAttribute("aria-activedescendant");
			}
		}

		type() {
			const typed = this.input.value.trim();
			const found = typed === "" ? this.choices() : matching(this.choices(), typed);
			this.open(found, typed === "" ? -1 : Math.min(0, found.length - 1));
		}

		/* What is marked is chosen, an empty field is no choice, and words that are nowhere change nothing. */
		leave() {
			if (this.isOpen() && this.found[this.active]) {
				this.choose(this.found[this.active]);
			}
			else if (this.input.value.trim() === "") {
				this.choose(this.none());
			}
			else {
				this.close();
				this.show();
			}
		}

		choose(option) {
			if (option && !option.selected) {
				option.selected = true;
				this.select.dispatchEvent(new Event("change", { bubbles: true }));
			}
			this.close();
			this.show();
		}

		press(event) {
			if (event.isComposing) {
				return;
			}
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (step) {
				event.preventDefault();
				this.step(step);
			}
			else if (event.key === "Enter" && this.isOpen()) {
				this.enter(event);
			}
			else if (event.key === "Escape" && this.isOpen()) {
				event.preventDefault();
				this.close();
				this.show();
			}
			else if (event.key === "Escape") {
				this.choose(this.none());
			}
		}

		step(by) {
			if (!this.isOpen()) {
				this.open(this.choices());
			}
			else if (this.found.length > 0) {
				this.mark(this.active < 0 && by < 0 ? this.found.length - 1 : (this.active + by + this.found.length) % this.found.length);
			}
		}

		/* Enter takes the line; with Ctrl it also goes on to save, but never past words that are nowhere. */
		enter(event) {
			const stays = this.found.length === 0;
			if (stays || !(event.ctrlKey || event.metaKey)) {
				event.preventDefault();
			}
			if (!stays) {
				this.leave();
			}
		}

	}

	document.querySelectorAll("select[data-type-ahead]").forEach((select) => new TypeAhead(select));
})();
