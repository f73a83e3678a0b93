// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitsheetpaper.h"

#include "sheetobjects.h"
#include "tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace switchyard {

using namespace Qt::StringLiterals;

//! A heading and what has to be on the same page with it.
struct SheetSection
{
    int heading = 0; //!< position in the text
    int content = 0; //!< the same of what follows it; there may be nothing
    QTextTable *table = nullptr;
};

namespace {

constexpr double unitsPerInch = 96;
constexpr int bodyPixels = 12; // 9 point
constexpr int smallPixels = 11;
constexpr int headingPixels = 15;
constexpr int titlePixels = 22;
constexpr double footHeight = 26;
constexpr double sectionGap = 14;
constexpr double cellPadding = 3;
constexpr int fewestLines = 5;
constexpr double wiringShare = 0.55; //!< of a page, at most
constexpr double factsWidth = 150;

enum Object { WiringObject = QTextFormat::UserObject + 1, LinesObject };

QFont sheetFont(int pixels, bool isStrong = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QTextCharFormat ink(int pixels, const QColor &colour, bool isStrong = false)
{
    QTextCharFormat format;
    format.setFont(sheetFont(pixels, isStrong));
    format.setForeground(colour);
    return format;
}

//! Writes a sheet into a text from top to bottom.
class SheetText final
{
public:
    explicit SheetText(QTextDocument &document) : m_cursor(&document), m_width(document.pageSize().width())
    {
        m_cursor.beginEditBlock(); // it is laid out once, not with each cell
    }
    ~SheetText() { m_cursor.endEditBlock(); }
    SheetText(const SheetText &) = delete;
    SheetText &operator=(const SheetText &) = delete;

    //! A paragraph; its lines stay lines.
    void paragraph(const QString &text, const QTextCharFormat &format, double above = 0, double below = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(below);
        block.setLeftMargin(cellPadding); // where the text of tables begins
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, format);
        m_isFirst = false;
        m_cursor.insertText(asLines(text), format);
    }

    const std::vector<SheetSection> &sections() const { return m_sections; }

    void heading(const QString &text, const QString &note)
    {
        m_sections.push_back({m_cursor.position() + 1, 0, nullptr});
        paragraph(text, ink(headingPixels, t.text, true), sectionGap, note.isEmpty() ? cellPadding : 0);
        if (!note.isEmpty())
            paragraph(note, ink(smallPixels, t.muted), 1, cellPadding);
        m_sections.back().content = m_cursor.position() + 1;
    }

    void facts(const std::vector<SheetFact> &facts)
    {
        if (facts.empty())
            return;
        QTextTable *table = insertTable(
            int(facts.size()), 2, 0,
            {QTextLength(QTextLength::FixedLength, factsWidth), QTextLength(QTextLength::VariableLength, 0)});
        for (int row = 0; row < int(facts.size()); ++row) {
            cell(*table, row, 0, facts[size_t(row)].name, ink(bodyPixels, t.muted));
            cell(*table, row, 1, facts[size_t(row)].value, ink(bodyPixels, t.text));
        }
        endTable();
    }

    void table(const SheetTable &content)
    {
        heading(content.title, content.note);
        if (content.rows.empty())
            return;
        const auto columns = int(content.columns.size());
        QTextTable *table = insertTable(int(content.rows.size()) + 1, columns, 1, widths(content));
        m_sections.back().table = table;
        for (int column = 0; column < columns; ++column)
            cell(*table, 0, column, content.columns[column], ink(smallPixels, t.muted, true));
        for (int row = 0; row < int(content.rows.size()); ++row) {
            for (int column = 0; column < columns; ++column)
                cell(*table, row + 1, column, content.rows[size_t(row)].value(column), ink(bodyPixels, t.text));
        }
        endTable();
    }

    void object(Object which, double above)
    {
        QTextCharFormat format;
        format.setObjectType(which);
        paragraph(QString(QChar::ObjectReplacementCharacter), format, above);
    }

private:
    //! What people typed has line ends of every kind; as one paragraph it keeps its place on the page.
    static QString asLines(QString text)
    {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
        return text.replace(u'\n', QChar::LineSeparator);
    }

    //! By what stands in them: an id or a time is not broken where a sentence can give way.
    QList<QTextLength> widths(const SheetTable &content) const
    {
        const QFontMetricsF metrics(sheetFont(bodyPixels));
        const QFontMetricsF strong(sheetFont(smallPixels, true));
        std::vector<double> wanted;
        double narrow = 0;
        double wide = 0;
        constexpr double isWide = 185;
        constexpr double most = 300; // sentences wrap; beyond this they take nothing from an id beside them
        for (qsizetype column = 0; column < content.columns.size(); ++column) {
            double width = strong.horizontalAdvance(content.columns[column]);
            for (const QStringList &row : content.rows) {
                for (const QString &line : row.value(column).split(u'\n'))
                    width = std::max(width, metrics.horizontalAdvance(line));
            }
            wanted.push_back(std::min(width, most) + 2 * cellPadding + 8);
            (wanted.back() > isWide ? wide : narrow) += wanted.back();
        }
        QList<QTextLength> lengths;
        for (const double width : wanted) {
            const bool givesWay = width > isWide && narrow < m_width / 2;
            const double share = givesWay ? width / wide * (m_width - narrow) : width;
            const double whole = narrow < m_width / 2 && wide > 0 ? m_width : narrow + wide;
            lengths.append(QTextLength(QTextLength::PercentageLength, 100 * share / whole));
        }
        return lengths;
    }

    QTextTable *insertTable(int rows, int columns, int headers, const QList<QTextLength> &widths)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(cellPadding);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(widths);
        format.setHeaderRowCount(headers);
        QTextTable *table = m_cursor.insertTable(rows, columns, format);
        for (int row = 0; row < rows && headers > 0; ++row) {
            for (int column = 0; column < columns; ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat line = cell.format().toTableCellFormat();
                line.setBottomBorder(row == 0 ? 1 : 0.5);
                line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                line.setBottomBorderBrush(row == 0 ? t.control : t.outline);
                cell.setFormat(line);
            }
        }
        return table;
    }

    static void cell(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format)
    {
        table.cellAt(row, column).firstCursorPosition().insertText(asLines(text), format);
    }

    //! A text has a paragraph behind each table; it takes no room of its own.
    void endTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat flat;
        flat.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(flat);
        m_cursor.setBlockCharFormat(ink(1, t.text));
    }

    const Tokens &t = Tokens::light();
    QTextCursor m_cursor;
    const double m_width;
    std::vector<SheetSection> m_sections;
    bool m_isFirst = true;
};

} // namespace

VisitSheetPaper::VisitSheetPaper(const VisitSheet &sheet, QSizeF page)
    : m_page(page), m_foot(sheet.made),
      m_wiring(std::make_unique<SheetWiring>(sheet, QSizeF(page.width(), (page.height() - footHeight) * wiringShare),
                                             sheetFont(smallPixels))),
      m_lines(std::make_unique<SheetLines>()), m_document(std::make_unique<QTextDocument>())
{
    m_document->setDocumentMargin(0);
    m_document->setUndoRedoEnabled(false);
    m_document->setUseDesignMetrics(true); // paper has more dots than the screen whose font it is laid out with
    m_document->setDefaultFont(sheetFont(bodyPixels));
    m_document->documentLayout()->registerHandler(WiringObject, m_wiring.get());
    m_document->documentLayout()->registerHandler(LinesObject, m_lines.get());
    m_document->setPageSize(QSizeF(page.width(), page.height() - footHeight));
    keepTogether(write(sheet));
    addRoomForNotes(sheet);
}

VisitSheetPaper::~VisitSheetPaper() = default;

//! The first and the last page that a paragraph is on.
std::pair<int, int> VisitSheetPaper::pagesOf(const QTextBlock &block) const
{
    const QTextLayout *lines = block.layout();
    if (!block.isValid() || lines->lineCount() == 0)
        return {std::numeric_limits<int>::max(), 0};
    const double page = m_document->pageSize().height();
    const double y = m_document->documentLayout()->blockBoundingRect(block).top();
    const QTextLine last = lines->lineAt(lines->lineCount() - 1);
    return {int((y + lines->lineAt(0).y()) / page), int((y + last.y() + last.height() - 1) / page)};
}

std::pair<int, int> VisitSheetPaper::pagesOf(const QTextTable &table, int row) const
{
    std::pair<int, int> pages{std::numeric_limits<int>::max(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const auto [first, last] = pagesOf(table.cellAt(row, column).firstCursorPosition().block());
        pages = {std::min(pages.first, first), std::max(pages.second, last)};
    }
    return pages;
}

//! No heading is left alone at the end of a page, and a row that would be cut by it begins on the next one: the text engine
//! knows neither. From top to bottom, so that what was looked at stays where it is.
void VisitSheetPaper::keepTogether(const std::vector<SheetSection> &sections)
{
    for (const SheetSection &section : sections) {
        const QTextBlock heading = m_document->findBlock(section.heading);
        const int end = section.table ? pagesOf(*section.table, std::min(1, section.table->rows() - 1)).second
                                      : pagesOf(m_document->findBlock(section.content)).second;
        if (end > pagesOf(heading).first) {
            QTextCursor cursor(heading);
            QTextBlockFormat format = heading.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
        for (int row = 0; section.table && row < section.table->rows(); ++row) {
            const auto [first, last] = pagesOf(*section.table, row);
            if (last == first + 1)
                pushToNextPage(*section.table, row, first + 1);
        }
    }
}

//! The engine takes a row along whose first line has no room.
void VisitSheetPaper::pushToNextPage(QTextTable &table, int row, int page)
{
    const auto *layout = m_document->documentLayout();
    double top = std::numeric_limits<double>::max();
    for (int column = 0; column < table.columns(); ++column)
        top = std::min(top, layout->blockBoundingRect(table.cellAt(row, column).firstCursorPosition().block()).top());
    const double room = page * m_document->pageSize().height() - top;
    if (room <= 0)
        return; // it is there already, and taller than a page
    QTextCursor edit(m_document.get());
    edit.beginEditBlock();
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(room + cellPadding);
        cell.setFormat(format);
    }
    edit.endEditBlock();
}

std::vector<SheetSection> VisitSheetPaper::write(const VisitSheet &sheet)
{
    const Tokens &t = Tokens::light();
    SheetText text(*m_document);
    text.paragraph(sheet.title, ink(titlePixels, t.text, true), 0, 2 * cellPadding);
    text.facts(sheet.facts);
    text.heading(sheet.wiringTitle, sheet.wiringNote);
    if (!m_wiring->isEmpty())
        text.object(WiringObject, 0);
    text.table(sheet.devices);
    text.table(sheet.telemetry);
    text.table(sheet.findings);
    text.heading(sheet.visitsTitle, sheet.visitsNote);
    for (const SheetVisit &visit : sheet.visits) {
        text.paragraph(visit.heading, ink(bodyPixels, t.text, true), 2 * cellPadding);
        if (!visit.notes.isEmpty())
            text.paragraph(visit.notes, ink(bodyPixels, t.text), 1);
    }
    return text.sections();
}

//! As many lines as the last page still has room for; a page of their own where that would be next to nothing.
void VisitSheetPaper::addRoomForNotes(const VisitSheet &sheet)
{
    const Tokens &t = Tokens::light();
    const double page = m_document->pageSize().height();
    const double end = m_document->documentLayout()->blockBoundingRect(m_document->lastBlock()).bottom();
    const double taken = std::fmod(end, page);
    const double heading = sectionGap + 2.0 * headingPixels;
    double room = page - taken - heading;
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setTopMargin(sectionGap);
    block.setLeftMargin(cellPadding);
    if (room < fewestLines * SheetLines::distance) {
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        block.setTopMargin(0);
        room = page - heading;
    }
    const double lines = std::floor((room - 2) / SheetLines::distance);
    m_lines->setSize({m_page.width(), lines * SheetLines::distance});
    cursor.insertBlock(block);
    cursor.insertText(sheet.notesTitle, ink(headingPixels, t.text, true));
    QTextCharFormat object;
    object.setObjectType(LinesObject);
    cursor.insertBlock(QTextBlockFormat());
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
}

int VisitSheetPaper::pages() const
{
    return m_document->pageCount();
}

void VisitSheetPaper::paint(QPainter &painter, int page) const
{
    const Tokens &t = Tokens::light();
    const double height = m_document->pageSize().height();
    painter.save();
    painter.translate(0, -page * height);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * height, m_page.width(), height);
    context.palette.setColor(QPalette::Text, t.text);
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    const QRectF foot(0, m_page.height() - footHeight, m_page.width(), footHeight);
    painter.setFont(sheetFont(smallPixels));
    painter.setPen(t.muted);
    const QString number =
        QCoreApplication::translate("switchyard::VisitSheet", "Page %1 of %2").arg(page + 1).arg(pages());
    const double numberWidth = QFontMetricsF(painter.font()).horizontalAdvance(number) + 12;
    painter.drawText(foot.adjusted(0, 0, -numberWidth, 0), Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(painter.font()).elidedText(m_foot, Qt::ElideRight, foot.width() - numberWidth));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
}

QPageSize VisitSheetPaper::usualPaper(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico: return QPageSize(QPageSize::Letter);
    default: return QPageSize(QPageSize::A4);
    }
}

QSizeF VisitSheetPaper::spaceOf(const QPagedPaintDevice &device)
{
    return device.pageLayout().paintRect(QPageLayout::Inch).size() * unitsPerInch;
}

} // namespace switchyard
