// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodenotes.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

namespace switchyard {

enum class JsonType { Null, Boolean, Number, String, Array, Object };

//! Reads one JSON text from front to back, one value at hand at a time (simdjson's on-demand parser behind it). A failing
//! step returns false and has recorded a problem with the JSON path where it stood; what a caller does not read is
//! skipped. Not for several threads, but may live on any.
//!
//! A body with `slack` bytes of capacity to spare is read where it is; any other is copied once.
class JsonReader
{
public:
    struct Problem
    {
        QByteArray jsonPath;
        QString message;
    };

    static constexpr qsizetype slack = 64;

    explicit JsonReader(const QByteArray &body);
    ~JsonReader();

    //! Of the text in bytes.
    size_t size() const;
    //! Makes the root the value at hand. False for what is not JSON, not UTF-8, cut off, or a bare scalar.
    bool start();
    //! After the root has been read: nothing but white space may follow.
    bool finish();

    JsonType type();
    bool isNull() { return type() == JsonType::Null; }
    bool text(QByteArray &out);       //!< string, unescaped, as UTF-8
    bool text(std::string_view &out); //!< the same without a copy; valid as long as the reader
    bool number(double &out);
    bool boolean(bool &out);
    bool raw(QByteArray &out); //!< any value as its own JSON text, checked to be valid

    //! Calls onMember(key) with the member's value at hand; it returns false to stop with the problem it recorded.
    template <class F>
    bool object(F &&onMember)
    {
        return objectOf(erased(onMember), [](void *f, std::string_view key) {
            return (*static_cast<std::remove_reference_t<F> *>(f))(key);
        });
    }

    //! The same, but the member `name` is a string that goes to `out`, which is left alone where there is none.
    template <class F>
    bool object(std::string_view name, std::string_view &out, F &&onOther)
    {
        return objectOf(
            erased(onOther),
            [](void *f, std::string_view key) { return (*static_cast<std::remove_reference_t<F> *>(f))(key); }, name,
            &out);
    }

    //! Calls onElement(index) with the element at hand.
    template <class F>
    bool array(F &&onElement)
    {
        return arrayOf(
            erased(onElement),
            [](void *f, size_t index) { return (*static_cast<std::remove_reference_t<F> *>(f))(index); }, false);
    }

    //! Like array, but an element with a wrong shape costs that element: it is noted as a bad entry and the rest goes on.
    template <class F>
    bool entries(F &&onElement)
    {
        return arrayOf(
            erased(onElement),
            [](void *f, size_t index) { return (*static_cast<std::remove_reference_t<F> *>(f))(index); }, true);
    }

    //! Walks a tree of objects whose children sit in the array member `childrenKey`, without recursion: depth is the
    //! server's choice. onNode(parent) returns the number of the new node (parent -1 for the root);
    //! onMember(node, key) gets every other member with its value at hand.
    template <class Node, class Member>
    bool tree(std::string_view childrenKey, Node &&onNode, Member &&onMember)
    {
        struct Both
        {
            Node &node;
            Member &member;
        } both{onNode, onMember};
        return treeOf(
            childrenKey, &both, [](void *b, int parent) { return static_cast<Both *>(b)->node(parent); },
            [](void *b, int node, std::string_view key) { return static_cast<Both *>(b)->member(node, key); });
    }

    //! Records a problem at the value at hand; always false.
    bool fail(const QString &message);
    const std::optional<Problem> &problem() const;
    //! True when the text itself is broken, so that nothing behind this point can be read.
    bool isBroken() const;

    DecodeNotes &notes();

private:
    template <class F>
    static void *erased(F &f)
    {
        return const_cast<void *>(static_cast<const void *>(&f));
    }

    bool objectOf(void *context, bool (*onMember)(void *, std::string_view), std::string_view name = {},
                  std::string_view *wanted = nullptr);
    bool arrayOf(void *context, bool (*onElement)(void *, size_t), bool tolerant);
    bool treeOf(std::string_view childrenKey, void *context, int (*onNode)(void *, int),
                bool (*onMember)(void *, int, std::string_view));

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace switchyard
