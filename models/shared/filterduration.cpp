// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterduration.h"

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Unit
{
    QStringView name;
    milliseconds length;
};

//! Longest first among those that are written; `min` and `w` are only read.
constexpr Unit units[] = {{u"d", 24h}, {u"h", 1h}, {u"m", 1min}, {u"s", 1s}, {u"min", 1min}, {u"w", 7 * 24h}};
constexpr size_t writtenUnits = 4;
constexpr milliseconds longest = 999'999 * 24h; // far from where milliseconds overflow

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<milliseconds> parseFilterDuration(QStringView text)
{
    milliseconds sum{0};
    if (text.isEmpty())
        return {};
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype digits = at;
        qint64 count = 0;
        while (at < text.size() && isDigit(text[at]) && count <= longest.count())
            count = count * 10 + (text[at++].unicode() - u'0');
        const qsizetype name = at;
        while (at < text.size() && text[at].isLetter())
            ++at;
        const QStringView typed = text.sliced(name, at - name);
        const Unit *unit = nullptr;
        for (const Unit &candidate : units) {
            if (typed.compare(candidate.name, Qt::CaseInsensitive) == 0)
                unit = &candidate;
        }
        if (name == digits || !unit || count > (longest - sum) / unit->length)
            return {};
        sum += count * unit->length;
    }
    return sum;
}

QString filterDurationText(milliseconds duration)
{
    QString text;
    for (size_t i = 0; i < writtenUnits; ++i) {
        const qint64 count = duration / units[i].length;
        duration -= count * units[i].length;
        if (count > 0)
            text += QString::number(count) + units[i].name.toString();
    }
    return text.isEmpty() ? u"0s"_s : text;
}

} // namespace switchyard
