// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace switchyard {

//! Whether the desktop asks for dark. Qt 6.5 and later know; on 6.4 the freedesktop portal is asked without waiting, and until
//! it answers (or where there is none) the palette that the desktop gave us decides. GUI thread.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(const QPalette &desktop);
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void set(bool dark);

    bool m_dark;
};

} // namespace switchyard
