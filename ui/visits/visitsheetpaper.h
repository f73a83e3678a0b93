// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitsheet.h"

#include <QPageSize>
#include <QSizeF>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
class QTextBlock;
class QTextDocument;
class QTextTable;
QT_END_NAMESPACE

namespace switchyard {

class SheetLines;
struct SheetSection;
class SheetWiring;

//! A visit sheet laid out on pages, black on white: tables with repeated headings, the wiring as a drawing, and ruled lines for
//! notes on what is left of the last page. All text is plain. GUI thread.
class VisitSheetPaper final
{
public:
    //! \a page is what can be written on of a page, at 96 units an inch.
    VisitSheetPaper(const VisitSheet &sheet, QSizeF page);
    ~VisitSheetPaper();

    int pages() const;
    //! From the first page of its own; \a page counts from 0, units as above.
    void paint(QPainter &painter, int page) const;
    const QTextDocument &text() const { return *m_document; }

    //! Paper as people have it in that country: Letter in North America, A4 elsewhere.
    static QPageSize usualPaper(const QLocale &locale);
    //! Units of the writing space of a device's page.
    static QSizeF spaceOf(const QPagedPaintDevice &device);

private:
    std::vector<SheetSection> write(const VisitSheet &sheet);
    std::pair<int, int> pagesOf(const QTextBlock &block) const;
    std::pair<int, int> pagesOf(const QTextTable &table, int row) const;
    void keepTogether(const std::vector<SheetSection> &sections);
    void pushToNextPage(QTextTable &table, int row, int page);
    void addRoomForNotes(const VisitSheet &sheet);

    const QSizeF m_page;
    const QString m_foot;
    std::unique_ptr<SheetWiring> m_wiring;
    std::unique_ptr<SheetLines> m_lines;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace switchyard
