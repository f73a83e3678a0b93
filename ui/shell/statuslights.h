// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environment.h"

#include <QLabel>

namespace switchyard {

//! The connection as a shape: full disc = connected, ring = connecting, diamond = trouble, crossed ring = offline.
class StateDot final : public QWidget
{
    Q_OBJECT
public:
    explicit StateDot(QWidget *parent = nullptr);
    void setState(ConnectionState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConnectionState m_state = ConnectionState::Offline;
};

//! PRODUCTION filled in the alarm colour; DEVELOPMENT and DEMO in outline, so that they cannot be taken for it even without colour.
class EnvironmentBadge final : public QLabel
{
    Q_OBJECT
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);
    void setEnvironment(Environment environment);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont badgeFont() const;
    Environment m_environment = Environment::Development;
};

//! A border around the whole window while it is connected to production. Lies on top, takes no events.
class WindowFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowFrame(QWidget *window);
    static constexpr int width = 3;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
};

} // namespace switchyard
