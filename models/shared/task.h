// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace switchyard {

//! One piece of long work as a person sees it in the task tray: a sync sweep, a bulk command, an export. Abstract; whoever
//! does the work implements it and emits changed(), at most a few times a second. GUI thread.
class Task : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Paused, Finished, PartlyFailed, Failed, Cancelled };

    using QObject::QObject;

    //! "Sync of the fleet"; stays the same for the task's life.
    virtual QString title() const = 0;
    virtual State state() const = 0;
    //! Items done and in all; total is 0 while nobody knows.
    virtual qint64 done() const = 0;
    virtual qint64 total() const = 0;
    virtual qint64 failed() const { return 0; }
    //! Items per second, smoothed by the worker; 0 when not known.
    virtual double rate() const = 0;
    //! Something more to say than numbers, such as why it waits; plain text, may be empty.
    virtual QString note() const { return {}; }

    virtual bool canPause() const { return false; }
    virtual bool canCancel() const { return true; }
    virtual bool canRetryFailed() const { return false; }
    virtual void pause() {}
    virtual void resume() {}
    virtual void cancel() {}
    virtual void retryFailed() {}

    bool isActive() const { return state() == State::Waiting || state() == State::Running || state() == State::Paused; }
    //! From what is left and the rate; nothing while either is not known.
    std::optional<std::chrono::seconds> timeLeft() const;

Q_SIGNALS:
    void changed();
};

} // namespace switchyard
