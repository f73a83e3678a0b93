// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunkedlist.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace switchyard {

//! Distinct texts by number ("code"), as UTF-8 in blocks that only grow. A copy is a snapshot: it shares the blocks, sees
//! the texts that were there when it was made, and may be read on any thread while a TextIndex adds to the original.
//! Code 0 is the empty text. Between two texts lies a byte that UTF-8 never has, so a search over a block finds nothing
//! that spans two texts.
class Texts
{
public:
    static constexpr quint32 nothing = 0;
    static constexpr char separator = '\xff';

    Texts();

    quint32 size() const { return quint32(m_starts.size()); }
    QByteArrayView at(quint32 code) const;
    QString text(quint32 code) const { return QString::fromUtf8(at(code)); }
    //! Taken by the texts themselves.
    qsizetype bytes() const;

    //! Codes of the texts that contain `needle` (not empty), in ascending order, handed to `found` once each.
    template <class F>
    void containing(QByteArrayView needle, F found) const
    {
        for (quint32 block = 0; block < m_blocks.size(); ++block)
            scan(block, needle, [&found](quint32 code) { found(code); });
    }

    //! Adds a text behind the others, known already or not: for a second list that runs parallel to another by code. Only
    //! on the original, never on a snapshot.
    void append(QByteArrayView utf8);

private:
    static constexpr int offsetBits = 20; // blocks of 1 MiB; a text that is longer has one of its own
    static constexpr quint32 blockBytes = 1U << offsetBits;

    struct Block
    {
        std::shared_ptr<char[]> bytes;
        quint32 used = 0;
        quint32 room = 0;
        quint32 firstCode = 0;
    };

    static qsizetype find(QByteArrayView bytes, QByteArrayView needle, qsizetype from);
    //! Where in its block the text ends.
    quint32 endOf(quint32 code) const;
    //! The text that covers a place of a block; it is not before `from`.
    quint32 codeAt(quint32 block, quint32 offset, quint32 from) const;
    quint32 codesEnd(quint32 block) const
    {
        return block + 1 < m_blocks.size() ? m_blocks[block + 1].firstCode : size();
    }
    template <class F>
    void scan(quint32 block, QByteArrayView needle, F found) const;

    std::vector<Block> m_blocks;
    ChunkedList<quint32> m_starts; // block number, then offset
};

//! Texts one behind the other, to be handed over together.
class TextRun
{
public:
    qsizetype size() const { return qsizetype(m_ends.size()); }
    QByteArrayView at(qsizetype i) const
    {
        const size_t begin = i == 0 ? 0 : m_ends[size_t(i) - 1];
        return {m_bytes.data() + begin, qsizetype(m_ends[size_t(i)] - begin)};
    }
    void append(QByteArrayView utf8)
    {
        m_bytes.append(utf8.data(), size_t(utf8.size()));
        m_ends.push_back(m_bytes.size());
    }

private:
    std::string m_bytes;
    std::vector<size_t> m_ends;
};

//! Finds the code of a text, and adds the text when it is new. The one writer of its Texts; main thread, or the thread that
//! builds them.
class TextIndex
{
public:
    std::optional<quint32> find(const Texts &texts, QByteArrayView utf8) const;
    quint32 codeOf(Texts &texts, QByteArrayView utf8);
    //! The same for many, faster than one by one; their codes go behind `codes`.
    void codesOf(Texts &texts, const TextRun &run, ChunkedList<quint32> &codes);

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 code = Texts::nothing; //!< nothing: free
    };
    size_t slotOf(const Texts &texts, QByteArrayView utf8, quint32 hash) const;
    //! There must be a free slot.
    quint32 codeOf(Texts &texts, QByteArrayView utf8, quint32 hash);
    void grow();

    std::vector<Slot> m_slots; // open addressing, a power of two, half full at most
    size_t m_used = 0;
};

template <class F>
void Texts::scan(quint32 block, QByteArrayView needle, F found) const
{
    const QByteArrayView bytes(m_blocks[block].bytes.get(), m_blocks[block].used);
    const std::string_view wanted(needle.data(), size_t(needle.size()));
    const quint32 codes = codesEnd(block);
    quint32 code = m_blocks[block].firstCode;
    for (qsizetype at = find(bytes, needle, 0); at >= 0;) {
        code = codeAt(block, quint32(at), code);
        found(code);
        // Where one text has it the next ones often do too, and a search over the block costs a little to begin.
        quint32 end = endOf(code);
        while (code + 1 < codes) {
            const quint32 begin = end + 1;
            end = endOf(++code);
            if (std::string_view(bytes.data() + begin, end - begin).find(wanted) == std::string_view::npos)
                break;
            found(code);
        }
        at = find(bytes, needle, end);
    }
}

} // namespace switchyard
