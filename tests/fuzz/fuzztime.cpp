// SPDX-License-Identifier: GPL-3.0-or-later
// Instants, durations and dates. What is understood must come out as a text that means the same.
#include "instant.h"

#include <cstdio>
#include <cstdlib>

using namespace switchyard;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

template <class T>
void check(const char *what, std::string_view text, const T &value, const QByteArray &written,
           const std::optional<T> &read)
{
    if (read && *read == value)
        return;
    std::fprintf(stderr, "%s '%.*s' became '%s'\n", what, int(text.size()), text.data(), written.constData());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto instant = parseInstant(text)) {
        const auto written = formatInstant(*instant);
        check("instant", text, *instant, written, parseInstant(view(written)));
    }
    if (const auto duration = parseDuration(text)) {
        const auto written = formatDuration(*duration);
        check("duration", text, *duration, written, parseDuration(view(written)));
    }
    if (const auto date = parseDate(text)) {
        const auto written = formatDate(*date);
        check("date", text, *date, written, parseDate(view(written)));
    }
    return 0;
}
