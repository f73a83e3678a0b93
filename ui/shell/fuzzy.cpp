// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzy.h"

#include <algorithm>
#include <vector>

namespace switchyard {

namespace {

QString folded(QStringView text)
{
    QString result;
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    for (QChar c : apart) {
        if (!c.isMark() && !c.isSpace())
            result += c.toCaseFolded();
        else if (c.isSpace())
            result += u' ';
    }
    return result;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    QString needle = folded(typed).simplified();
    needle.remove(u' ');
    if (needle.isEmpty())
        return 0;
    const QString hay = folded(text);
    const qsizetype n = needle.size();
    const qsizetype m = hay.size();
    if (n > m || n > 64 || m > 512)
        return {};

    // Best score of the first i characters with the i-th at position j: classic dynamic programming, small on purpose.
    constexpr int none = -100000;
    std::vector<int> before(std::size_t(m), none);
    for (qsizetype i = 0; i < n; ++i) {
        std::vector<int> now(std::size_t(m), none);
        int best = i == 0 ? 0 : none; // best of the former character anywhere to the left, minus the gap
        for (qsizetype j = 0; j < m; ++j) {
            const int run =
                i > 0 && j > 0 && before[std::size_t(j - 1)] > none ? before[std::size_t(j - 1)] + 16 : none;
            if (hay[j] == needle[i]) {
                const int bonus = j == 0 ? 16 : startsWord(hay, j) ? 14 : 0;
                const int jump = best > none ? best + bonus : none;
                now[std::size_t(j)] = std::max(jump, run > none ? run + bonus / 2 : none);
                if (now[std::size_t(j)] > none)
                    now[std::size_t(j)] += 4;
            }
            if (i > 0)
                best = std::max(best > none ? best - 1 : none, before[std::size_t(j)]);
            else
                best = -int(std::min<qsizetype>(j + 1, 20)); // a late first character costs
        }
        before = std::move(now);
    }
    const int best = *std::max_element(before.begin(), before.end());
    if (best <= none)
        return {};
    const int whole = hay.trimmed() == folded(typed).trimmed() ? 40 : 0;
    return best + whole - int(std::min<qsizetype>((m - n) / 2, 20));
}

} // namespace switchyard
