// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string_view>
#include <utility>
#include <vector>

namespace switchyard {

//! JSON kept as the text it came as, where the contract leaves the shape open: numbers keep every digit.
struct RawJson
{
    QByteArray text;
    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const RawJson &, const RawJson &) = default;
};

//! The members of an object that its type has no place for, in the order they came: unknown ones, and known ones that
//! were null. They are sent back with the rest, because a PUT overwrites the whole resource.
struct Extra
{
    std::vector<std::pair<QByteArray, QByteArray>> members; //!< name, value as JSON text

    bool isEmpty() const { return members.empty(); }
    const QByteArray *find(std::string_view name) const
    {
        for (const auto &[key, value] : members) {
            if (std::string_view(key.constData(), size_t(key.size())) == name)
                return &value;
        }
        return nullptr;
    }
    void set(std::string_view name, QByteArray json)
    {
        for (auto &[key, value] : members) {
            if (std::string_view(key.constData(), size_t(key.size())) == name) {
                value = std::move(json);
                return;
            }
        }
        members.emplace_back(QByteArray(name.data(), qsizetype(name.size())), std::move(json));
    }
    friend bool operator==(const Extra &, const Extra &) = default;
};

} // namespace switchyard
