"use strict";
(function () {
  var form = document.getElementById("search");
  var query = document.getElementById("query");
  var count = document.getElementById("count");
  var results = document.getElementById("results");
  var contents = document.getElementById("contents");
  var most = 40;
  var pages = Array.prototype.map.call(document.querySelectorAll("article"), function (article) {
    var text = article.textContent.replace(/\s+/g, " ");
    return { id: article.id, title: article.querySelector("h1").textContent, text: text, lower: text.toLowerCase() };
  });

  function score(page, words) {
    var title = page.title.toLowerCase();
    return words.reduce(function (sum, word) { return sum + (title.indexOf(word) >= 0 ? 100 : 0) + Math.min(page.lower.split(word).length - 1, 20); }, 0);
  }

  function around(page, word) {
    var at = page.lower.indexOf(word, page.title.length);
    if (at < 0) { at = 0; }
    var from = Math.max(0, at - 50);
    return (from > 0 ? "… " : "") + page.text.slice(from, at + 90).trim() + " …";
  }

  function find() {
    var words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    results.textContent = "";
    if (words.length === 0) { count.textContent = ""; contents.hidden = false; return; }
    var found = pages.filter(function (page) { return words.every(function (word) { return page.lower.indexOf(word) >= 0; }); });
    found.sort(function (a, b) { return score(b, words) - score(a, words); });
    count.textContent = found.length === 0 ? "No page has all these words." : found.length === 1 ? "1 page" : found.length + " pages" + (found.length > most ? ", the first " + most + " shown" : "");
    contents.hidden = found.length > 0;
    found.slice(0, most).forEach(function (page) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = "#" + page.id;
      link.textContent = page.title;
      var some = document.createElement("p");
      some.textContent = around(page, words[0]);
      item.appendChild(link);
      item.appendChild(some);
      results.appendChild(item);
    });
  }

  form.hidden = false;
  query.addEventListener("input", find);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = results.querySelector("a");
    if (first) { first.click(); }
  });
  if (window.matchMedia("(max-width: 56rem)").matches) { contents.open = false; }
}());
