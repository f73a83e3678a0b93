// SPDX-License-Identifier: GPL-3.0-or-later
// Every body and every answer of the API. Input: a line that names what it is ("getSite answer", "createVisit body"), then
// the JSON. What can be read must be writable, and stay the same from then on.
#include "contractjson.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace switchyard;

namespace {

using Probe = void (*)(const QByteArray &json);

[[noreturn]] void fail(const char *what, const QByteArray &before, const QByteArray &after)
{
    std::fprintf(stderr, "%s:\n%s\n%s\n", what, before.constData(), after.constData());
    std::abort();
}

template <class T>
void probe(const QByteArray &json)
{
    const auto value = fromJson<T>(json);
    if (!value) {
        if (!value.error().jsonPath.startsWith('$') || value.error().message.isEmpty())
            fail("refused without saying where and why", json, value.error().jsonPath);
        return;
    }
    if constexpr (RoundTrips<T>) {
        toJson(*value, Dialect::Published);
        const auto once = toJson(*value, Dialect::Contract);
        const auto again = fromJson<T>(once);
        if (!again)
            fail("what was written cannot be read", json, once);
        const auto twice = toJson(*again, Dialect::Contract);
        if (once != twice)
            fail("written differently the second time", once, twice);
    }
}

std::vector<std::pair<QByteArray, Probe>> allProbes()
{
    std::vector<std::pair<QByteArray, Probe>> probes;
    forEachOperation([&]<class A, class... Args>(const Operation<A(Args...)> &operation) {
        if constexpr (!std::is_same_v<A, Accepted>)
            probes.emplace_back(QByteArray(operation.name) + " answer", &probe<A>);
        using Body = typename BodyOf<A(Args...)>::Type;
        if constexpr (!std::is_void_v<Body>)
            probes.emplace_back(QByteArray(operation.name) + " body", &probe<Body>);
    });
    return probes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto probes = allProbes();
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto end = input.indexOf('\n');
    const auto name = input.left(end);
    const auto json = input.mid(end + 1);
    for (const auto &[candidate, probe] : probes) {
        if (candidate == name) {
            probe(json);
            return 0;
        }
    }
    // A name that was changed into none still stands for something, so that no input is for nothing.
    probes[qHash(name, 1) % probes.size()].second(json);
    return 0;
}
