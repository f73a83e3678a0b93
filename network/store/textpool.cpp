// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpool.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace switchyard {

Texts::Texts()
{
    append({});
}

QByteArrayView Texts::at(quint32 code) const
{
    const quint32 start = m_starts[code];
    const Block &block = m_blocks[start >> offsetBits];
    const quint32 offset = start & (blockBytes - 1);
    return {block.bytes.get() + offset, qsizetype(endOf(code) - offset)};
}

quint32 Texts::endOf(quint32 code) const
{
    const quint32 block = m_starts[code] >> offsetBits;
    const bool isLast = code + 1 == codesEnd(block);
    return (isLast ? m_blocks[block].used : m_starts[code + 1] & (blockBytes - 1)) - 1;
}

quint32 Texts::codeAt(quint32 block, quint32 offset, quint32 from) const
{
    // Hits come in order and are often close together: doubling steps, then halving.
    const auto startsAt = [&](quint32 code) { return m_starts[code] & (blockBytes - 1); };
    const quint32 end = codesEnd(block);
    quint32 low = from;
    quint32 step = 1;
    while (low + step < end && startsAt(low + step) <= offset) {
        low += step;
        step *= 2;
    }
    quint32 high = std::min(low + step, end);
    while (low + 1 < high) {
        const quint32 middle = low + (high - low) / 2;
        if (startsAt(middle) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

qsizetype Texts::find(QByteArrayView bytes, QByteArrayView needle, qsizetype from)
{
#ifdef Q_OS_UNIX
    const void *found = memmem(bytes.data() + from, size_t(bytes.size() - from), needle.data(), size_t(needle.size()));
    return found ? static_cast<const char *>(found) - bytes.data() : -1;
#else
    return bytes.indexOf(needle, from);
#endif
}

qsizetype Texts::bytes() const
{
    qsizetype sum = 0;
    for (const Block &block : m_blocks)
        sum += block.room;
    return sum;
}

void Texts::append(QByteArrayView utf8)
{
    const auto needed = quint32(utf8.size()) + 1;
    if (m_blocks.empty() || m_blocks.back().used + needed > m_blocks.back().room) {
        // A new column begins small: most have a handful of texts.
        const quint32 usual = m_blocks.empty() ? 4096 : blockBytes;
        const quint32 room = std::max(needed, usual);
        m_blocks.push_back({std::shared_ptr<char[]>(new char[room]), 0, room, size()});
    }
    Block &block = m_blocks.back();
    const auto number = quint32(m_blocks.size() - 1);
    Q_ASSERT(number < (1U << (32 - offsetBits)));
    if (!utf8.isEmpty())
        memcpy(block.bytes.get() + block.used, utf8.data(), size_t(utf8.size()));
    m_starts.append(number << offsetBits | block.used);
    block.used += needed;
    block.bytes[block.used - 1] = separator;
}

std::optional<quint32> TextIndex::find(const Texts &texts, QByteArrayView utf8) const
{
    if (utf8.isEmpty())
        return Texts::nothing;
    if (m_slots.empty())
        return {};
    const quint32 code = m_slots[slotOf(texts, utf8, quint32(qHash(utf8)))].code;
    return code == Texts::nothing ? std::nullopt : std::optional(code);
}

quint32 TextIndex::codeOf(Texts &texts, QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return Texts::nothing;
    if ((m_used + 1) * 2 > m_slots.size())
        grow();
    return codeOf(texts, utf8, quint32(qHash(utf8)));
}

quint32 TextIndex::codeOf(Texts &texts, QByteArrayView utf8, quint32 hash)
{
    Slot &slot = m_slots[slotOf(texts, utf8, hash)];
    if (slot.code == Texts::nothing) {
        slot = {hash, texts.size()};
        texts.append(utf8);
        ++m_used;
    }
    return slot.code;
}

void TextIndex::codesOf(Texts &texts, const TextRun &run, ChunkedList<quint32> &codes)
{
    // Most of the time goes into waiting for the memory of the slots: asking for several at once lets the waits overlap.
    constexpr qsizetype together = 32;
    std::array<quint32, together> hashes{};
    for (qsizetype from = 0; from < run.size(); from += together) {
        const qsizetype count = std::min(together, run.size() - from);
        while ((m_used + together) * 2 > m_slots.size())
            grow();
        for (qsizetype i = 0; i < count; ++i) {
            hashes[size_t(i)] = quint32(qHash(run.at(from + i)));
#ifdef Q_CC_GNU
            __builtin_prefetch(&m_slots[hashes[size_t(i)] & (m_slots.size() - 1)], 1);
#endif
        }
        for (qsizetype i = 0; i < count; ++i) {
            const QByteArrayView utf8 = run.at(from + i);
            codes.append(utf8.isEmpty() ? Texts::nothing : codeOf(texts, utf8, hashes[size_t(i)]));
        }
    }
}

//! The slot that has the text, or the free one where it belongs.
size_t TextIndex::slotOf(const Texts &texts, QByteArrayView utf8, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].code != Texts::nothing && (m_slots[at].hash != hash || texts.at(m_slots[at].code) != utf8))
        at = (at + 1) & mask;
    return at;
}

void TextIndex::grow()
{
    std::vector<Slot> old(std::max<size_t>(64, m_slots.size() * 2));
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.code == Texts::nothing)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].code != Texts::nothing)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace switchyard
