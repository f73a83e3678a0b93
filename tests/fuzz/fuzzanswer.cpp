// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are not a success, from whatever stands between the service and us. Input: a line with the status, one with
// Retry-After, one with Content-Type, then the body. What is made of it is short, one line, and gives no token away.
#include "errorreply.h"
#include "retryafter.h"

#include <cstdio>
#include <cstdlib>

using namespace switchyard;

namespace {

[[noreturn]] void fail(const char *what, const QString &text)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(text));
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArrayList lines;
    qsizetype at = 0;
    while (lines.size() < 3) {
        const auto end = input.indexOf('\n', at);
        lines += input.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? input.size() : end + 1;
    }
    HttpReply reply;
    reply.status = lines[0].toInt();
    reply.headers = {{"Retry-After", lines[1]}, {"Content-Type", lines[2]}};
    reply.body = input.mid(at);
    HttpRequest request;
    request.operation = "getSite";
    request.url = QUrl(QStringLiteral("https://api.example/api/v1/sites/a"));
    const Secret token(QByteArray("eyJhbGciOi-secret"));
    const Instant now{1'767'225'600'000, 0};

    const auto error = errorOf(reply, request, token, now);
    for (const auto &text : {error.message, error.code}) {
        if (text.size() > 500)
            fail("too long", text);
        if (text.contains(u'\n') || text.contains(u'\r'))
            fail("more than a line", text);
        if (text.contains(QString::fromLatin1(token.reveal())))
            fail("gives the token away", text);
    }
    if (error.operation != request.operation || error.http != reply.status)
        fail("does not say what it is about", error.message);
    if (error.retryAfter < std::chrono::milliseconds(0))
        fail("waits backwards", QString::fromLatin1(lines[1]));
    return 0;
}
