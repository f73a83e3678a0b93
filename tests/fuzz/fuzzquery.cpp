// SPDX-License-Identifier: GPL-3.0-or-later
// Filter texts. What is understood must come out as a text that asks for the same, and completions must lie in the text.
#include "filtercompletion.h"

#include <cstdio>
#include <cstdlib>

using namespace switchyard;

namespace {

void fail(const char *what, const QString &text, const QString &other)
{
    std::fprintf(stderr, "%s: '%s', '%s'\n", what, qPrintable(text), qPrintable(other));
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::vector<FilterField> fields{{QStringLiteral("name"), FilterField::Kind::Text, {}},
                                          {QStringLiteral("city"), FilterField::Kind::Text, {}},
                                          {QStringLiteral("seen"), FilterField::Kind::Age, {}},
                                          {QStringLiteral("due"), FilterField::Kind::Time, {}}};
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const FilterQuery query = FilterQuery::parse(text, fields);
    const QString canonical = query.toText(fields);
    const FilterQuery again = FilterQuery::parse(canonical, fields);
    if (again != query || !again.problems.empty())
        fail("another meaning", text, canonical);
    const QByteArray folded = text.toCaseFolded().toUtf8();
    for (const FilterQuery::Term &term : query.terms) {
        if (matches(term, QStringView(text.toCaseFolded())) != matches(term, QByteArrayView(folded)))
            fail("encodings disagree", text, term.text.text);
        matches(term, bytes);
    }
    for (const FilterQuery::Problem &problem : query.problems) {
        if (problem.position < 0 || problem.length < 1 || problem.position + problem.length > text.size())
            fail("a problem outside of the text", text, problem.word);
    }
    const auto values = [](int, const QString &prefix, int) { return QStringList{prefix + QStringLiteral(" \"x")}; };
    for (qsizetype cursor = 0; cursor <= text.size(); cursor += 1 + text.size() / 40) {
        for (const FilterCompletion &made : completeFilter(text, cursor, fields, values, 3)) {
            if (made.position < 0 || made.length < 0 || made.position + made.length > text.size())
                fail("a completion outside of the text", text, made.text);
        }
    }
    return 0;
}
