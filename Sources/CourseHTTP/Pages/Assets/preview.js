/* An author's page loads itself again when a file was saved. ECMAScript 5.1 only. */
(function () {
  'use strict';

  var version = document.body.getAttribute('data-version');

  function look() {
    var request = new XMLHttpRequest();
    request.open('GET', '/preview/version', true);
    request.timeout = 5000;
    request.onreadystatechange = function () {
      if (request.readyState !== 4) { return; }
      if (request.status === 200 && request.responseText !== version) {
        window.location.reload();
      } else {
        window.setTimeout(look, 1000);
      }
    };
    request.send();
  }

  window.setTimeout(look, 1000);
}());
