const { writeFileSync } = require('node:fs');

/**
 * A Jest reporter that passes on which databases the tests ran on. The global set-up of the API's tests finds that out
 * inside Jest's own process; this one runs there too.
 */
module.exports = class DatabaseReporter {
  onRunComplete() {
    const found = process.env.EASEL_TEST_DATABASES;
    const path = process.env.EASEL_DATABASE_REPORT;
    if (found !== undefined && path) writeFileSync(path, found);
  }
};
