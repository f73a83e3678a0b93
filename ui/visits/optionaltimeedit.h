// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class ZonedTimeEdit;

//! An instant that may be left out, by the clocks of a zone. Whoever makes it says what "set" begins with. GUI thread.
class OptionalTimeEdit final : public QWidget
{
    Q_OBJECT

public:
    //! \a name: of the field, translated: "Scheduled". \a first: the instant that a person begins with.
    OptionalTimeEdit(const QString &name, std::function<Instant()> first, QWidget *parent = nullptr);

    const std::optional<Instant> &time() const { return m_time; }
    //! Emits nothing.
    void setTime(const std::optional<Instant> &time);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    void timeEdited();

private:
    void show();

    const std::function<Instant()> m_first;
    std::optional<Instant> m_time;
    ZonedTimeEdit *m_edit;
    QLabel *m_none;
    QPushButton *m_set;
    QPushButton *m_clear;
};

} // namespace switchyard
