// Installing the project never downloads a browser: scripts/browsers.ts finds or installs one when it is needed.
module.exports = { skipDownload: true };
