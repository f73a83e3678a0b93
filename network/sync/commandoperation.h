// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "journalrecord.h"

#include <QJsonValue>
#include <QMap>

#include <memory>
#include <optional>
#include <vector>

namespace switchyard {

//! What stands on the server, beside what a write was about.
enum class Standing {
    After,  //!< what was wanted
    Before, //!< what was there
    Neither //!< something else: nobody can tell
};

//! What the server made of a write.
struct CommandAnswer
{
    int http = 0;
    QByteArray json; //!< of the answer; empty where it had none
};

//! A write that takes another one back.
struct CommandInverse
{
    QByteArray operation;
    QByteArray after;
};

//! One write of the API as the journal knows it: by name, target and JSON. Says how it is sent, how the server is asked what
//! became of it, and what takes it back. Immutable. Main thread. See docs/commands.md for how to add one.
class CommandOperation
{
public:
    //! What a resource is made of, for comparing: names (`address/city`) and values, null where absent. No value: there is
    //! no such resource.
    using Facts = std::optional<QMap<QString, QJsonValue>>;
    enum class Subject { Site, Device, Other };

    virtual ~CommandOperation() = default;

    const OperationInfo &info() const { return m_info; }
    QByteArray name() const { return m_info.name; }
    Subject subject() const { return m_subject; }

    //! Why it must not be written down at all; empty = it may.
    virtual QString refusal(const QByteArray &target, const QByteArray &after) const = 0;
    //! Puts it on the wire once.
    virtual Call<CommandAnswer> send(ApiClient &api, const QByteArray &target, const QByteArray &after,
                                     Urgency urgency) const = 0;

    //! False: nothing tells what became of a lost write, so a person is asked.
    virtual bool canRead() const { return true; }
    //! What stands there now, as JSON; `nothingThere` where nothing does. `after`: what is wanted there, for what can be found
    //! by its content alone.
    virtual Call<QByteArray> read(ApiClient &api, const QByteArray &target, const QByteArray &after,
                                  Urgency urgency) const = 0;
    //! How many times CommandPace::settle a lost write is given to arrive before it is looked for. More than one where a late
    //! one would be carried out a second time.
    virtual int patience() const { return 1; }
    virtual Facts facts(const QByteArray &json) const;
    //! True where it replaces a whole resource: it is refused where that is not any more what it was when it was reviewed.
    virtual bool isReplacing() const { return false; }
    //! Whether it is answered with what stands there now; else an answer says no more than that it was taken.
    virtual bool answersWithResource() const { return false; }

    //! What takes it back now; nothing where nothing does.
    virtual std::optional<CommandInverse> inverse(const QByteArray &before, const QByteArray &after, Instant now) const;

    //! Writes of one lane are sent one at a time, in the order in which they were planned.
    virtual QByteArray lane(const QByteArray &target, const QByteArray &after) const;

    //! By what was to change, where it is known what was there: what others change meanwhile decides nothing.
    Standing standing(const QByteArray &present, const QByteArray &before, const QByteArray &after) const;
    bool isSame(const QByteArray &one, const QByteArray &other) const { return facts(one) == facts(other); }

protected:
    CommandOperation(const OperationInfo &info, Subject subject) : m_info(info), m_subject(subject) {}

private:
    const OperationInfo m_info;
    const Subject m_subject;
};

//! The operations that can be journaled, by name.
class CommandOperations final
{
public:
    void add(std::unique_ptr<CommandOperation> operation) { m_all.push_back(std::move(operation)); }
    //! Null for a name that is not known, such as one of a newer version.
    const CommandOperation *find(QByteArrayView name) const;
    //! In the order in which they were added; for choices in filters.
    const std::vector<std::unique_ptr<CommandOperation>> &all() const { return m_all; }

private:
    std::vector<std::unique_ptr<CommandOperation>> m_all;
};

} // namespace switchyard
