// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace switchyard {

//! What a person sees who has no profile yet: what to do, and a way to look around first.
class FirstRunView final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunView(QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void demoRequested();
};

} // namespace switchyard
