// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceinspection.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace switchyard {

class Notice;
class StateView;

//! A tab that shows one answer of the service about a device: while it is on its way, when it is there, when there is none,
//! when it was refused, and when an older one is all there is. Needs the inspection for its life.
class DeviceTab : public QWidget
{
    Q_OBJECT

protected:
    //! What is said while nothing is there, translated.
    struct Words
    {
        QString loading;
        QString noneTitle;
        QString noneText;
    };

    DeviceTab(DeviceInspection &inspection, Words words, QWidget *parent);
    //! Once, from the constructor of the tab: what is shown when the answer is there, and what stands above and below it.
    void layOut(QWidget *content, QWidget *above = nullptr, QLayout *below = nullptr);

    DeviceInspection &inspection() const { return m_inspection; }
    //! The inspection has changed.
    virtual void refresh() = 0;

    template <class T>
    void showState(const Inspected<T> &answer, bool isEmpty = false)
    {
        showState(answer.value.has_value(), isEmpty, answer.error);
    }

private:
    void showState(bool isThere, bool isEmpty, const std::optional<ApiError> &error);

    DeviceInspection &m_inspection;
    const Words m_words;
    Notice *m_notice;
    StateView *m_state = nullptr;
};

} // namespace switchyard
