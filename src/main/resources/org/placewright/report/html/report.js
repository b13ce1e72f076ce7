(function () {
  "use strict";
  // Tables read without this; it sorts them by a column and finds rows by their words.
  function number(text) {
    var plain = text.replace(/[,£% ]/g, "").replace("−", "-").split("·")[0];
    return plain === "" || plain === "–" ? NaN : Number(plain);
  }
  function cell(row, column) {
    return row.cells[column].textContent.trim();
  }
  function compare(one, other) {
    var a = number(one), b = number(other);
    if (Number.isNaN(a) || Number.isNaN(b)) {
      if (Number.isNaN(a) !== Number.isNaN(b)) { return Number.isNaN(a) ? -1 : 1; }
      return one.localeCompare(other, "en");
    }
    return a - b;
  }
  function sort(table, header, column) {
    var down = header.getAttribute("aria-sort") === "ascending";
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    var sums = rows.filter(function (row) { return row.className === "total"; });
    var others = rows.filter(function (row) { return row.className !== "total"; });
    others.sort(function (a, b) {
      var order = compare(cell(a, column), cell(b, column));
      return down ? -order : order;
    });
    others.concat(sums).forEach(function (row) { body.appendChild(row); });
    Array.from(header.parentNode.cells).forEach(function (each) { each.removeAttribute("aria-sort"); });
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
  }
  function buttons(table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (header, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = header.textContent;
      header.textContent = "";
      header.appendChild(button);
      button.addEventListener("click", function () { sort(table, header, column); });
    });
  }
  function finder(table) {
    var tools = document.createElement("p");
    var label = document.createElement("label");
    var input = document.createElement("input");
    var found = document.createElement("span");
    tools.className = "tools";
    found.setAttribute("role", "status");
    input.type = "search";
    label.textContent = "Find in “" + table.caption.textContent + "”: ";
    label.appendChild(input);
    tools.appendChild(label);
    tools.appendChild(found);
    table.parentNode.parentNode.insertBefore(tools, table.parentNode);
    input.addEventListener("input", function () {
      var words = input.value.toLowerCase().trim();
      var shown = 0;
      Array.from(table.tBodies[0].rows).forEach(function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(words) === -1;
        shown += row.hidden ? 0 : 1;
      });
      found.textContent = words === "" ? "" : " " + shown + (shown === 1 ? " row" : " rows");
    });
  }
  document.querySelectorAll("table.sort").forEach(function (table) {
    buttons(table);
    finder(table);
  });
})();
