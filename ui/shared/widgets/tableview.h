// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace switchyard {

class StateSource;
class StateStore;
class TableHeader;

//! One key of a multi-column sort, strongest first.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

//! Which columns a table shows, and by which it is sorted.
struct TableLayout
{
    struct Column
    {
        int column = 0;
        int width =
            0; //!< device independent pixels; 0 = as the table finds fit, and always for the last one, which has the rest

        friend bool operator==(const Column &, const Column &) = default;
    };

    std::vector<Column> shown; //!< in their order on screen
    std::vector<SortKey> sort; //!< strongest first

    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

//! The program's table: 30 px rows with hairlines, whole-row selection and hover, header that sorts by several columns
//! (click, Ctrl or Shift + click for further ones), Ctrl+C copies the selection as tab-separated text, columns can be
//! hidden, moved and resized and are remembered. Rows of a model that gives them away can be dragged by one that is
//! selected already; a drag from any other row selects, as ever. It does not sort by itself: sortRequested() goes to
//! the model, which answers with a permutation.
class TableView : public QTableView
{
    Q_OBJECT
public:
    //! \a name is the accessible name, "Sites"; the object name is made of it.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    const std::vector<SortKey> &sortKeys() const { return m_sort; }
    //! Shows the arrows; emits nothing.
    void setSortKeys(std::vector<SortKey> keys);
    //! Columns that cannot be sorted get no arrow and no hand.
    void setSortable(int column, bool sortable);

    //! Check boxes of all columns; the first column always stays. The menu is owned by the caller.
    QMenu *makeColumnMenu(QWidget *parent);
    void setColumnShown(int column, bool shown);

    //! What each column needs, by column. They widen with the table, up to half as much again, until a person drags one.
    void setColumnWidths(std::vector<int> widths);

    TableLayout layout() const;
    //! Hides what \a layout does not name; the first column stays. No columns at all leave all of them as they are. The
    //! sort is asked for even if no column of it is shown.
    void setLayout(const TableLayout &layout);

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

    //! Those shown, in their order.
    std::vector<int> shownColumns() const;
    //! First and last of each run of selected rows, from the top, each row once. Runs, not rows: a selection of a whole fleet is one.
    std::vector<std::pair<int, int>> selectedRows() const;

    //! Lets rows be dragged out. Only the first dragLimit selected ones go along, whatever is selected.
    void setDraggable(bool draggable) { m_draggable = draggable; }
    bool isDraggable() const { return m_draggable; }
    static constexpr int dragLimit = 64;

    //! The selection as tab-separated lines with a header line; at most copyLimit rows.
    QString selectionAsText() const;
    static constexpr int copyLimit = 50000;

Q_SIGNALS:
    void sortRequested(const std::vector<switchyard::SortKey> &keys);
    //! Return, Enter or a double click on a row.
    void opened(const QModelIndex &index);
    //! Ctrl+C has put \a rows lines on the clipboard, of \a selected; fewer than selected when there were too many.
    void copied(int rows, int selected);
    //! A column was shown, hidden, moved or, by a person, resized.
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    QModelIndexList selectedIndexes() const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void headerClicked(int column);
    void copy();
    void fitColumns();
    void sectionResized(int column);
    int lastShown() const;
    void setHoverRow(int row);

    TableHeader *m_header;
    std::vector<SortKey> m_sort;
    std::vector<int> m_widths;
    bool m_arranging = false; // the program does, not a person
    bool m_ownWidths = false; // a person has dragged a column
    bool m_draggable = false;
    bool m_dragging = false; // the rows of a drag are being collected
    int m_hoverRow = -1;
};

} // namespace switchyard
