// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace switchyard {

//! A list that is cheap to copy and cheap to change while copies exist: a copy shares all pieces, a change copies one
//! piece of 16,384 values. A worker thread reads its copy while the main thread goes on writing.
template <class T>
class ChunkedList
{
public:
    static constexpr qsizetype chunkSize = 16'384;

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const T &operator[](qsizetype at) const { return m_chunks[size_t(at / chunkSize)][at % chunkSize]; }
    //! Values at..at + count - 1, or fewer where a piece ends: for loops over everything.
    const T *run(qsizetype at, qsizetype *count) const
    {
        const QList<T> &chunk = m_chunks[size_t(at / chunkSize)];
        *count = chunk.size() - at % chunkSize;
        return chunk.constData() + at % chunkSize;
    }

    void set(qsizetype at, const T &value) { m_chunks[size_t(at / chunkSize)][at % chunkSize] = value; }
    void append(const T &value)
    {
        if (m_size % chunkSize == 0) {
            m_chunks.emplace_back();
            m_chunks.back().reserve(chunkSize);
        }
        m_chunks.back().append(value);
        ++m_size;
    }
    void resize(qsizetype size, const T &value = {})
    {
        while (m_size < size)
            append(value);
    }

private:
    std::vector<QList<T>> m_chunks;
    qsizetype m_size = 0;
};

} // namespace switchyard
